import assert from 'node:assert/strict';
import { review } from '../../src/review/review.ts';

const bill = 'The bill at full volume is TBD.';
const shown = (text: string) => review(text, { assumeProposal: true }).flags.map(({ id, line }) => `${id} ${line}`);

suite('suppression', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing is hidden without a comment', `# Replies\n\n${bill}\n`, ['flag/placeholder 3']],
    ['the next line', `# Replies\n\n<!-- seven-signals-disable-next-line flag/placeholder -->\n${bill}\n\n${bill}\n`, ['flag/placeholder 6']],
    ['the same line', `# Replies\n\n${bill} <!-- seven-signals-disable-line -->\n`, []],
    ['another rule is not meant', `# Replies\n\n${bill} <!-- seven-signals-disable-line flag/parity -->\n`, ['flag/placeholder 3']],
    ['from here to there', `${bill}\n\n<!-- seven-signals-disable flag -->\n\n${bill}\n\n<!-- seven-signals-enable flag -->\n\n${bill}\n`, ['flag/placeholder 1', 'flag/placeholder 9']],
    ['the whole document, from its end', `${bill}\n\n<!-- seven-signals-disable-file flag/placeholder -->\n`, []],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(shown(text), expected));

  test('a criterion named for the whole document is switched off and leaves the score', () => {
    const { criteria, problems } = review('# Replies\n\n<!-- seven-signals-disable-file roi/baseline -->\n', { assumeProposal: true });
    assert.deepEqual(criteria.filter(({ off }) => off === true).map(({ id, gain }) => [id, gain]), [['roi/baseline', 0]]);
    assert.deepEqual(problems, []);
  });

  test('a comment that names no rule is reported at its place', () => {
    const quote = '<!-- seven-signals-disable-file flag/parrity -->';
    assert.deepEqual(review(`# Replies\n\n${quote}\n`, { assumeProposal: true }).problems, [
      { message: 'No rule is called “{0}”.', values: ['flag/parrity'], quote, line: 3, column: 1, endLine: 3, endColumn: quote.length + 1 },
    ]);
  });
});
