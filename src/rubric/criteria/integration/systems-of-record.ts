import type { Criterion } from '../../types.ts';

export const systemsOfRecord: Criterion = {
  id: 'integration/systems-of-record',
  signal: 'integration',
  title: 'Systems of record',
  question: 'Which systems does it connect to, and how?',
  needs: {
    specific: 'a named system (CRM, ERP, ticketing, EHR, ...) and an interface (API, webhook, event, export)',
    committed: 'who or what is written back, limits, versions, or a connection already tested',
  },
  ask: 'Which systems does it connect to, and how?',
  answer: 'Say a named system (CRM, ERP, ticketing, EHR, ...) and an interface (API, webhook, event, export).',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
