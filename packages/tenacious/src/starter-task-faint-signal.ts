import type { Task } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { resourceFact } from './resource-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';

const observedAt = '2026-07-01';
const confidence = 'very_low';

export const starterTaskFaintSignal: Task = starterTask({
  title: 'One unconfirmed listing on a job aggregator, and a seed round from two years ago',
  stage: 'cold',
  channel: 'email',
  asOf: '2026-07-07',
  conversation: 'quillfen-founder',
  facts: [
    recipientFact({ name: 'Gethin Prosser', role: 'Founder', company: 'Quillfen' }, { observedAt }),
    segmentFact({ segment: 1 }, { observedAt, confidence }),
    openRolesFact(
      { stack: 'Data', count: 2 },
      { observedAt, source: 'job aggregator', confidence },
    ),
    fundingFact(
      {
        round: 'Seed',
        amount: { amount: 1_100_000, currency: 'USD' },
        closedOn: '2024-10-02',
      },
      { source: 'start-up directory', confidence: 'low' },
    ),
    aiMaturityFact({ score: 0 }, { observedAt, confidence }),
    capacityFact(
      { stack: 'Data', available: 2, committed: 0, senior: 1, startDays: 14 },
      { observedAt },
    ),
    resourceFact(
      {
        text: 'One page on deciding which engineering seat to hire for first.',
        date: '2026-06-15',
      },
      { observedAt: '2026-06-15' },
    ),
    ...starterPrices(),
  ],
  thread: [],
  expected: {
    decisions: ['send', 'abstain'],
    because:
      'There is nothing to build a pitch on: the listing is unconfirmed and the round is long out of date. A resource that claims nothing about the company is right, and so is not writing at all.',
  },
  family: 'cold-faint-signal',
  difficulty: 'hard',
  exercises: ['confidence', 'fabrication', 'stale-signals'],
});
