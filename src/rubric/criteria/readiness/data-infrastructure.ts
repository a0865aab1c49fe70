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
  committedBy: ['figure', 'check', 'cadence', 'time'],
  ask: 'Is the data it needs there every morning, and is it right?',
  answer: 'Name the pipelines and stores, how fresh and complete they are, and the check that guards them.',
  snippet: '${1:[Pipeline or store]} delivers ${2:[which data]} every ${3|hour,night,day|}; ${4:XX %} of the records are complete, checked by ${5:[which check]}, last audited in ${6:[month]}.$0',
  examples: {
    good: [
      'Order events reach the warehouse through Kafka within 15 minutes; the nightly check found 99.4 % of them complete last quarter.',
      'The articles come from the Confluence export that already feeds our search, with duplicates and dead links removed each night.',
    ],
    bad: [
      'Our data is clean and ready for AI.',
      'Data quality has to be looked into first.',
      'A modern data platform is the key to success.',
    ],
  },
};
