import type { Task } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { offerTermsFact } from './offer-terms-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';

const observedAt = '2026-05-11';

export const starterTaskGoRoles: Task = starterTask({
  title: 'Six open Go roles after a Series A, and two Go engineers who are really free',
  stage: 'cold',
  channel: 'email',
  asOf: '2026-05-12',
  conversation: 'kelpwright-cto',
  facts: [
    recipientFact({ name: 'Sunniva Brekke', role: 'CTO', company: 'Kelpwright' }, { observedAt }),
    segmentFact({ segment: 1 }, { observedAt }),
    fundingFact({
      round: 'Series A',
      amount: { amount: 9_200_000, currency: 'USD' },
      closedOn: '2026-03-18',
    }),
    openRolesFact({ stack: 'Go', count: 6, previous: 2, windowDays: 60 }, { observedAt }),
    aiMaturityFact({ score: 1 }, { observedAt }),
    capacityFact(
      { stack: 'Go', available: 5, committed: 3, senior: 2, startDays: 14 },
      { observedAt },
    ),
    capacityFact(
      { stack: 'Python', available: 4, committed: 0, senior: 1, startDays: 7 },
      { observedAt },
    ),
    offerTermsFact(
      {
        text: "Engineers work in the client's own repositories, under a Tenacious delivery lead.",
      },
      { observedAt: '2026-04-01' },
    ),
    ...starterPrices(),
  ],
  thread: [],
  expected: {
    decisions: ['send'],
    because:
      'Both signals are strong, so a specific offer is right. Five Go engineers are available but three are promised: at most two may be offered, and as promises are kept with seniors first, neither may be called senior.',
  },
  family: 'cold-funding-and-roles',
  difficulty: 'medium',
  exercises: ['signal-named', 'capacity', 'one-ask'],
});
