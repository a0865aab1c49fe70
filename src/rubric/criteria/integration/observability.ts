import type { Criterion } from '../../types.ts';

export const observability: Criterion = {
  id: 'integration/observability',
  signal: 'integration',
  title: 'Observability',
  question: 'What do operations teams see, and where?',
  needs: {
    specific: 'named telemetry, dashboard, traces, alerts or logs for the running service',
    committed: 'with targets, thresholds, or the team\'s existing tool and on-call',
  },
  ask: 'What do operations teams see, and where?',
  answer: 'Say named telemetry, dashboard, traces, alerts or logs for the running service.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
