import type { FigureReading, Operand } from '../figures/check.ts';
import type { PlacedSpan } from '../markdown/placed-span.ts';
import { remember } from '../markdown/remember.ts';
import type { Document } from '../markdown/types.ts';
import { decideLevels, type Decision, type PlacedCandidate } from '../rubric/decide-levels.ts';
import { recogniseProposal } from '../rubric/proposal/recognise.ts';
import { questions } from '../rubric/questions.ts';
import type { PlacedReading } from '../rubric/reading.ts';
import { criterionFrom } from '../rubric/extra/extra-criterion.ts';
import { criteria as rubricCriteria, flags as flagRules } from '../rubric/registry.ts';
import { overallScore, signalScore } from '../rubric/scoring.ts';
import { signals } from '../rubric/signals.ts';
import type { CriterionId, FlagId, Level, Question, SignalId } from '../rubric/types.ts';
import type { Config } from './config.ts';
import type { Locator } from './locator.ts';
import { sectionsOf } from './sections.ts';
import { suppressionOf } from './suppression.ts';
import type { Evidence, Problem, Recognition, Review } from './types.ts';
import { verdictOf } from './verdict.ts';

const flagSignals: ReadonlyMap<FlagId, SignalId> = new Map(flagRules.flatMap(({ id, signal }) => (signal === undefined ? [] : [[id, signal] as const])));

/** Puts what was read together into the Review. */
export function assemble(document: Document, parts: readonly (readonly PlacedReading[])[], figures: FigureReading, at: Locator, config: Config): Review {
  const off = new Set(Object.entries(config.rules).flatMap(([id, severity]) => (severity === 'off' ? [id] : [])));
  const own = config.criteria.map(criterionFrom);
  const criteria = [...rubricCriteria, ...own];
  const suppression = suppressionOf(parts, at, criteria);
  for (const { id } of criteria) if (suppression.inFile(id).named) off.add(id);
  const decisions = decideLevels(parts, criteria);
  const levels = new Map([...decisions].map(([id, { level }]) => [id, level]));
  const recognition = recognise(parts, levels, config, at);
  const flags = parts.flatMap(flagsIn)
    .map((found) => at.once(found, () => ({ id: found.flag, ...at.inBlock(found.placed, found.span) })))
    .filter(({ id, line }) => !off.has(id) && !suppression.hides(id, line));
  const wrong = figures.findings.filter((finding) => !off.has(finding.id) && !suppression.hides(finding.id, at.inBlock(finding.placed, finding.within).line));
  const findings = { levels, flags: new Set(flags.map(({ id }) => id)), figures: new Set(wrong.filter(({ grade }) => grade === 'disagrees').map(({ id }) => id)) };
  const scoreOf = (signal: SignalId, levelsNow: ReadonlyMap<CriterionId, Level>) => signalScore(signal, criteria, { ...findings, levels: levelsNow }, flagSignals, off);
  const scores = new Map(signals.map(({ id }) => [id, scoreOf(id, levels)]));
  const overall = overallScore(scores, config.weights);
  const gainOf = (id: CriterionId, signal: SignalId) => {
    const raised = new Map(scores).set(signal, scoreOf(signal, new Map(levels).set(id, 3)));
    return Math.round(10 * (overallScore(raised, config.weights) - overall)) / 10;
  };
  const place = ({ placed, within }: PlacedSpan) => at.inBlock(placed, within);
  const operandOf = (operand: Operand) => ({ role: operand.role, ...place(operand) });
  return {
    proposal: recognition.proposal,
    recognition,
    overall: Math.round(overall),
    verdict: verdictOf(overall, scores, findings.figures.size, config),
    thresholds: config.verdict,
    signals: signals.map(({ id }) => ({ id, score: Math.round(scores.get(id)!) })),
    criteria: criteria.map(({ id, signal }) => {
      const decision = decisions.get(id)!;
      return { id, level: decision.level, ...evidenceOf(decision, at), gain: gainOf(id, signal), ...(off.has(id) || suppression.inFile(id).hidden ? { off: true } : {}) };
    }),
    flags,
    figures: wrong.map((finding) => at.once(finding, () => ({
      id: finding.id, grade: finding.grade, stated: finding.stated, follows: finding.follows, from: finding.from,
      ...place(finding),
      operands: finding.operands.map(operandOf),
      fixes: finding.fixes.map((fix) => ({ title: fix.title, text: fix.text, place: place(fix) })),
    }))),
    relations: figures.relations.map((relation) => at.once(relation, () => ({ id: relation.id, from: relation.from, ...place(relation), operands: relation.operands.map(operandOf) }))),
    coverage: figures.coverage,
    derived: figures.derived.map((figure) => ({ ...figure, sources: figure.sources.map(operandOf) })),
    series: figures.series,
    questions: questions.map((question) => ({ who: question.who, question: question.question, open: isOpen(question, levels), criteria: question.criteria })),
    sections: sectionsOf(parts, at),
    problems: [...problemsOf(document, at), ...suppression.problems],
    ...(own.length === 0 ? {} : { ownCriteria: own.map(({ id, signal, title, question, needs, ask, answer, snippet }) => ({ id, signal, title, question, needs, ask, answer, snippet })) }),
  };
}

const flagsIn = remember((part: readonly PlacedReading[]) => part.flatMap(({ placed, reading }) => reading.flags.map((found) => ({ placed, ...found }))));

function problemsOf({ blocks: [first] }: Document, at: Locator): Problem[] {
  const problem = first?.block.frontMatter?.problem;
  return problem === undefined ? [] : [{ message: problem.message, values: problem.values, ...at.inBlock(first!, problem.span) }];
}

function recognise(parts: readonly (readonly PlacedReading[])[], levels: ReadonlyMap<CriterionId, Level>, config: Config, at: Locator): Recognition {
  if (config.assumeProposal) return { proposal: true, by: 'configuration', reasons: [] };
  if (config.excluded) return { proposal: false, by: 'configuration', reasons: [{ text: 'is not among the documents that the configuration names' }] };
  const { proposal, by, reasons } = recogniseProposal(parts, levels);
  return { proposal, by, reasons: reasons.map(({ text, place }) => ({ text, ...(place === undefined ? {} : at.inBlock(place.placed, place.span)) })) };
}

function isOpen({ criteria: ids, best }: Question, levels: ReadonlyMap<CriterionId, Level>): boolean {
  return ids.filter((id) => (levels.get(id) ?? 0) >= 2).length < (best ?? ids.length);
}

function evidenceOf(decision: Decision, at: Locator): { evidence: Evidence[]; gaps: Evidence[] } {
  const show = ({ placed, candidate }: PlacedCandidate): Evidence => at.once(candidate, () => ({
    ...at.inBlock(placed, candidate.span), level: candidate.level, modality: candidate.modality, words: candidate.words,
  }));
  return { evidence: decision.evidence.map(show), gaps: decision.gaps.map(show) };
}
