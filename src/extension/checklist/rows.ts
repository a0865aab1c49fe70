import type { CriterionId, Level, Rubric, SignalId } from '../../language-server/protocol.ts';
import type { CriterionReview, Evidence, FigureReview, FlagReview, Review } from '../../review/types.ts';
import { hasJustBegun } from '../just-begun.ts';
import { criterionIn } from '../rubric.ts';
import type { Translate } from '../translate.ts';
import type { Row } from '../tree.ts';
import { levelName, modalityName, oneLine, pips, scored, signed, toneName, toneOf } from '../words.ts';

export type Order = 'rubric' | 'gain';
export type Filter = 'all' | 'to-write';

export interface ChecklistOptions {
  readonly order: Order;
  readonly filter: Filter;
  readonly planned: ReadonlySet<CriterionId>;
  /** Scores at the last save and in the last commit, where known. */
  readonly since: { readonly save?: ReadonlyMap<SignalId, number>; readonly commit?: ReadonlyMap<SignalId, number> };
}

const signalIcons: Readonly<Record<SignalId, string>> = {
  leverage: 'rocket', integration: 'plug', roi: 'graph-line', risk: 'shield', cost: 'credit-card', advantage: 'star-empty', readiness: 'organization',
};
/** A dashed ring, a ring, half and full: in this order without their colours too. */
const levelIcons: Readonly<Record<Level, { name: string; color: string }>> = {
  0: { name: 'issue-draft', color: 'sevenSignals.weak' },
  1: { name: 'circle-large-outline', color: 'sevenSignals.weak' },
  2: { name: 'color-mode', color: 'sevenSignals.fair' },
  3: { name: 'circle-large-filled', color: 'sevenSignals.strong' },
};

/** The checklist of a review: signals, under them their criteria, under those the evidence; or all criteria by what they would gain. */
export function checklistRows(review: Review, rubric: Rubric, options: ChecklistOptions, t: Translate): Row[] {
  return new ChecklistWriter(review, rubric, options, t).rows();
}

class ChecklistWriter {
  private readonly review: Review;
  private readonly rubric: Rubric;
  private readonly options: ChecklistOptions;
  private readonly t: Translate;

  constructor(review: Review, rubric: Rubric, options: ChecklistOptions, t: Translate) {
    this.review = review;
    this.rubric = rubric;
    this.options = options;
    this.t = t;
  }

  rows(): Row[] {
    const { order } = this.options;
    if (order === 'gain') {
      return this.review.criteria
        .filter(({ gain, level, off }) => gain > 0 && level < 3 && off !== true)
        .sort((a, b) => b.gain - a.gain)
        .map((criterion) => this.criterion(criterion));
    }
    return this.review.signals.map(({ id, score }) => this.signal(id, score)).filter((row) => row !== undefined);
  }

  private signal(id: SignalId, score: number): Row | undefined {
    const { t } = this;
    const children = [
      ...this.review.criteria.filter((criterion) => criterion.id.startsWith(`${id}/`) && this.shows(criterion)).map((criterion) => this.criterion(criterion)),
      ...this.review.flags.filter((flag) => this.flagSignal(flag) === id).map((flag, index) => this.flag(flag, index)),
      ...(id === 'roi' ? this.review.figures.map((figure, index) => this.figure(figure, index)) : []),
    ];
    if (this.options.filter === 'to-write' && children.length === 0) return undefined;
    const { title, summary } = this.rubric.signals.find((signal) => signal.id === id)!;
    const tone = toneOf(score, this.review.thresholds);
    const trends = this.trends(id, score);
    return {
      id, label: scored(score, title), description: trends.map(({ short }) => short).join('  '),
      tooltip: [`**${title}: ${score}** (${toneName(tone, t)})`, ...trends.map(({ long }) => long), summary].join('\n\n'),
      icon: { name: signalIcons[id], ...(hasJustBegun(this.review) ? {} : { color: `sevenSignals.${tone}` }) },
      spoken: [t('{0}, score {1} of 100, {2}', title, score, toneName(tone, t)), ...trends.map(({ long }) => long)].join(', '),
      context: 'signal', children,
    };
  }

  private trends(id: SignalId, score: number): { short: string; long: string }[] {
    const { t } = this;
    const saved = this.options.since.save?.get(id) ?? score;
    const committed = this.options.since.commit?.get(id) ?? score;
    return [
      { difference: score - saved, long: t('{0} since the last save', signed(score - saved)) },
      { difference: score - committed, long: t('{0} since the last commit', signed(score - committed)) },
    ]
      .filter(({ difference }, index, all) => difference !== 0 && (index === 0 || difference !== all[0]!.difference))
      .map(({ difference, long }, index) => ({ short: index === 0 ? `${difference > 0 ? '▲' : '▼'}${Math.abs(difference)}` : `(${signed(difference)})`, long }))
      .slice(0, 2);
  }

  private criterion(criterion: CriterionReview): Row {
    const { t } = this;
    const { id, level, gain } = criterion;
    const rule = criterionIn(this.review, this.rubric, id);
    if (criterion.off === true) {
      return {
        id, criterion: id, label: rule.title, description: t('muted'), tooltip: t('Neither asked for nor counted in this document.'), icon: { name: 'bell-slash' },
        spoken: `${rule.title}, ${t('muted')}`, context: 'muted', children: [],
      };
    }
    const planned = this.options.planned.has(id);
    const next = level < 2 ? rule.needs.specific : level < 3 ? rule.needs.committed : undefined;
    const points = gain > 0 ? t('+{0} points', gain) : '';
    return {
      id, criterion: id, label: rule.title,
      description: [...(this.options.order === 'gain' ? [points, pips(level)] : [pips(level), levelName(level, t)]), planned ? t('planned') : ''].filter(Boolean).join('  '),
      tooltip: [
        `**${rule.title}**: ${levelName(level, t)}`, rule.question,
        ...(next === undefined ? [] : [t('Next: {0}', next)]), ...(points === '' || level === 3 ? [] : [points]),
      ].join('\n\n'),
      icon: planned ? { name: 'target', color: 'sevenSignals.planned' } : levelIcons[level],
      spoken: [rule.title, t('level {0} of 3, {1}', level, levelName(level, t)), planned ? t('planned') : '', level < 3 ? points : ''].filter(Boolean).join(', '),
      context: ['criterion', level < 3 ? 'improvable' : '', planned ? 'planned' : '', criterion.evidence.length > 0 ? 'evident' : ''].filter(Boolean).join('.'),
      ...(criterion.evidence[0] === undefined ? {} : { action: { type: 'go', place: criterion.evidence[0] } }),
      children: [
        ...criterion.evidence.map((evidence, index) => this.evidence(id, evidence, index)),
        ...criterion.gaps.map((gap, index) => this.gap(id, gap, index)),
        ...(level === 0 ? [this.insertion(id, rule.title, rule.ask)] : []),
      ],
    };
  }

  private evidence(criterion: CriterionId, evidence: Evidence, index: number): Row {
    const { t } = this;
    return {
      id: `${criterion}#${index}`, label: oneLine(evidence.quote), description: t('line {0}', evidence.line),
      tooltip: [
        `> ${escapeMarkdown(oneLine(evidence.quote, 600))}`,
        t('{0}, {1}', levelName(evidence.level, t), modalityName(evidence.modality, t)),
        ...(evidence.words.length > 0 ? [t('What counted: {0}', evidence.words.map((word) => `“${escapeMarkdown(word)}”`).join(', '))] : []),
      ].join('\n\n'),
      icon: { name: 'quote' }, spoken: t('Evidence on line {0}: {1}', evidence.line, oneLine(evidence.quote)),
      context: 'evidence', action: { type: 'go', place: evidence }, children: [],
    };
  }

  private gap(criterion: CriterionId, gap: Evidence, index: number): Row {
    const { t } = this;
    const why = modalityName(gap.modality, t);
    return {
      id: `${criterion}#gap${index}`, label: oneLine(gap.quote), description: `${why}, ${t('line {0}', gap.line)}`,
      tooltip: `> ${escapeMarkdown(oneLine(gap.quote, 600))}\n\n${t('Earns nothing: {0}.', why)}`,
      icon: { name: 'circle-slash' }, spoken: t('Earns nothing, {0}, line {1}: {2}', why, gap.line, oneLine(gap.quote)),
      context: 'gap', action: { type: 'go', place: gap }, children: [],
    };
  }

  private insertion(criterion: CriterionId, title: string, ask: string): Row {
    const { t } = this;
    return {
      id: `${criterion}#insert`, label: t('Insert a starting point'), description: ask, tooltip: ask, icon: { name: 'add' },
      spoken: t('Insert a starting point for {0}', title), context: 'insertion', action: { type: 'insert', criterion }, children: [],
    };
  }

  private flag(flag: FlagReview, index: number): Row {
    const { t } = this;
    const rule = this.rubric.flags.find(({ id }) => id === flag.id)!;
    return {
      id: `${flag.id}#${index}`, label: rule.title, description: `“${oneLine(flag.quote, 60)}”`,
      tooltip: `**${rule.title}**\n\n${rule.message}\n\n${rule.answer}`, icon: { name: 'warning', color: 'list.warningForeground' },
      spoken: t('Red flag, {0}, line {1}: {2}', rule.title, flag.line, oneLine(flag.quote)),
      context: 'flag', action: { type: 'go', place: flag }, children: [],
    };
  }

  private figure(figure: FigureReview, index: number): Row {
    const { t } = this;
    const title = this.rubric.checks.find(({ id }) => id === figure.id)!.title;
    const text = t('Stated {0}, follows {1} ({2})', figure.stated, figure.follows, figure.from);
    return {
      id: `${figure.id}#${index}`, label: title, description: t('{0}, follows {1}', figure.stated, figure.follows), tooltip: text,
      icon: { name: figure.grade === 'disagrees' ? 'error' : 'question', color: figure.grade === 'disagrees' ? 'list.errorForeground' : 'list.warningForeground' },
      spoken: `${title}, ${t('line {0}', figure.line)}: ${text}`, context: 'figure', action: { type: 'go', place: figure }, children: [],
    };
  }

  private shows({ level, off }: CriterionReview): boolean {
    return this.options.filter === 'all' || (level < 2 && off !== true);
  }

  /** A flag of any signal is shown where the first one is. */
  private flagSignal({ id }: FlagReview): SignalId {
    return this.rubric.flags.find((flag) => flag.id === id)?.signal ?? 'leverage';
  }
}

/** Keeps document text from being read as Markdown in a tooltip. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}
