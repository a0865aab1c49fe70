import type { PlacedBlock } from '../markdown/types.ts';
import { criteria } from './registry.ts';
import type { Candidate, PlacedReading } from './reading.ts';
import type { CriterionId, Level } from './types.ts';

export interface PlacedCandidate {
  readonly placed: PlacedBlock;
  readonly candidate: Candidate;
}

export interface Decision {
  readonly level: Level;
  /** The passages that earned the level, best first. */
  readonly evidence: readonly PlacedCandidate[];
  /** Passages that speak of it without earning a level. */
  readonly gaps: readonly PlacedCandidate[];
}

/** The level of every criterion for the whole document: the highest that any passage earns. */
export function decideLevels(readings: readonly PlacedReading[]): ReadonlyMap<CriterionId, Decision> {
  const decisions = new Map<CriterionId, Decision>();
  for (const { id } of criteria) {
    const all = readings.flatMap(({ placed, reading }) => reading.candidates.filter((candidate) => candidate.criterion === id).map((candidate) => ({ placed, candidate })));
    const level = Math.max(0, ...all.map(({ candidate }) => candidate.level)) as Level;
    decisions.set(id, {
      level,
      evidence: level === 0 ? [] : all.filter(({ candidate }) => candidate.level === level).slice(0, 5),
      gaps: all.filter(({ candidate }) => candidate.level === 0).slice(0, 5),
    });
  }
  return decisions;
}
