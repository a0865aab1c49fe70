import { rememberText } from '../markdown/recent.ts';
import { clausesOf } from './clauses.ts';
import { cues, doubleNegation, exclusive, idioms, leftToPeople, negatedBurden, negation, quotation, type Modality } from './modality-cues.ts';

export type { Modality };

/** From the weakest to the firmest. */
const firmness: readonly Modality[] = ['asked', 'denied', 'deferred', 'reported', 'wished', 'hedged', 'quoted', 'stated', 'committed'];

/** Modalities that leave nothing a team could be held to. */
export const emptied: ReadonlySet<Modality> = new Set<Modality>(['asked', 'denied', 'deferred', 'reported']);

const question = /(?<=^|[.!?;])[^.!?;]*\?+["”»’')\]]*/g;
/** A clause of fewer words than this, and without a figure, adds nothing of its own: "Cost model:", "so be it". */
const fewestWords = 4;

/** How firmly, and by whom, a passage is said: the firmest of its clauses, since one clause that stands is enough. */
export function modalityOf(text: string): Modality {
  if (quotation.test(text.trim())) return 'quoted';
  const statements = text.includes('?') ? text.replace(question, ' ') : text;
  const clauses = clausesOf(statements).map(({ start, end }) => statements.slice(start, end).trim());
  if (clauses.length === 0) return /\p{L}/u.test(text) ? 'asked' : 'stated';
  const full = clauses.filter((clause) => clause.split(/\s+/).length >= fewestWords || /\d/.test(clause));
  const modalities = (full.length > 0 ? full : clauses).map(clauseModality);
  // A short clause may still take away what the others say: "Owner of the service: none."
  const weak = clauses.map(clauseModality).find((modality) => emptied.has(modality));
  if (weak !== undefined && full.length <= 1 && full.every((clause) => clause.split(/\s+/).length < 2 * fewestWords)) return weak;
  return modalities.reduce((a, b) => (firmness.indexOf(b) > firmness.indexOf(a) ? b : a));
}

/** The modality of one clause, by the first cue that holds in it. A sentence is read by itself and together with its neighbours. */
export const clauseModality = rememberText((clause): Modality => (isDenied(clause) ? 'denied' : cues.find(([, pattern]) => pattern.test(clause))?.[0] ?? 'stated'));

/** Every negation holds one of these. */
const negative = /\bno|n['’]t|cannot|unknown|neither|n\/a|without|lack|missing|out of scope/i;

/**
 * A negation denies unless it rules out a burden ("no new tool"), is itself undone ("not before a nurse has signed"),
 * claims something for the writer alone ("nobody else has it"), keeps the machine from it ("not by the assistant"), or belongs to an idiom that denies nothing ("no later than").
 */
function isDenied(clause: string): boolean {
  if (!negative.test(clause)) return false;
  const plain = clause.replace(idioms, ' ');
  return negation.test(plain) && ![negatedBurden, doubleNegation, exclusive, leftToPeople].some((undone) => undone.test(plain));
}
