import type { Criterion } from '../../types.ts';

export const dataInfrastructure: Criterion = {
  id: 'readiness/data-infrastructure',
  signal: 'readiness',
  title: 'Data infrastructure',
  question: 'Is the data infrastructure reliable?',
  needs: {
    specific: 'the pipelines, stores or quality checks it relies on',
    committed: 'freshness, coverage, uptime, or an audit result',
  },
  ask: 'Is the data infrastructure reliable?',
  answer: 'Say the pipelines, stores or quality checks it relies on.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
