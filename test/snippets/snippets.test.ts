import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { joinSnippets } from '../../scripts/generate/tab-stops.ts';
import { withoutPlaceholders } from '../../src/language-server/snippets.ts';
import { review } from '../../src/review/review.ts';
import { criteria } from '../../src/rubric/registry.ts';
import { signals } from '../../src/rubric/signals.ts';

interface Snippet { readonly prefix: string; readonly description: string; readonly body: readonly string[] }

const root = path.resolve(import.meta.dirname, '../..');
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const { contributes } = json('package.json') as { contributes: { snippets: { language: string; path: string }[] } };
const snippets = contributes.snippets.flatMap((file) => Object.entries(json(file.path) as Record<string, Snippet>).map(([name, snippet]) => ({ name, ...snippet })));
const skeletons = snippets.filter(({ prefix }) => prefix.startsWith('proposal-'));

suite('snippets', () => {
  test('every criterion, every signal and every form has one, each under a prefix of its own', () => {
    assert.deepEqual(snippets.map(({ prefix }) => prefix).sort(), [
      ...criteria.map(({ id }) => id.replace('/', '-')),
      ...signals.map(({ id }) => `section-${id}`),
      'before-after', 'cost-curve', 'risk-register', 'rollout-stages', 'raci', 'stop-rule', 'decision-request',
      'proposal-memo', 'proposal-one-pager', 'proposal-pr-faq', 'proposal-rfc', 'proposal-public-business-case',
    ].sort());
  });

  for (const { name, body } of snippets) {
    test(`${name}: the tab stops are numbered in order, and the cursor ends at the end`, () => {
      const written = [...body.join('\n').matchAll(/\\.|\$\{?(\d+)/gs)].flatMap(([, number]) => (number === undefined ? [] : [Number(number)]));
      assert.deepEqual(written, [...written.slice(0, -1).map((_, index) => index + 1), 0]);
    });
  }

  for (const { name, body } of skeletons) {
    test(`${name}, not filled in yet, is a proposal that is not ready`, () => {
      const { proposal, verdict, criteria: levels } = review(withoutPlaceholders(body.join('\n')));
      assert.deepEqual({ proposal, verdict }, { proposal: true, verdict: 'not ready' });
      const earned = levels.filter(({ level }) => level >= 2).map(({ id }) => id);
      assert.ok(earned.length <= 3, earned.join(', '));
    });
  }

  const joins: readonly (readonly [string, readonly string[], string])[] = [
    ['numbers go on', ['${1:a} $2', '${1|b,c|}'], '${1:a} $2+${3|b,c|}'],
    ['ends are dropped', ['a$0', 'b${0}'], 'a+b'],
    ['a mirrored stop stays a mirror', ['$1 $1', '$1'], '$1 $1+$2'],
    ['an escaped dollar is text', ['\\$1 $1', '$1'], '\\$1 $1+$2'],
  ];
  for (const [name, parts, joined] of joins) {
    test(`joined: ${name}`, () => assert.equal(joinSnippets(parts, '+'), joined));
  }
});
