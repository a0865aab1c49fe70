import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Severity } from '../review/config.ts';
import type { Review, SectionReview, SignalReview } from '../review/types.ts';
import { criterionById, flags as flagRules } from '../rubric/registry.ts';
import { signals } from '../rubric/signals.ts';
import type { SignalId } from '../rubric/types.ts';
import type { OpenDocument } from './open-documents.ts';
import { rangeOf } from './ranges.ts';
import { rulePage } from '../rubric/rule-page.ts';

const source = 'Seven Signals';

const severities = {
  hint: DiagnosticSeverity.Hint, info: DiagnosticSeverity.Information, warning: DiagnosticSeverity.Warning, error: DiagnosticSeverity.Error,
} as const;

/** What the reader of the document is told: nothing where it is no proposal. `rules` gives a rule another severity than its own. */
export function diagnosticsOf({ uri, review }: OpenDocument, rules: Readonly<Partial<Record<string, Severity>>> = {}): Diagnostic[] {
  const problems = review.problems.map((problem): Diagnostic => ({
    range: rangeOf(problem), severity: DiagnosticSeverity.Warning, source, message: problem.message,
  }));
  if (!review.proposal) return review.recognition.by === 'front-matter' ? problems : [];
  const findings = [...missingSignals(uri, review), ...redFlags(review), ...wrongFigures(uri, review)];
  return [...problems, ...findings.map((finding) => {
    const severity = rules[String(finding.code)];
    return severity === undefined || severity === 'off' ? finding : { ...finding, severity: severities[severity] };
  })];
}

function missingSignals(uri: string, review: Review): Diagnostic[] {
  return review.signals.flatMap((signal) => {
    const open = review.criteria.filter(({ id, level, off }) => id.startsWith(`${signal.id}/`) && level < 2 && off !== true);
    const first = open.map(({ id }) => criterionById.get(id)!)[0];
    if (first === undefined) return [];
    const { title } = signals.find(({ id }) => id === signal.id)!;
    return [{
      range: rangeOf(placeFor(signal.id, review)),
      severity: severityOf(signal),
      source,
      code: first.id,
      codeDescription: { href: rulePage(first.id) },
      message: `${title}, ${signal.score} of 100: ${first.ask}\n${first.answer}`,
      relatedInformation: open.flatMap(({ id, evidence, gaps }) => [...evidence, ...gaps].slice(0, 1).map((place) => ({
        location: { uri, range: rangeOf(place) }, message: `${criterionById.get(id)!.title}: ${criterionById.get(id)!.needs.specific}`,
      }))),
    }];
  });
}

function severityOf({ score }: SignalReview): DiagnosticSeverity {
  return score < 40 ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
}

/** The heading of the fitting section, otherwise the title, otherwise the first line. */
export function placeFor(signal: SignalId, review: Review): Omit<SectionReview, 'title' | 'depth' | 'quote'> {
  return review.sections.find((section) => section.signal === signal && section.depth > 1)
    ?? review.sections[0]
    ?? { line: 1, column: 1, endLine: 1, endColumn: 1, lastLine: 1 };
}

function redFlags(review: Review): Diagnostic[] {
  return review.flags.map((flag) => {
    const rule = flagRules.find(({ id }) => id === flag.id)!;
    return {
      range: rangeOf(flag), severity: DiagnosticSeverity.Warning, source, code: flag.id,
      codeDescription: { href: rulePage(flag.id) }, message: `${rule.message}\n${rule.answer}`,
    };
  });
}

function wrongFigures(uri: string, review: Review): Diagnostic[] {
  return review.figures.map((figure) => ({
    range: rangeOf(figure),
    severity: figure.grade === 'disagrees' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
    source,
    code: figure.id,
    codeDescription: { href: rulePage(figure.id) },
    message: `${figure.stated} stated, ${figure.follows} follows from ${figure.from}`,
    relatedInformation: figure.operands.map((operand) => ({ location: { uri, range: rangeOf(operand) }, message: `${operand.role}: ${operand.quote}` })),
  }));
}
