import { DiagnosticSeverity } from 'vscode-languageserver';

export const source = 'Seven Signals';

export const severities = {
  hint: DiagnosticSeverity.Hint, info: DiagnosticSeverity.Information, warning: DiagnosticSeverity.Warning, error: DiagnosticSeverity.Error,
} as const;

/** Points of the overall score from which what is missing is worth a line of its own colour; what costs less is a hint. */
const worthALine = 2;

/** By what it costs the score: a warning where it alone keeps the proposal from being fundable. */
export function severityOf({ points, blocks }: { readonly points: number; readonly blocks: boolean }): DiagnosticSeverity {
  if (blocks) return severities.warning;
  return points >= worthALine ? severities.info : severities.hint;
}
