import { emptied } from '../language/modality.ts';
import { remember } from '../markdown/remember.ts';
import type { PlacedBlock } from '../markdown/types.ts';
import { levelFor, together, type Chances } from './reader/levels.ts';
import { model } from './reader/model.ts';
import type { BlockReading, Candidate, PlacedReading } from './reading.ts';
import type { Criterion, CriterionId, Level } from './types.ts';

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
const none: Chances = [0, 0, 0];

/**
 * The level of every one of these criteria for the whole document, given in parts: the highest that any passage earns,
 * or that passages earn together, one being clearly about it and another firm.
 */
export function decideLevels(parts: readonly (readonly PlacedReading[])[], criteria: readonly Pick<Criterion, 'id'>[]): ReadonlyMap<CriterionId, Decision> {
  const standings = new Map(criteria.map(({ id }) => [id, new Standing()]));
  for (const part of parts) {
    for (const [criterion, standing] of standingsIn(part)) standings.get(criterion)!.take(standing);
  }
  return standings;
}

/** How far the criteria come in one part of the document. */
const standingsIn = remember((part: readonly PlacedReading[]): ReadonlyMap<CriterionId, Standing> => {
  const standings = new Map<CriterionId, Standing>();
  for (const { placed, reading } of part) {
    for (const { criterion, level, chances, evidence, gaps } of offersOf(reading)) {
      const standing = standings.get(criterion) ?? new Standing();
      const place = (candidate: Candidate) => ({ placed, candidate });
      standing.take({ earned: level, chances, evidence: evidence.map(place), gaps: gaps.map(place) });
      standings.set(criterion, standing);
    }
  }
  return standings;
});

/** What one block has for one criterion: the passages of the highest level it earns, and its gaps, each best first. */
interface Offer {
  readonly criterion: CriterionId;
  readonly level: Level;
  readonly chances: Chances;
  readonly evidence: readonly Candidate[];
  readonly gaps: readonly Candidate[];
}

const offersOf = remember(({ candidates: all }: BlockReading): readonly Offer[] => {
  const candidates = new Map<CriterionId, Candidate[]>();
  for (const candidate of all) {
    const others = candidates.get(candidate.criterion);
    if (others === undefined) candidates.set(candidate.criterion, [candidate]);
    else others.push(candidate);
  }
  return [...candidates].map(([criterion, own]) => offerOf(criterion, own));
});

function offerOf(criterion: CriterionId, all: readonly Candidate[]): Offer {
  const level = all.reduce<Level>((best, candidate) => (candidate.level > best ? candidate.level : best), 0);
  const strongest = (wanted: Level) => {
    const chosen: Candidate[] = [];
    for (const candidate of all.filter(({ level: own }) => own === wanted).sort((a, b) => b.strength - a.strength)) {
      if (chosen.length === shown) break;
      const { start, end } = candidate.span;
      if (!chosen.some(({ span }) => span.start < end && start < span.end)) chosen.push(candidate);
    }
    return chosen;
  };
  const chances = all.reduce((sum, candidate) => together(sum, candidate.chances ?? none), none);
  const gaps = strongest(0).filter(({ modality }) => emptied.has(modality));
  return { criterion, level, chances, evidence: level === 0 ? [] : strongest(level), gaps };
}

/** The decision about one criterion as far as the document has been read. */
class Standing implements Decision {
  /** The highest level of a single passage. */
  earned: Level = 0;
  chances: Chances = none;
  evidence: PlacedCandidate[] = [];
  readonly gaps: PlacedCandidate[] = [];

  get level(): Level {
    // Nobody could explain a level to which no passage contributes one of its own.
    return this.earned === 0 ? 0 : Math.max(this.earned, levelFor(this.chances, model().scale)) as Level;
  }

  /** Adds what stands further on in the document. */
  take({ earned, chances, evidence, gaps }: Pick<Standing, 'earned' | 'chances' | 'evidence' | 'gaps'>): void {
    if (earned > this.earned) {
      this.earned = earned;
      this.evidence = [];
    }
    this.chances = together(this.chances, chances);
    if (earned === this.earned) insert(this.evidence, evidence);
    insert(this.gaps, gaps);
  }
}

/** Puts candidates, best first, where they belong among the best so far; of equals the earlier stands first. */
function insert(best: PlacedCandidate[], candidates: readonly PlacedCandidate[]): void {
  for (const placed of candidates) {
    const { strength } = placed.candidate;
    if (best.length === shown && best[shown - 1]!.candidate.strength >= strength) return;
    let at = best.length;
    while (at > 0 && best[at - 1]!.candidate.strength < strength) at--;
    best.splice(at, 0, placed);
    if (best.length > shown) best.pop();
  }
}
