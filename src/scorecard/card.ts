import type { Card, CardAnswer, CardQuestion, CardReason, CardSignal, FromPage, Place } from './protocol.ts';
import { seriesChart, signalChart, sparkline } from './charts.ts';
import { fill, type Labels } from './labels.ts';
import { h, type Child, type Markup } from './markup.ts';
import { shorten } from './quote.ts';

/** The whole card. A live card has buttons, each with the message it sends; a printed one has the same texts without them. */
export function card(model: Card, live: boolean): Markup {
  return new CardWriter(model, live).write();
}

const steps = ['○○○', '●○○', '●●○', '●●●'] as const;

class CardWriter {
  private readonly model: Card;
  private readonly labels: Labels;
  private readonly live: boolean;

  constructor(model: Card, live: boolean) {
    this.model = model;
    this.labels = model.labels;
    this.live = live;
  }

  write(): Markup {
    const { model } = this;
    return h('main', { lang: model.language },
      this.head(),
      !model.proposal && this.notRecognised(),
      h('div', { class: 'columns' },
        h('div', {},
          this.signals(),
          this.findings('flags', this.labels.flags, this.labels.noFlags, model.flags),
          this.findings('figures', this.labels.figures, this.labels.noFigures, model.figures, model.coverage)),
        this.questions()),
      this.derived(),
      this.parts(),
      model.proposal && model.recognition.length > 0 && this.section('recognition', this.labels.recognition, this.reasons(model.recognition)));
  }

  private head(): Markup {
    const { model, labels } = this;
    return h('header', {},
      h('p', { class: 'kind' }, labels.scorecard),
      h('h1', {}, model.title),
      h('div', { class: 'verdict' },
        h('p', { class: `overall ${model.tone}` },
          h('span', { class: 'score', 'aria-hidden': 'true' }, `${model.overall}`),
          h('span', { class: 'visually-hidden' }, fill(labels.outOf, model.overall)),
          h('span', { class: 'of', 'aria-hidden': 'true' }, '/ 100')),
        h('p', { class: `name ${model.tone}` }, model.verdict),
        sparkline(model.history, labels)),
      model.whatIf !== undefined && h('p', { class: 'what-if', role: 'status' },
        fill(model.whatIf.planned === 1 ? labels.whatIfOne : labels.whatIf, model.whatIf.planned, model.whatIf.overall, model.whatIf.verdict), ' ',
        this.button(labels.clearPlan, { type: 'clear-plan' })),
      h('section', { class: 'holds-back', 'aria-labelledby': 'holds-back' },
        h('h2', { id: 'holds-back' }, model.fundable ? labels.raises : labels.holdsBack),
        model.holdsBack.length === 0 ? h('p', {}, labels.nothingHoldsBack) : this.reasons(model.holdsBack)),
      this.live && h('div', { class: 'actions', role: 'group', 'aria-label': labels.actions },
        this.button(labels.whatNext, { type: 'what-next' }),
        this.button(labels.copyMarkdown, { type: 'copy-markdown' }),
        this.button(labels.exportHtml, { type: 'export-html' }),
        this.button(labels.exportBrief, { type: 'export-brief' })));
  }

  private notRecognised(): Markup {
    return h('section', { class: 'notice', 'aria-labelledby': 'not-recognised' },
      h('h2', { id: 'not-recognised' }, this.labels.notRecognised),
      this.reasons(this.model.recognition),
      this.button(this.labels.scoreAnyway, { type: 'assume-proposal' }));
  }

  private signals(): Markup {
    const { model, labels } = this;
    return this.section('signals', labels.signals,
      signalChart(model.signals, model.floor, labels),
      h('p', { class: 'quiet key', 'aria-hidden': 'true' }, fill(labels.floor, model.floor)),
      h('table', {},
        h('caption', { class: 'visually-hidden' }, labels.signals),
        h('thead', {}, h('tr', {}, heading(labels.signal), heading(labels.score, 'number'), heading(labels.parts))),
        h('tbody', {}, model.signals.map((signal) => h('tr', {},
          h('th', { scope: 'row' }, signal.title),
          h('td', { class: 'number' }, `${signal.score}`),
          h('td', {}, this.summary(signal)))))));
  }

  /** "2 committed, 1 specific, 1 missing" */
  private summary({ criteria }: CardSignal): string {
    return ([3, 2, 1, 0] as const)
      .map((level) => ({ level, count: criteria.filter((criterion) => criterion.level === level).length }))
      .filter(({ count }) => count > 0)
      .map(({ level, count }) => `${count} ${this.levelName(level).toLocaleLowerCase(this.model.language)}`)
      .join(', ');
  }

  private questions(): Markup {
    const people = [...new Set(this.model.questions.map(({ who }) => who))];
    return this.section('questions', this.labels.questions, people.map((person) =>
      h('div', { class: 'who' }, h('h3', {}, person), h('ul', { class: 'plain' },
        this.model.questions.filter(({ who }) => who === person).map((question) => this.question(question))))));
  }

  private question({ question, open, answers }: CardQuestion): Markup {
    const given = answers.filter((answer): answer is CardAnswer & { place: Place } => answer.level >= 2 && answer.place !== undefined);
    return h('li', { class: open ? 'open' : 'answered' },
      h('p', { class: 'question' }, h('span', { class: 'state' }, open ? this.labels.open : this.labels.answered), ' ', h('span', {}, question)),
      h('ul', { class: 'plain answers' },
        given.map(({ title, place }) => h('li', {}, h('span', { class: 'part' }, `${title}: `), this.passage(place))),
        open && gapsIn(answers, this.labels).map((gap) => h('li', { class: 'missing' }, gap))));
  }

  private findings(id: string, title: string, none: string, findings: Card['flags'], note = ''): Markup {
    return this.section(id, title,
      findings.length === 0
        ? h('p', { class: 'none' }, none)
        : h('ul', { class: 'plain findings' }, findings.map((finding) => h('li', {},
          h('p', {}, h('strong', {}, finding.title), ' ', this.passage(finding.place)), h('p', { class: 'quiet' }, finding.text)))),
      note !== '' && h('p', { class: 'quiet' }, note));
  }

  private derived(): Markup | false {
    const { derived, series } = this.model;
    const { labels } = this;
    if (derived.length === 0 && series.length === 0) return false;
    return this.section('derived', labels.derived,
      derived.length > 0 && h('table', {},
        h('caption', { class: 'visually-hidden' }, labels.derived),
        h('thead', {}, h('tr', {}, heading(labels.derivedFigure), heading(labels.value, 'number'), heading(labels.formula), heading(labels.sources))),
        h('tbody', {}, derived.map(({ label, value, formula, sources }) => h('tr', {},
          h('th', { scope: 'row' }, label), h('td', { class: 'number' }, value), h('td', {}, formula),
          h('td', {}, sources.map((place, index) => [index > 0 && ', ', this.link(place.quote, place)])))))),
      h('div', { class: 'charts' }, series.map((one) => {
        const name = one.id === 'cumulated-cash' ? labels.cumulatedCash : labels.costOverVolume;
        return h('figure', {}, h('figcaption', {}, name), seriesChart(one, labels),
          h('details', {}, h('summary', {}, fill(labels.seriesPoints, name)),
            h('table', {},
              h('thead', {}, h('tr', {}, heading(one.id === 'cumulated-cash' ? labels.month : labels.volume, 'number'), heading(one.unit, 'number'))),
              h('tbody', {}, one.points.map(({ x, y }) => h('tr', {},
                h('td', { class: 'number' }, x.toLocaleString(this.model.language)), h('td', { class: 'number' }, y.toLocaleString(this.model.language))))))));
      })));
  }

  /** Every criterion of every signal; where the card is live, each can be planned. */
  private parts(): Markup {
    return this.section('parts', this.labels.everyPart, this.model.signals.map((signal) =>
      h('details', { id: `parts-${signal.id}` },
        h('summary', {}, signal.title),
        h('table', {},
          h('thead', {}, h('tr', {}, heading(this.labels.part), heading(this.labels.level), heading(this.labels.gain, 'number'),
            this.live && heading(this.labels.plan))),
          h('tbody', {}, signal.criteria.map((criterion) => h('tr', {},
            h('th', { scope: 'row' },
              criterion.place === undefined ? criterion.title : this.link(criterion.title, criterion.place),
              h('span', { class: 'quiet' }, ` ${criterion.question}`)),
            h('td', { class: 'level' }, h('span', { 'aria-hidden': 'true', class: 'steps' }, steps[criterion.level]), ` ${this.levelName(criterion.level)}`),
            h('td', { class: 'number' }, criterion.gain > 0 ? fill(this.labels.points, criterion.gain) : ''),
            this.live && h('td', {}, criterion.level < 3 && h('input', {
              type: 'checkbox', checked: criterion.planned, 'aria-label': fill(this.labels.planPart, criterion.title), id: `plan-${criterion.id}`,
              'data-message': message({ type: 'plan', criterion: criterion.id, planned: !criterion.planned }),
            })))))))));
  }

  private reasons(reasons: readonly CardReason[]): Markup {
    return h('ul', { class: 'reasons' }, reasons.map(({ text, place, criterion }) => h('li', {},
      place === undefined ? [text, ' '] : text.includes(place.quote) ? this.link(text, place) : [text, ' ', this.passage(place)],
      criterion !== undefined && this.button(this.labels.insert, { type: 'insert', criterion }, fill(this.labels.insertPart, text)))));
  }

  private passage(place: Place): Child {
    return this.link(`“${shorten(place.quote)}”`, place);
  }

  /** The text as a link to its passage; in print, the text with its line. */
  private link(text: string, place: Place): Child {
    const line = fill(this.labels.line, place.line);
    return this.live
      ? h('a', { href: '#', title: fill(this.labels.goToLine, place.line), 'data-message': message({ type: 'go', place }) }, text)
      : [text, h('span', { class: 'quiet' }, ` (${line})`)];
  }

  private button(text: string, sends: FromPage, label?: string): Markup | false {
    return this.live && h('button', { type: 'button', 'data-message': message(sends), 'aria-label': label }, text);
  }

  private section(id: string, title: string, ...children: Child[]): Markup {
    return h('section', { class: id, 'aria-labelledby': id }, h('h2', { id }, title), children);
  }

  private levelName(level: 0 | 1 | 2 | 3): string {
    return [this.labels.level0, this.labels.level1, this.labels.level2, this.labels.level3][level]!;
  }
}

/** What an open question still lacks: what is not said, and what is said too generally to count. */
export function gapsIn(answers: readonly CardAnswer[], labels: Labels): string[] {
  return ([[0, labels.noAnswer], [1, labels.tooGeneral]] as const).flatMap(([wanted, label]) => {
    const titles = answers.filter(({ level }) => level === wanted).map(({ title }) => title);
    return titles.length === 0 ? [] : [fill(label, titles.join(', '))];
  });
}

function heading(text: string, className?: string): Markup {
  return h('th', { scope: 'col', class: className }, text);
}

function message(sends: FromPage): string {
  return JSON.stringify(sends);
}
