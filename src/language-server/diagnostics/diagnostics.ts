import type { Diagnostic } from 'vscode-languageserver';
import type { Block } from '../../markdown/types.ts';
import type { Translate } from '../../review/translate.ts';
import type { OpenDocument } from '../open-documents.ts';
import { rangeOf } from '../ranges.ts';
import { figureFindings } from './figures.ts';
import { flagFindings } from './flags.ts';
import { greeting } from './greeting.ts';
import { missingSignals } from './missing-signals.ts';
import { severities, source } from './severity.ts';

/** VS Code keeps 1,000 of a file and underlines 500; nobody reads so many. */
const most = 250;

/** What the reader of the document is told: nothing where it is no proposal. */
export function diagnosticsOf(document: OpenDocument, t: Translate): Diagnostic[] {
  const { review, blocks, configuration: { review: { rules = {} } } } = document;
  const problems = review.problems.map((problem): Diagnostic => ({ range: rangeOf(problem), severity: severities.warning, source, message: t(problem.message, ...problem.values) }));
  if (!review.proposal) return review.recognition.by === 'front-matter' || meansToBeOne(blocks[0]?.block) ? problems : [];
  const findings = greeting(document, t) ?? missingSignals(document, t);
  const all = [...findings, ...flagFindings(document, t), ...figureFindings(document, t)].map((finding) => {
    const severity = rules[String(finding.code)];
    return severity === undefined || severity === 'off' ? finding : { ...finding, severity: severities[severity] };
  });
  return [...problems, ...heaviest(all)];
}

/** Front matter that cannot be read, but speaks of a proposal: its author would wait for findings in vain. */
function meansToBeOne(first: Block | undefined): boolean {
  return first?.frontMatter?.problem !== undefined && /^type[ \t]*:.*\bproposal\b/m.test(first.source);
}

/** Where there are too many, those that weigh most; in the order of the text otherwise. */
function heaviest(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.length <= most ? findings : [...findings].sort((a, b) => a.severity! - b.severity! || a.range.start.line - b.range.start.line).slice(0, most);
}
