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
  committedBy: ['figure', 'threshold', 'role'],
  ask: 'When it is slow or wrong at three in the morning, who sees that, and where?',
  answer: 'Name the dashboard, the figures on it with their limits, and who is paged: “p95 over 4 s or errors over 1 % in Grafana page the platform on-call”.',
  snippet: 'Response time, errors and cost per request are shown in ${1:[dashboard or tool]}; a 95th percentile over ${2:XX s} or an error rate over ${3:XX %} pages ${4:[which on-call]}.$0',
  examples: {
    good: [
      'Every request is traced in Datadog; a p95 latency over 4 seconds or an error rate over 1 % pages the platform on-call.',
      'Queue length, response time and refused requests are shown on the operations room\'s Grafana wall.',
    ],
    bad: [
      'Full observability will be ensured.',
      'Monitoring is out of scope for the pilot.',
      'Leading companies trace each request in Datadog.',
    ],
  },
};
