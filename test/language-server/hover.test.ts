import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { clientFrom } from '../../src/language-server/client.ts';
import { hover } from '../../src/language-server/hover.ts';
import type { Evidence, Review } from '../../src/review/types.ts';
import { allCommands } from './client.ts';
import { documentOf } from './document.ts';

const plain = clientFrom({}, undefined);
const text = '# Desk\n\n## Running cost\n\nOne draft costs 2 cents. From 80 to 120 tickets, 40 % more.\n';
const place = (quote: string) => ({ quote, line: 5, column: text.split('\n')[4]!.indexOf(quote) + 1, endLine: 5, endColumn: text.split('\n')[4]!.indexOf(quote) + 1 + quote.length });
const operands = [{ role: 'before', ...place('80') }, { role: 'after', ...place('120') }];
const evidence: Evidence = { ...place('One draft costs 2 cents.'), level: 2, modality: 'stated', words: ['draft', '2 cents', 'a*b'] };

function shown(line: number, character: number, rest: Partial<Review> = {}, client = plain): string | undefined {
  const { review } = documentOf(text, ({ id }) => ({ level: 0, evidence: id === 'cost/unit-cost' ? [evidence] : [], gaps: [], gain: id === 'cost/ceiling' ? 3 : id === 'cost/scaling' ? 2 : 0 }), { flags: [], figures: [], relations: [], ...rest });
  return (hover(review, { line, character }, client)?.contents as MarkupContent | undefined)?.value;
}
const page = 'https://github.com/seven-signals/seven-signals/blob/main/docs/rules/';

suite('hover', () => {
  test('on a heading: the score, and what would raise it most', () => {
    assert.match(shown(2, 4)!, /^\*\*Predictable cost, \d+ of 100\.\*\*\n\nWhat would raise it:\n\n- \[Ceiling\]\(.*cost\/ceiling\.md\): \+3 points\n- \[Scaling\]\(.*cost\/scaling\.md\): \+2 points$/);
    assert.match(shown(2, 4, {}, clientFrom({}, { commands: allCommands }))!, /points \[Insert\]\(command:sevenSignals\.insertPart\?%5B%22cost%2Fceiling%22%5D\)/);
  });

  test('on a passage: what it earned and why', () => {
    assert.equal(shown(4, 3), `**[Unit cost](${page}cost/unit-cost.md)** specific, level 2 of 3, stated\n\nWhat counted: draft, 2 cents, a\\*b\n\nLevel 3 needs: how it was measured or derived`);
  });

  test('on a figure: its relations, whether they hold or not', () => {
    const figure = { id: 'figures/percent-change', stated: '40 %', follows: '50 %', from: '80 → 120', operands, fixes: [], ...place('40 %') } as const;
    assert.equal(shown(4, 51, { figures: [{ ...figure, grade: 'disagrees' }] }), '**40 %** is stated, **50 %** follows from 80 → 120.\n\n- before: 80 (line 5)\n- after: 120 (line 5)');
    assert.equal(shown(4, 51, { relations: [figure] }), '**40 %** agrees with 80 → 120.\n\n- before: 80 (line 5)\n- after: 120 (line 5)');
  });

  test('on a red flag: what is marked and what is not, and what it costs', () => {
    const [first, ...rest] = shown(4, 3, { flags: [{ id: 'flag/uncosted-scale', ...place('One draft') }] })!.split('\n\n');
    assert.equal(first, `**[Uncosted scale](${page}flag/uncosted-scale.md)** Red flag`);
    assert.equal(rest[0], '- Marked: running cost waved away or left open: "API costs are negligible", "cost to be determined after launch"\n- Left alone: a stated small cost with its figure');
    assert.match(rest[1]!, /^For example: “.+”$/);
    assert.equal(rest[2], 'Takes 5 points from Predictable cost.');
  });

  test('on an organisation\'s own criterion: what explains it in the editor, where it has that', () => {
    const own = {
      ownCriteria: [{ id: 'cost/carbon', signal: 'cost', title: 'Carbon', question: '', ask: '', answer: '', snippet: '', needs: { specific: '', committed: '' } }],
      criteria: [{ id: 'cost/carbon', level: 3, evidence: [{ ...evidence, level: 3 }], gaps: [], gain: 0 }],
    } as const;
    assert.match(shown(4, 3, own)!, /^\*\*Carbon\*\* committed/);
    assert.match(shown(4, 3, own, clientFrom({}, { commands: allCommands }))!, /^\*\*\[Carbon\]\(command:sevenSignals\.explainRule\?%5B%22cost%2Fcarbon%22%5D\)\*\*/);
  });

  test('on nothing, and in no proposal: nothing', () => {
    assert.equal(shown(1, 0), undefined);
    assert.equal(shown(2, 4, { proposal: false }), undefined);
  });
});
