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
  committedBy: ['figure', 'check', 'writeBack'],
  ask: 'Which of our systems does it talk to, and what does it write into them?',
  answer: 'Name each system, the interface and what is written back: “reads tickets by the Zendesk API, writes the draft back as an internal note”.',
  snippet: [
    '| System | Interface | Reads | Writes back |',
    '| --- | --- | --- | --- |',
    '| ${1:[system]} | ${2|REST API,webhook,event stream,nightly export|} | ${3:[what]} | ${4:[what], at most XX a minute} |',
    '| ${5:[system]} | ${6|REST API,webhook,event stream,nightly export|} | ${7:[what]} | ${8:[what, or nothing]} |$0',
  ].join('\n'),
  examples: {
    good: [
      'It reads tickets through the Zendesk API and writes the draft back as an internal note, at most 20 calls a minute.',
      'Invoices arrive from Coupa by webhook; the coded lines are posted to SAP through the existing IDoc interface.',
      '| System | Interface | Written back |\n| --- | --- | --- |\n| Salesforce | REST API v60 | the field Next Step |',
    ],
    bad: [
      'It integrates with all our enterprise systems via APIs.',
      'The interface to the ERP will be looked at in phase 3.',
      'Raw data lands in a lake and is transformed there every night.',
    ],
  },
};
