/** How a flag is recognised in one sentence or table row; the data stands at the end of each flag's file. */
export interface FlagReading {
  /** Any of these wordings marks the flag; what matches is what is marked. */
  readonly signs: readonly RegExp[];
  /** Words in the same sentence or row that make it something else: the rubric's "not this". */
  readonly unless?: readonly RegExp[];
  /** A figure in the same sentence or row that saves it: one that measures a change, or an amount of money. */
  readonly savedBy?: 'measure' | 'money';
  /** It is read in headings, too. */
  readonly inHeadings?: true;
  /** Each mark stands for itself, however near the next. */
  readonly apart?: true;
  /** The sign keeps its meaning in a question, or after a "not". */
  readonly evenDenied?: true;
}
