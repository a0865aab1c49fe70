import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkFigures } from '../../src/figures/check.ts';
import { finish } from '../../src/markdown/steps.ts';
import { parse } from '../../src/markdown/parse.ts';

/** Every case is a text under a line "### check | what is reported | what follows", or "### check | nothing". */
const cases = fs.readFileSync(path.join(import.meta.dirname, 'cases.txt'), 'utf8').split(/^### /m).slice(1).map((part) => {
  const [head, ...lines] = part.split('\n');
  const [check, ...expected] = head!.split(' | ');
  return { check: check!, expected, text: `${lines.join('\n').trim()}\n` };
});

suite('Checks of figures', () => {
  for (const { check, expected, text } of cases) {
    test(`${check}: ${text.slice(0, 60).replaceAll('\n', ' ')}… ${expected.join(' → ')}`, () => {
      const found = finish(checkFigures(parse(text))).findings.map(({ id, start, end, follows }) => [id, text.slice(start, end), follows]);
      assert.deepEqual(found, expected[0] === 'nothing' ? [] : [[`figures/${check}`, ...expected]]);
    });
  }
});
