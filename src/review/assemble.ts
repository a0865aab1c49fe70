import type { FigureReading } from '../figures/check.ts';
import { lineStarts, positionAt } from '../markdown/position.ts';
import type { Document, PlacedBlock, Span } from '../markdown/types.ts';
import { decideLevels, type Decision, type PlacedCandidate } from '../rubric/decide-levels.ts';
import { recogniseProposal } from '../rubric/proposal/recognise.ts';
import { questions } from '../rubric/questions.ts';
import type { PlacedReading } from '../rubric/reading.ts';
import { criteria, flags as flagRules } from '../rubric/registry.ts';
import { overallScore, signalScore } from '../rubric/scoring.ts';
import { signals } from '../rubric/signals.ts';
import type { CriterionId, FlagId, Level, Question, SignalId } from '../rubric/types.ts';
import type { Config } from './config.ts';
import type { Evidence, Place, Recognition, Review, SectionReview } from './types.ts';
import { verdictOf } from './verdict.ts';

const flagSignals: ReadonlyMap<FlagId, SignalId> = new Map(flagRules.flatMap(({ id, signal }) => (signal === undefined ? [] : [[id, signal] as const])));

/** Puts what was read together into the Review. */
export function assemble(document: Document, readings: readonly PlacedReading[], figures: FigureReading, config: Config): Review {
  const at = new Locator(document);
  const off = new Set(Object.entries(config.rules).flatMap(([id, severity]) => (severity === 'off' ? [id] : [])));
  const recognition = recognise(document, config, at);
  const decisions = decideLevels(readings);
  const levels = new Map([...decisions].map(([id, { level }]) => [id, level]));
  const flags = readings
    .flatMap(({ placed, reading }) => reading.flags.map(({ flag, span }) => ({ id: flag, ...at.inBlock(placed, span) })))
    .filter(({ id }) => !off.has(id));
  const wrong = figures.findings.filter(({ id }) => !off.has(id));
  const findings = { levels, flags: new Set(flags.map(({ id }) => id)), figures: new Set(wrong.filter(({ grade }) => grade === 'disagrees').map(({ id }) => id)) };
  const score = (levelsNow: ReadonlyMap<CriterionId, Level>) => {
    const scores = new Map(signals.map(({ id }) => [id, signalScore(id, { ...findings, levels: levelsNow }, flagSignals, off)]));
    return { scores, overall: overallScore(scores, config.weights) };
  };
  const { scores, overall } = score(levels);
  return {
    proposal: recognition.proposal,
    recognition,
    overall: Math.round(overall),
    verdict: verdictOf(overall, scores, findings.figures.size, config),
    signals: signals.map(({ id }) => ({ id, score: Math.round(scores.get(id)!) })),
    criteria: criteria.map(({ id }) => {
      const decision = decisions.get(id)!;
      return {
        id, level: decision.level, ...evidenceOf(decision, at),
        gain: Math.round(10 * (score(new Map(levels).set(id, 3)).overall - overall)) / 10,
      };
    }),
    flags,
    figures: wrong.map((finding) => ({
      id: finding.id, grade: finding.grade, stated: finding.stated, follows: finding.follows, from: finding.from,
      ...at.place(finding),
      operands: finding.operands.map((operand) => ({ role: operand.role, ...at.place(operand) })),
      fixes: finding.fixes.map(({ title, text, ...span }) => ({ title, text, place: at.place(span) })),
    })),
    relations: figures.relations.map((relation) => ({
      id: relation.id, from: relation.from, ...at.place(relation),
      operands: relation.operands.map((operand) => ({ role: operand.role, ...at.place(operand) })),
    })),
    coverage: figures.coverage,
    derived: figures.derived.map((figure) => ({ ...figure, sources: figure.sources.map((operand) => ({ role: operand.role, ...at.place(operand) })) })),
    series: figures.series,
    questions: questions.map((question) => ({ who: question.who, question: question.question, open: isOpen(question, levels), criteria: question.criteria })),
    sections: sectionsOf(document, at),
    problems: document.blocks.flatMap((placed) => {
      const problem = placed.block.frontMatter?.problem;
      return problem === undefined ? [] : [{ message: `Front matter cannot be read: ${problem.message}`, ...at.inBlock(placed, problem.span) }];
    }),
  };
}

function recognise(document: Document, config: Config, at: Locator): Recognition {
  if (config.assumeProposal) return { proposal: true, by: 'configuration', reasons: [] };
  const { proposal, by, reasons } = recogniseProposal(document);
  return { proposal, by, reasons: reasons.map(({ text, place }) => ({ text, ...(place === undefined ? {} : at.inBlock(place.placed, place.span)) })) };
}

function isOpen({ criteria: ids, best }: Question, levels: ReadonlyMap<CriterionId, Level>): boolean {
  return ids.filter((id) => (levels.get(id) ?? 0) >= 2).length < (best ?? ids.length);
}

function evidenceOf(decision: Decision, at: Locator): { evidence: Evidence[]; gaps: Evidence[] } {
  const show = ({ placed, candidate }: PlacedCandidate): Evidence => ({
    ...at.inBlock(placed, candidate.span), level: candidate.level, modality: candidate.modality, words: candidate.words,
  });
  return { evidence: decision.evidence.map(show), gaps: decision.gaps.map(show) };
}

function sectionsOf(document: Document, at: Locator): SectionReview[] {
  const headings = document.blocks.filter(({ block }) => block.kind === 'heading');
  return headings.map((placed, index) => {
    const title = placed.block.passages[0]?.text ?? '';
    const next = headings.slice(index + 1).find(({ block }) => block.depth! <= placed.block.depth!);
    const end = next === undefined ? document.text.trimEnd().length : document.text.slice(0, next.start).trimEnd().length;
    const signal = signals.find(({ headings: words }) => words.some((word) => title.toLowerCase().includes(word)))?.id;
    return {
      ...at.inBlock(placed, { start: 0, end: placed.block.source.length }),
      title, depth: placed.block.depth!, lastLine: at.line(end), ...(signal === undefined ? {} : { signal }),
    };
  });
}

/** Turns offsets into places. */
class Locator {
  private readonly starts: readonly number[];
  private readonly text: string;

  constructor(document: Document) {
    this.text = document.text;
    this.starts = lineStarts(document.text);
  }

  line(offset: number): number {
    return positionAt(this.starts, offset).line;
  }

  place({ start, end }: Span): Place {
    const from = positionAt(this.starts, start);
    const to = positionAt(this.starts, end);
    return { quote: this.text.slice(start, end), line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  inBlock({ start }: PlacedBlock, span: Span): Place {
    return this.place({ start: start + span.start, end: start + span.end });
  }
}
