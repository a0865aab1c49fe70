import assert from 'node:assert/strict';
import { review } from '../../src/review/review.ts';
import { readSnippets } from './snippets.ts';

/** One report per planted error, on the words that hold it, and none besides. */
suite('Figures of the labelled snippets', () => {
  for (const { id, md, errors, note } of readSnippets('dev.jsonl')) {
    test(`${id}: ${note}`, () => {
      const reports = review(md, { assumeProposal: true }).figures.map((figure) => ({ id: figure.id, quote: figure.quote }));
      const expected = errors.map((error) => ({ id: error.id, quote: error.quote }));
      const found = reports.map((report) => expected.find((error) => error.id === report.id && (error.quote.includes(report.quote) || report.quote.includes(error.quote))) ?? report);
      const byQuote = (a: { quote: string }, b: { quote: string }) => (a.quote < b.quote ? -1 : 1);
      assert.deepEqual([...found].sort(byQuote), [...expected].sort(byQuote));
    });
  }
});
