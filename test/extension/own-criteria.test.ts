import { deepEqual, match, ok } from 'node:assert/strict';
import { checklistRows } from '../../src/extension/checklist/rows.ts';
import { rulePage } from '../../src/extension/commands/rule-page.ts';
import { comparison } from '../../src/extension/compare/report.ts';
import { draftPrompt, facts, namedCriterion, next } from '../../src/extension/language-model/answers.ts';
import { questionRows } from '../../src/extension/questions/rows.ts';
import { criteriaOf } from '../../src/extension/rubric.ts';
import { briefMarkdown } from '../../src/extension/scorecard/brief.ts';
import { cardOf } from '../../src/extension/scorecard/model.ts';
import { english } from '../../src/extension/translate.ts';
import { review } from '../../src/review/review.ts';
import { rubric } from './sample.ts';

const id = 'risk/data-residency';
const residency = {
  id: 'data-residency', signal: 'risk', question: 'Where do the data stay?', cues: ['data residency', 'region'],
  needs: { specific: 'the region', committed: 'the law that binds us to it' },
} as const;
const others = ['failure-modes', 'detection', 'kill-switch', 'human-override', 'decision-log'];
const read = (text: string) => review(text, { assumeProposal: true, criteria: [residency], rules: Object.fromEntries(others.map((name) => [`risk/${name}`, 'off' as const])) });
const without = read('# A support desk\n\nWe ask for €220,000.\n');
const own = read('# A support desk\n\nWe ask for €220,000. All regions were thought of.\n');
const card = cardOf(own, rubric, { uri: 'file:///p.md', title: 'p', language: 'en', planned: new Set(), history: [] }, english);

suite('a criterion of an organisation\'s own', () => {
  const named: readonly (readonly [surface: string, text: string])[] = [
    ['the checklist', JSON.stringify(checklistRows(own, rubric, { order: 'rubric', filter: 'all', planned: new Set(), since: {} }, english))],
    ['the checklist by gain', JSON.stringify(checklistRows(own, rubric, { order: 'gain', filter: 'all', planned: new Set(), since: {} }, english))],
    ['the scorecard', JSON.stringify(card.signals)],
    ['the brief', briefMarkdown(card)],
    ['the comparison', comparison('p.md', { name: 'a', review: without }, { name: 'b', review: own }, rubric, english)],
    ['what to write next', next(own, rubric, english)],
    ['a draft', draftPrompt(id, '', own, rubric)],
    ['its page', rulePage(id, { ...rubric, criteria: criteriaOf(own, rubric) }, english)!],
  ];
  for (const [surface, text] of named) {
    test(`is named in ${surface}`, () => { ok(text.includes('Data residency')); });
  }

  test('is told to an agent, with what it needs', () => {
    match(facts(own, rubric), /^- risk\/data-residency level 1, gain .+ Where do the data stay\? Needs: the region\./m);
  });
  test('is found by its name in a request', () => {
    deepEqual(namedCriterion('draft the data residency', criteriaOf(own, rubric)), id);
  });
  test('leaves the questions as they are', () => {
    deepEqual(questionRows(own, rubric, english).map(({ label }) => label), questionRows(review('# A support desk\n', { assumeProposal: true }), rubric, english).map(({ label }) => label));
  });
});
