import assert from 'node:assert/strict';
import { LiveDocument } from '../../../src/markdown/live-document.ts';
import { finish } from '../../../src/markdown/steps.ts';
import type { PartialConfig } from '../../../src/review/config.ts';
import { review } from '../../../src/review/review.ts';
import type { ExtraCriterion } from '../../../src/rubric/extra/extra-criterion.ts';
import { inKnownWords } from '../../../src/rubric/extra/vocabulary.ts';
import type { Vocabulary } from '../../../src/rubric/reading-options.ts';
import type { CriterionId } from '../../../src/rubric/types.ts';

const residency: ExtraCriterion = {
  id: 'data-residency', signal: 'risk', question: 'Where do the data stay?', cues: ['data residency', 'region', 'hosted in'],
  needs: { specific: 'the region', committed: 'the contract or the law that binds us to it' },
};
const levelOf = (id: CriterionId, sentence: string, config: PartialConfig) =>
  review(`# Plan\n\n## Part\n\n${sentence}\n`, { assumeProposal: true, ...config }).criteria.find((criterion) => criterion.id === id)!;

suite('criteria of an organisation\'s own', () => {
  const cases: readonly (readonly [sentence: string, level: number, words: readonly string[]])[] = [
    ['The data stay with us.', 0, []],
    ['All regions were thought of.', 1, ['region']],
    ['Everything is hosted in Frankfurt.', 2, ['hosted in']],
    ['Everything is hosted in Frankfurt until 31 December 2028, as contract 4711 says.', 3, ['hosted in']],
    ['It would ideally be hosted in Frankfurt for 5 years.', 1, ['hosted in']],
    ['Is it hosted in Frankfurt?', 0, []],
  ];
  for (const [sentence, level, words] of cases) {
    test(`level ${level}: ${sentence}`, () => {
      const found = levelOf('risk/data-residency', sentence, { criteria: [residency] });
      assert.equal(found.level, level);
      assert.deepEqual(found.evidence.map((evidence) => evidence.words), words.length === 0 ? [] : [words]);
    });
  }

  test('they count in their signal, and the review says what they are called', () => {
    const others = ['failure-modes', 'detection', 'kill-switch', 'human-override', 'decision-log'];
    const config = { assumeProposal: true, criteria: [residency], rules: Object.fromEntries(others.map((name) => [`risk/${name}`, 'off' as const])) };
    const { criteria, ownCriteria, signals } = review('# Plan\n\n## Hosting\n\nHosted in Frankfurt until 2028, contract 4711.\n', config);
    assert.equal(criteria.length, 31);
    assert.equal(signals.find(({ id }) => id === 'risk')!.score, 100);
    assert.deepEqual(ownCriteria?.map(({ id, title, ask, answer }) => [id, title, ask, answer]), [
      ['risk/data-residency', 'Data residency', 'Where do the data stay?', 'The region, and the contract or the law that binds us to it.'],
    ]);
  });
});

suite('an organisation\'s vocabulary', () => {
  const cases: readonly (readonly [sentence: string, vocabulary: Partial<Vocabulary>, read: string])[] = [
    ['Tiger Crew operates it.', { teams: ['Tiger Crew'] }, 'our Tiger Crew team operates it.'],
    ['Each atlas is filled overnight.', { systems: ['Atlas'] }, 'Each our Atlas system is filled overnight.'],
    ['The big red levers stop it.', { synonyms: { 'risk/kill-switch': ['big red lever'] } }, 'The kill switch stop it.'],
    ['We have Gold Mine North.', { dataSets: ['Gold Mine', 'Gold Mine North'] }, 'We have our Gold Mine North data set.'],
    ['Nothing of it.', { teams: [''], synonyms: { 'risk/none': ['nothing'] } }, 'Nothing of it.'],
  ];
  for (const [sentence, vocabulary, read] of cases) {
    test(sentence, () => {
      const document = new LiveDocument();
      finish(document.edit({ start: 0, end: 0, text: sentence }));
      const [placed] = document.blocks;
      assert.equal(inKnownWords(placed!, { systems: [], teams: [], dataSets: [], synonyms: {}, ...vocabulary }).block.passages[0]!.text, read);
    });
  }

  test('evidence keeps the author\'s words', () => {
    const sentence = 'Tiger Crew operates it around the clock.';
    const { evidence } = levelOf('readiness/ownership', sentence, { vocabulary: { teams: ['Tiger Crew'] } });
    assert.deepEqual(evidence.map(({ quote }) => quote), [sentence]);
  });
});
