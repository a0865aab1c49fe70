import type { Criterion } from '../../types.ts';

export const rollout: Criterion = {
  id: 'integration/rollout',
  signal: 'integration',
  title: 'Rollout',
  question: 'How gradually does it arrive?',
  needs: {
    specific: 'at least two stages, groups or percentages',
    committed: 'with dates, sizes and what must hold before the next stage',
  },
  committedBy: ['figure', 'date'],
  ask: 'How do we start small, and what must hold before it goes further?',
  answer: 'Give at least two stages, each with its size, its date and the condition for the next one.',
  snippet: [
    '| Stage | From | Who | Goes on when |',
    '| --- | --- | --- | --- |',
    '| Pilot | ${1:[date]} | ${2:XX people in [which team]} | ${3:[metric] stays at XX for four weeks} |',
    '| Half | ${4:[date]} | ${5:50 % of [which cases]} | ${6:[metric] stays at XX for four weeks} |',
    '| All | ${7:[date]} | ${8:all XX people} | |$0',
  ].join('\n'),
  examples: {
    good: [
      'We start with five agents on the night shift in March, go on to the refund queue with its 12 agents in May if fewer than 3 % of the drafts are discarded, and to all 30 in July.',
      'Two branches first, then the eastern region, then the rest of the country.',
      '| Stage | From | Share of orders |\n| --- | --- | --- |\n| Pilot | 1 March | 5 % |\n| Second | 1 May | 30 % |\n| Full | 1 September | 100 % |',
    ],
    bad: [
      'The rollout will be phased and carefully managed.',
      'We switch all 40 branches over on 1 June.',
      'A rollout plan will be drawn up once funding is approved.',
    ],
  },
};
