import assert from 'node:assert/strict';
import { signalOfHeading } from '../../src/rubric/section-signal.ts';
import type { SignalId } from '../../src/rubric/types.ts';

suite('rubric/section-signal', () => {
  const cases: readonly (readonly [string, SignalId | undefined])[] = [
    ['1. Where the hours go', 'leverage'],
    ['Strategic Benefits', 'leverage'],
    ['How it fits', 'integration'],
    ['Integration and operations', 'integration'],
    ['Rollout', 'integration'],
    ['Benefits and costs (annual)', 'roi'],
    ['ROI Analysis', 'roi'],
    ['The money', 'roi'],
    ['What can go wrong', 'risk'],
    ['Risk Summary', 'risk'],
    ['D. Running cost at other volumes', 'cost'],
    ['Cost controls', 'cost'],
    ['FinOps', 'cost'],
    ['Why us', 'advantage'],
    ['Competitive position', 'advantage'],
    ['Running it', 'readiness'],
    ['People and governance', 'readiness'],
    ['The ask', undefined],
    ['Heroic deeds', undefined],
    ['', undefined],
  ];
  for (const [title, signal] of cases) {
    test(`${title === '' ? 'an empty heading' : title} → ${signal ?? 'no signal'}`, () => { assert.equal(signalOfHeading(title), signal); });
  }
});
