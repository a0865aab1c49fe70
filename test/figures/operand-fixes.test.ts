import assert from 'node:assert/strict';
import { checkFigures } from '../../src/figures/check.ts';
import { finish } from '../../src/markdown/steps.ts';
import { parse } from '../../src/markdown/parse.ts';

const findingsIn = (text: string) => finish(checkFigures(parse(text))).findings;

/** What is offered for the first finding: what is written for what. */
const cases: readonly { readonly about: string; readonly text: string; readonly offered: readonly string[] }[] = [
  {
    about: 'the line of a table that is said nowhere else, where the sum is said again',
    text: '| A year | € |\n|---|---:|\n| Licences | 24,000 |\n| Hosting | 18,000 |\n| Support | 9,000 |\n| Total | 48,000 |\n\nLicences (€24,000) and support (€9,000) are fixed. The €48,000 a year are €4,000 a month.\n',
    offered: ['51,000 for 48,000', '15,000 for 18,000'],
  },
  {
    about: 'the factor that is a slip away from making the product right',
    text: 'The desk answers 1,300 letters a month at €18 each, that is €25,200 a month.\n\nThe €25,200 a month are €302,400 a year.\n',
    offered: ['23,400 for 25,200', '1,400 for 1,300'],
  },
  {
    about: 'of two values in conflict the one that no return bears out',
    text: 'Investment €1.2 million.\n\n- One-off investment: €1.4 million\n- Net benefit: €70,000 a month\n- Payback: 20 months\n',
    offered: ['1.4 for 1.2'],
  },
  {
    about: 'the stated figure alone, where nothing bears it out',
    text: 'The desk answers 1,300 letters a month at €18 each, that is €25,200 a month.\n',
    offered: ['23,400 for 25,200'],
  },
];

suite('Fixes of operands', () => {
  for (const { about, text, offered } of cases) {
    test(about, () => {
      const [finding] = findingsIn(text);
      assert.deepEqual((finding?.fixes ?? []).map((fix) => `${fix.text} for ${text.slice(fix.start, fix.end)}`), offered);
      for (const fix of finding?.fixes ?? []) assert.deepEqual(findingsIn(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).filter(({ start, id }) => id === finding!.id && start === finding!.start), []);
    });
  }
});
