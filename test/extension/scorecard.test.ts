import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { holdsBack } from '../../src/extension/holds-back.ts';
import { briefMarkdown, summaryMarkdown } from '../../src/extension/scorecard/brief.ts';
import { cardOf, recognitionReasons } from '../../src/extension/scorecard/model.ts';
import { english } from '../../src/extension/translate.ts';
import { place, rubric, sample } from './sample.ts';

const options = { uri: 'file:///p.md', title: 'A support desk', language: 'en', planned: new Set<never>(), history: [] };
const card = cardOf(sample(), rubric, options, english);

suite('scorecard model', () => {
  test('names the two things that hold the proposal back, what forbids the best verdict first', () => {
    deepEqual(holdsBack(sample(), rubric, english).map(({ text, criterion }) => [text, criterion]), [
      ['One figure does not agree: 50 % is stated, 31.25 % follows.', undefined],
      [`Measurable return scores 31, under the floor of 40. ${rubric.criteria.find(({ id }) => id === 'roi/baseline')!.ask}`, 'roi/baseline'],
    ]);
  });

  test('measures signals by the floor that is configured', () => {
    const review = sample({ figures: [], thresholds: { fundable: 70, promising: 45, signalFloor: 30 } });
    deepEqual(holdsBack(review, rubric, english).map(({ criterion }) => criterion), ['risk/kill-switch', 'leverage/pattern']);
    const card = cardOf(review, rubric, options, english);
    deepEqual([card.floor, card.signals.find(({ id }) => id === 'roi')!.tone], [30, 'fair']);
  });

  test('of several figures that do not agree, says the first', () => {
    const [figure] = sample().figures;
    equal(holdsBack(sample({ figures: [figure!, figure!] }), rubric, english)[0]!.text, '2 figures do not agree, the first: 50 % is stated, 31.25 % follows.');
  });

  test('without wrong figures or weak signals, the parts that gain most hold it back', () => {
    const review = sample({ figures: [], signals: sample().signals.map((signal) => ({ ...signal, score: 60 })) });
    deepEqual(holdsBack(review, rubric, english).map(({ criterion }) => criterion), ['risk/kill-switch', 'leverage/pattern']);
  });

  test('nothing holds back what is complete', () => {
    const review = sample({ figures: [], signals: sample().signals.map((signal) => ({ ...signal, score: 100 })), criteria: sample().criteria.map((criterion) => ({ ...criterion, level: 3, gain: 0 })) });
    deepEqual(holdsBack(review, rubric, english), []);
  });

  test('answers a question with the evidence of its criteria', () => {
    const question = card.questions.find(({ question: asked }) => asked === 'When do we see the money?')!;
    deepEqual(question.answers.map(({ criterion, level, place: at }) => [criterion, level, at?.line]), [
      ['roi/horizon', 0, undefined], ['roi/baseline', 2, 9], ['roi/target', 0, undefined],
    ]);
  });

  test('says what the plan would lead to only where something is planned', () => {
    equal(card.whatIf, undefined);
    const planned = cardOf(sample(), rubric, {
      ...options, planned: new Set(['risk/kill-switch'] as const), whatIf: { overall: 71, verdict: 'fundable', signals: sample().signals.map(({ id }) => ({ id, score: 80 })) },
    }, english);
    deepEqual(planned.whatIf, { overall: 71, verdict: 'Fundable', planned: 1 });
    equal(planned.signals[0]!.planned, 80);
  });

  test('explains the recognition in any case', () => {
    deepEqual(recognitionReasons({ proposal: false, by: 'text', reasons: [] }, english), [{ text: 'It does not ask for the funding or approval of an AI initiative.' }]);
    deepEqual(recognitionReasons({ proposal: true, by: 'text', reasons: [{ text: 'asks for €220,000', ...place('€220,000', 3) }] }, english), [{ text: 'asks for €220,000', place: place('€220,000', 3) }]);
  });
});

suite('brief', () => {
  test('leads with the verdict and keeps document text from becoming markup', () => {
    const brief = briefMarkdown(cardOf(sample({ flags: [{ id: 'flag/parity', ...place('<b>everyone</b> has *it*', 20) }] }), rubric, options, english));
    match(brief, /^# A support desk\n\n\*\*48 out of 100, Promising\*\*\n/);
    ok(brief.includes('“\\<b\\>everyone\\</b\\> has it” (line 20)'));
    ok(brief.includes('- Payback: **7.5 months** = €100,000 / €13,333 (line 12)'));
    ok(brief.includes('12 of 20 figures stand in a relation that can be checked; 5 relations were checked.'));
  });

  test('the summary is a table of the signals and what holds the proposal back', () => {
    const summary = summaryMarkdown(card);
    ok(summary.includes('| Operational leverage | 72 | Workflow ●●●, Pattern ○○○, Economics ●○○, Outcome first ○○○ |'));
    ok(summary.endsWith(`under the floor of 40. ${rubric.criteria.find(({ id }) => id === 'roi/baseline')!.ask}\n`));
  });
});
