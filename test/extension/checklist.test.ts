import { deepEqual, equal, ok } from 'node:assert/strict';
import { checklistRows, type ChecklistOptions } from '../../src/extension/checklist/rows.ts';
import { questionRows } from '../../src/extension/questions/rows.ts';
import { english } from '../../src/extension/translate.ts';
import type { Row } from '../../src/extension/tree.ts';
import type { Review } from '../../src/review/types.ts';
import { rubric, sample } from './sample.ts';

const plain: ChecklistOptions = { order: 'rubric', filter: 'all', planned: new Set(), since: {} };
const rows = (options: Partial<ChecklistOptions> = {}): Row[] => checklistRows(sample(), rubric, { ...plain, ...options }, english);
const find = (all: readonly Row[], id: string): Row | undefined => all.flatMap((row) => [row, ...row.children.flatMap((child) => [child, ...child.children])]).find((row) => row.id === id);

suite('checklist', () => {
  test('shows the seven signals in the rubric\'s order, with their scores', () => {
    deepEqual(rows().map(({ label }) => label.replaceAll('\u2007', '_')), [
      '_72  Operational leverage', '_50  Integration', '_31  Measurable return', '_50  Risk containment', '_50  Predictable cost', '_50  Competitive advantage', '_50  Organisational readiness',
    ]);
  });

  test('colours a score by what the proposal is measured by', () => {
    const colours = (thresholds: Review['thresholds']) => checklistRows(sample({ thresholds }), rubric, plain, english).slice(0, 3).map(({ icon }) => icon!.color);
    deepEqual(colours({ fundable: 70, promising: 45, signalFloor: 40 }), ['sevenSignals.strong', 'sevenSignals.fair', 'sevenSignals.weak']);
    deepEqual(colours({ fundable: 80, promising: 45, signalFloor: 60 }), ['sevenSignals.fair', 'sevenSignals.weak', 'sevenSignals.weak']);
  });

  test('does not colour a proposal that has just begun as if it had failed', () => {
    const begun = sample({ criteria: sample().criteria.map((criterion) => ({ ...criterion, level: Math.min(criterion.level, 1) as 0 | 1 })) });
    deepEqual(checklistRows(begun, rubric, plain, english).filter(({ icon }) => icon?.color !== undefined), []);
    deepEqual(questionRows(begun, rubric, english).flatMap(({ children }) => children).filter(({ icon }) => icon?.color !== undefined), []);
  });

  test('says a criterion\'s level in pips and in words, and lists its evidence', () => {
    const row = find(rows(), 'leverage/workflow')!;
    equal(row.description, '●●●  committed');
    equal(row.context, 'criterion.evident');
    deepEqual(row.children.map(({ label, description, action }) => [label, description, action?.type]), [
      ['Twelve agents answer 80 tickets a day each.', 'line 5', 'go'],
    ]);
  });

  test('offers to insert what is missing, and shows what was denied', () => {
    const row = find(rows(), 'risk/kill-switch')!;
    equal(row.description, '○○○  missing');
    deepEqual(row.children.map(({ id, label, action }) => [id, label, action?.type]), [
      ['risk/kill-switch#gap0', 'There is no rollback plan.', 'go'],
      ['risk/kill-switch#insert', 'Insert a starting point', 'insert'],
    ]);
    equal(row.children[0]!.description, 'denied, line 14');
  });

  test('puts flags under their signal and wrong figures under the return', () => {
    equal(find(rows(), 'flag/parity#0')!.description, '“competitors already ship this”');
    ok(rows()[5]!.children.some(({ id }) => id === 'flag/parity#0'));
    equal(find([rows()[2]!], 'figures/percent-change#0')!.description, '50 %, follows 31.25 %');
  });

  test('sorted by gain, starts with what adds most and leaves out what is committed', () => {
    const sorted = rows({ order: 'gain' });
    equal(sorted[0]!.id, 'risk/kill-switch');
    equal(sorted[0]!.description, '+3.2 points  ○○○');
    equal(sorted.length, 29);
    ok(!sorted.some(({ id }) => id === 'leverage/workflow'));
  });

  test('filtered, leaves only what says nothing concrete', () => {
    const [leverage] = rows({ filter: 'to-write' });
    deepEqual(leverage!.children.map(({ id }) => id), ['leverage/pattern', 'leverage/economics', 'leverage/outcome-first']);
  });

  test('shows the trend since the save, and since the commit where it differs', () => {
    const since = { save: new Map([['leverage', 68], ['roi', 31]] as const), commit: new Map([['leverage', 75], ['roi', 21]] as const) };
    const all = rows({ since });
    equal(all[0]!.description, '▲4  (−3)');
    equal(all[2]!.description, '▲10');
    equal(all[2]!.spoken, 'Measurable return, score 31 of 100, weak, +10 since the last commit');
  });

  test('marks what is planned', () => {
    const row = find(rows({ planned: new Set(['risk/kill-switch']) }), 'risk/kill-switch')!;
    equal(row.description, '○○○  missing  planned');
    equal(row.icon!.name, 'target');
    equal(row.context, 'criterion.improvable.planned');
  });

  test('shows what is muted as such, and never offers to write it', () => {
    const muted = sample({ criteria: sample().criteria.map((criterion) => (criterion.id === 'risk/kill-switch' ? { ...criterion, off: true } : criterion)) });
    const row = find(checklistRows(muted, rubric, plain, english), 'risk/kill-switch')!;
    deepEqual([row.description, row.context, row.children], ['muted', 'muted', []]);
    ok(!checklistRows(muted, rubric, { ...plain, order: 'gain' }, english).some(({ id }) => id === 'risk/kill-switch'));
  });

  test('says everything a sighted reader sees', () => {
    equal(find(rows(), 'leverage/economics')!.spoken, 'Economics, level 1 of 3, asserted, +2 points');
  });
});
