import type { PlacedBlock } from '../markdown/types.ts';
import { criteria } from './registry.ts';
import type { BlockReading, Candidate, PlacedReading } from './reading.ts';
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
  const standings = new Map(criteria.map(({ id }) => [id, new Standing()]));
  for (const { placed, reading } of readings) {
    for (const offer of offersOf(reading)) standings.get(offer.criterion)!.consider(placed, offer);
  }
  return standings;
}

/** What one block has for one criterion: the passages of the highest level it earns, and its gaps, each best first. */
interface Offer {
  readonly criterion: CriterionId;
  readonly level: Level;
  readonly evidence: readonly Candidate[];
  readonly gaps: readonly Candidate[];
}

// By reading, which an edit elsewhere leaves alone: a keystroke compares what blocks offer and sorts nothing again.
const offers = new WeakMap<BlockReading, readonly Offer[]>();

function offersOf(reading: BlockReading): readonly Offer[] {
  let known = offers.get(reading);
  if (known === undefined) {
    const candidates = new Map<CriterionId, Candidate[]>();
    for (const candidate of reading.candidates) {
      const others = candidates.get(candidate.criterion);
      if (others === undefined) candidates.set(candidate.criterion, [candidate]);
      else others.push(candidate);
    }
    known = [...candidates].map(([criterion, all]) => offerOf(criterion, all));
    offers.set(reading, known);
  }
  return known;
}

function offerOf(criterion: CriterionId, all: readonly Candidate[]): Offer {
  const level = all.reduce<Level>((best, candidate) => (candidate.level > best ? candidate.level : best), 0);
  const strongest = (wanted: Level) => all
    .filter((candidate) => candidate.level === wanted)
    .sort((a, b) => b.strength - a.strength)
    .filter(({ span }, at, sorted) => !sorted.slice(0, at).some((other) => other.span.start < span.end && span.start < other.span.end))
    .slice(0, shown);
  return { criterion, level, evidence: level === 0 ? [] : strongest(level), gaps: strongest(0) };
}

/** The decision about one criterion as far as the document has been read. */
class Standing implements Decision {
  level: Level = 0;
  evidence: PlacedCandidate[] = [];
  readonly gaps: PlacedCandidate[] = [];

  consider(placed: PlacedBlock, { level, evidence, gaps }: Offer): void {
    if (level > this.level) {
      this.level = level;
      this.evidence = [];
    }
    if (level === this.level) insert(this.evidence, placed, evidence);
    insert(this.gaps, placed, gaps);
  }
}

/** Puts candidates, best first, where they belong among the best so far; of equals the earlier stands first. */
function insert(best: PlacedCandidate[], placed: PlacedBlock, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (best.length === shown && best[shown - 1]!.candidate.strength >= candidate.strength) return;
    let at = best.length;
    while (at > 0 && best[at - 1]!.candidate.strength < candidate.strength) at--;
    best.splice(at, 0, { placed, candidate });
    if (best.length > shown) best.pop();
  }
}
