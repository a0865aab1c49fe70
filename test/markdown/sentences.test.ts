import assert from 'node:assert/strict';
import { sentences } from '../../src/markdown/sentences.ts';

/** Each text is written with ¦ where a sentence ends. */
const cases: [name: string, text: string][] = [
  ['full stops', 'It opens tickets.¦ It closes them.'],
  ['questions and exclamations', 'Who runs it?¦ Nobody!¦ We asked.'],
  ['e.g. and i.e.', 'Some tools, e.g. Zendesk, i.e. the queue, stay as they are.¦ Others go.'],
  ['No. before a number', 'See ticket No. 5 and Nos. 7 to 9.¦ They are open.'],
  ['no. as a word', 'The answer is no.¦ Agents decide.'],
  ['approx. before a figure', 'It costs approx. 3 cents, approx. €40 a day.¦ It scales.'],
  ['decimals', 'Handling falls from 6.2 to 2.5 days.¦ That is 3.7 less.'],
  ['p.a. inside', 'Growth of 4 % p.a. is assumed.¦ It held in 2025.'],
  ['p.a. at the end', 'We grow by 4 % p.a.¦ The plan assumes less.'],
  ['initials', 'J. R. Smith signed.¦ The board, chaired by A. Kovács, agreed.'],
  ['S. 12', 'Siehe S. 12 und Fig. 3.¦ Dort steht es.'],
  ['titles', 'Dr. Aerts and Prof. Lind reviewed it.¦ Both agreed.'],
  ['company names', 'Acme Inc. builds it.¦ We pay Acme Inc.¦ The contract ends in May.'],
  ['U.S. before a name', 'The U.S. Treasury approved.¦ We went live in the U.S.¦ The others follow.'],
  ['plan B', 'If it fails there is plan B.¦ It is the old form.'],
  ['etc. at the end', 'Drafts, tags, etc.¦ The rest stays.'],
  ['months', 'Wave 1 starts on Jan. 5.¦ Wave 2 in Dec.¦ We stop in between.'],
  ['closing quotes and brackets', 'They said "it works."¦ (We checked.)¦ It did.'],
  ['a quoted question inside', 'They asked "why now?" and left.¦ We stayed.'],
  ['ellipsis', 'We waited ... and waited…¦ Then it broke.'],
  ['small letter after a stop', 'The file is named draft. copy it.'],
  ['item numbers', '1. Sort the queue.¦ 2. Draft the answer.'],
  ['year at the end', 'It started in 2024.¦ The second wave follows.'],
  ['versions and addresses', 'It runs v. 2 of api.example.org, e.g. on node 20.19.¦ It is stable.'],
  ['no space after the stop', 'See report.pdf and a.b.c for it.'],
  ['Chinese', '成本很低。¦我们每周检查。'],
  ['Arabic question', 'من يدير النظام؟¦ فريق الدعم.'],
  ['emoji', 'It works 🎉.¦ 😀 We ship.'],
  ['nothing', ''],
  ['only spaces', '   '],
];

suite('markdown/sentences', () => {
  for (const [name, marked] of cases) {
    test(name, () => {
      const expected = marked.split('¦').map((part) => part.trim()).filter((part) => part !== '');
      const text = marked.replaceAll('¦', '');
      assert.deepEqual(sentences(text).map(([start, end]) => text.slice(start, end)), expected);
    });
  }

  test('a break ends a sentence', () => {
    assert.deepEqual(sentences('Owner: Jane Budget: 5', [12]), [[0, 11], [12, 21]]);
  });

  test('what is longer than any sentence is cut at white space, and in between where there is none', () => {
    const words = `${'word '.repeat(1000)}end`;
    assert.ok(sentences(words).every(([start, end]) => end - start <= 2000 && words[start] !== ' ' && (end === words.length || words[end] === ' ')));
    assert.deepEqual(sentences('x'.repeat(4100)).map(([start, end]) => end - start), [2000, 2000, 100]);
  });

  for (const [name, unit] of [['full stops', '.'], ['stops before a letter', '.x'], ['closing brackets', '.)'], ['quotes', '"'], ['spaces', ' '], ['initials', 'A. '], ['letters', 'x']]) {
    test(`five million code units of ${name} are read in one go`, () => {
      assert.ok(sentences(unit!.repeat(5_000_000 / unit!.length)).length >= 0);
    });
  }
});
