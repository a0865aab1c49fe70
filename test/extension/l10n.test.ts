import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checklistRows } from '../../src/extension/checklist/rows.ts';
import { comparison } from '../../src/extension/compare/report.ts';
import { rulePage } from '../../src/extension/commands/rule-page.ts';
import { proposalRows } from '../../src/extension/proposals/rows.ts';
import { questionRows } from '../../src/extension/questions/rows.ts';
import { translateRubric } from '../../src/extension/rubric.ts';
import { briefMarkdown } from '../../src/extension/scorecard/brief.ts';
import { cardOf } from '../../src/extension/scorecard/model.ts';
import { english, type Translate } from '../../src/extension/translate.ts';
import type { Row } from '../../src/extension/tree.ts';
import { card } from '../../src/scorecard/card.ts';
import type { Child } from '../../src/scorecard/markup.ts';
import { rubric, sample } from './sample.ts';
import { interfaceStrings, rubricStrings, serverStrings } from './strings.ts';

const read = (file: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8')) as Record<string, string>;
const placeholders = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
const commands = (text: string) => [...text.matchAll(/\(command:[^)]*\)/g)].map(([link]) => link);

suite('localisation', () => {
  const german = read('l10n/bundle.l10n.de.json');

  test('every string has a German translation, and no translation is left over', () => {
    const strings = new Set([...interfaceStrings(), ...serverStrings(), ...rubricStrings()]);
    deepEqual([...strings].filter((text) => !(text in german)), []);
    deepEqual(Object.keys(german).filter((text) => !strings.has(text)), []);
  });

  test('translations keep their placeholders', () => {
    deepEqual(Object.entries(german).filter(([from, to]) => placeholders(from).join() !== placeholders(to).join()), []);
  });

  test('the manifest\'s strings are all in both languages, with the same commands', () => {
    const manifest = readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8');
    const used = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!))].sort();
    const [en, de] = [read('package.nls.json'), read('package.nls.de.json')];
    deepEqual(Object.keys(en).sort(), used);
    deepEqual(Object.keys(de).sort(), used);
    for (const key of used) deepEqual(commands(de[key]!), commands(en[key]!), key);
  });

  test('the manifest says nothing to people but through its strings', () => {
    const told = new Set(['title', 'description', 'markdownDescription', 'displayName', 'name', 'contents', 'altText', 'patternErrorMessage', 'userDescription']);
    const own = new Set(['Seven Signals', 'seven-signals', 'signals', 'why', 'next', 'draft', 'score_proposal']);
    const left: string[] = [];
    const visit = (value: unknown, key = ''): void => {
      if (typeof value === 'string' && told.has(key) && !/^%[\w.]+%$/.test(value) && !own.has(value)) left.push(`${key}: ${value}`);
      if (typeof value === 'object' && value !== null && key !== 'inputSchema') for (const [name, part] of Object.entries(value)) visit(part, name);
    };
    const { contributes, ...rest } = read('package.json') as Record<string, unknown>;
    visit(contributes);
    visit(rest.description, 'description');
    deepEqual(left.filter((text) => !/^(?:name|description): Seven Signals/.test(text)), []);
  });
});

suite('pseudo-locale', () => {
  const pseudo: Translate = (message, ...values) => `⟦${english(message, ...values)}⟧`;
  const names = translateRubric(rubric, pseudo);
  const place = { quote: '«»', line: 3, column: 1, endLine: 3, endColumn: 3 };
  // Every word of the document is replaced by signs, so that each letter outside the brackets is one of ours.
  const wordless = sample({
    criteria: sample().criteria.map((criterion) => ({
      ...criterion, evidence: criterion.evidence.map((one) => ({ ...one, ...place, words: ['«'] })), gaps: criterion.gaps.map((one) => ({ ...one, ...place, words: ['«'] })),
    })),
    flags: sample().flags.map((flag) => ({ ...flag, ...place })),
    figures: sample().figures.map((figure) => ({ ...figure, ...place, stated: '1', follows: '2', from: '3' })),
    derived: sample().derived.map((one) => ({ ...one, value: '7', formula: '1 / 2' })),
    sections: [],
  });
  /** What is left of a text without what was translated. */
  const outside = (text: string) => {
    let depth = 0;
    return [...text].filter((character) => {
      if (character === '⟦') depth++;
      else if (character === '⟧') return depth-- < 0;
      return depth === 0;
    }).join('');
  };
  const untranslated = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined && /\p{L}/u.test(outside(text)));
  const wordsOf = (rows: readonly Row[]): (string | undefined)[] => rows.flatMap(({ label, description, tooltip, spoken, children }) => [label, description, tooltip, spoken, ...wordsOf(children)]);
  const people = new Set(wordless.questions.map(({ who }) => who));
  const withoutPeople = (text: string | undefined) => [...people].reduce<string | undefined>((rest, who) => rest?.replaceAll(who, ''), text);

  test('no word of the views is left in English', () => {
    const options = { filter: 'all', planned: new Set(['risk/kill-switch'] as const), since: { save: new Map([['roi', 1]] as const) } } as const;
    deepEqual(untranslated([
      ...wordsOf(checklistRows(wordless, names, { ...options, order: 'rubric' }, pseudo)),
      ...wordsOf(checklistRows(wordless, names, { ...options, order: 'gain' }, pseudo)),
      ...wordsOf(questionRows(wordless, names, pseudo)).map(withoutPeople),
      ...wordsOf(proposalRows([{ uri: '1', path: '1', review: wordless }], names, pseudo)),
    ]), []);
  });

  const model = cardOf(wordless, names, {
    uri: '1', title: '1', language: 'en', planned: new Set(['risk/kill-switch']), history: [{ overall: 1, label: '1' }, { overall: 2, label: '2' }],
    whatIf: { overall: 71, verdict: 'fundable', signals: [] },
  }, pseudo);

  test('no word of the scorecard is left in English', () => {
    const textsOf = (child: Child): string[] => {
      if (child === undefined || child === false) return [];
      if (typeof child === 'string') return [child];
      if ('tag' in child) return [...['aria-label', 'title'].map((name) => child.attributes[name]).filter((value) => typeof value === 'string'), ...textsOf(child.children)];
      return child.flatMap(textsOf);
    };
    deepEqual(untranslated(textsOf(card(model, true)).map((text) => withoutPeople(text)?.replace(/\d(?:k|M|bn)\b/g, ''))), []);
  });

  test('no word of the brief, the comparison and a rule\'s page is left in English', () => {
    const texts = [
      briefMarkdown(model), comparison('1', { name: '1', review: sample({ overall: 1, criteria: wordless.criteria.map((one) => ({ ...one, level: 0 as const })) }) }, { name: '2', review: wordless }, names, pseudo),
      ...[...rubric.criteria, ...rubric.flags, ...rubric.checks].map(({ id }) => rulePage(id, names, pseudo)?.replace(`\`${id}\``, '')),
    ];
    deepEqual(untranslated(texts.flatMap((text) => text?.split('\n')).map(withoutPeople)), []);
    equal(texts.includes(undefined), false);
  });
});
