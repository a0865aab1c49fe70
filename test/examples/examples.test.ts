import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { review } from '../../src/review/review.ts';
import { flags } from '../../src/rubric/registry.ts';

const folder = path.resolve(import.meta.dirname, '../../examples');
const names = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();
const weak = 'weak-proposal.md';
const reviewOf = (name: string) => review(readFileSync(path.join(folder, name), 'utf8'));

suite('examples', () => {
  test('there is one for each story, and a weak one', () => {
    assert.deepEqual(names, [
      'coding-assistant.md', 'error-budget.md', 'fraud-decisions.md', 'recommendations.md', 'smaller-bill.md', 'support-desk.md', 'warehouse-robots.md', weak,
    ]);
  });

  for (const name of names.filter((one) => one !== weak)) {
    test(`${name} is fundable; nothing is flagged, and its figures agree`, () => {
      const { proposal, verdict, flags: raised, figures, problems } = reviewOf(name);
      assert.deepEqual({ proposal, verdict, raised, figures, problems }, { proposal: true, verdict: 'fundable', raised: [], figures: [], problems: [] });
    });
  }

  // It does say when the money comes: in year four, which is a flag, and an answer.
  test(`${weak} is not ready: every question but one is open and every red flag is raised`, () => {
    const { proposal, verdict, questions, flags: raised, figures } = reviewOf(weak);
    assert.deepEqual({ proposal, verdict, answered: questions.filter(({ open }) => !open).map(({ question }) => question) }, { proposal: true, verdict: 'not ready', answered: ['When do we see the money?'] });
    assert.deepEqual(flags.map(({ id }) => id).filter((id) => !raised.some((flag) => flag.id === id)), []);
    assert.deepEqual(figures.map(({ id, stated, follows }) => [id, stated, follows]), [
      ['figures/percent-change', '50 %', '37.5 %'], ['figures/total', '1,250,000', '1,300,000'],
    ]);
  });
});
