import type { SignalId } from '../rubric/types.ts';
import type { Config } from './config.ts';
import type { Verdict } from './types.ts';

/** The verdict on unrounded scores: fundable needs every signal over the floor and no figure that disagrees. */
export function verdictOf(overall: number, scores: ReadonlyMap<SignalId, number>, wrongFigures: number, { verdict }: Config): Verdict {
  if (overall >= verdict.fundable && wrongFigures === 0 && [...scores.values()].every((score) => score >= verdict.signalFloor)) return 'fundable';
  return overall >= verdict.promising ? 'promising' : 'not ready';
}
