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

const shown = 5;

/** The level of every criterion for the whole document: the highest that any passage earns. */
export function decideLevels(readings: readonly PlacedReading[]): ReadonlyMap<CriterionId, Decision> {
  const candidates = new Map<CriterionId, PlacedCandidate[]>(criteria.map(({ id }) => [id, []]));
  for (const { placed, reading } of readings) {
    for (const candidate of reading.candidates) candidates.get(candidate.criterion)!.push({ placed, candidate });
  }
  return new Map([...candidates].map(([id, all]) => [id, decide(all)]));
}

function decide(all: readonly PlacedCandidate[]): Decision {
  const level = all.reduce<Level>((best, { candidate }) => (candidate.level > best ? candidate.level : best), 0);
  const strongest = (wanted: Level) => all
    .filter(({ candidate }) => candidate.level === wanted)
    .sort((a, b) => b.candidate.strength - a.candidate.strength)
    .filter(({ placed, candidate: { span } }, at, sorted) => !sorted.slice(0, at).some((other) =>
      other.placed === placed && other.candidate.span.start < span.end && span.start < other.candidate.span.end))
    .slice(0, shown);
  return { level, evidence: level === 0 ? [] : strongest(level), gaps: strongest(0) };
}
