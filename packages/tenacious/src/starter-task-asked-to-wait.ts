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

const observedAt = '2026-10-12';
const conversation = 'arkwell-cto';

export const starterTaskAskedToWait: Task = starterTask({
  title: 'A prospect who asked to be left alone until the round had closed, and it has',
  stage: 're_engagement',
  channel: 'linkedin',
  asOf: '2026-10-13',
  conversation,
  facts: [
    recipientFact(
      { name: 'Leilani Kahale', role: 'CTO', company: 'Arkwell Harvest' },
      { observedAt },
    ),
    segmentFact({ segment: 1 }, { observedAt }),
    fundingFact({
      round: 'Series A',
      amount: { amount: 15_800_000, currency: 'USD' },
      closedOn: '2026-10-08',
    }),
    openRolesFact(
      { stack: 'Data', count: 4, previous: 2, windowDays: 30 },
      { observedAt, confidence: 'medium' },
    ),
    aiMaturityFact({ score: 2 }, { observedAt, confidence: 'low' }),
    capacityFact(
      { stack: 'Data', available: 3, committed: 1, senior: 1, startDays: 14 },
      { observedAt },
    ),
    resourceFact(
      {
        text: 'One-page note: four things to settle before a data team grows.',
        date: '2026-10-05',
      },
      { observedAt: '2026-10-05' },
    ),
    ...starterPrices(),
  ],
  thread: [
    {
      kind: 'message',
      conversation,
      at: '2026-07-08',
      from: 'agent',
      message: {
        channel: 'email',
        subject: 'Data engineering at Arkwell',
        body: 'Hi Leilani, is extra data engineering a topic for Arkwell this year? I could find little from outside, so a one-word answer would already help me. If it is not, no reply needed.',
      },
    },
    {
      kind: 'message',
      conversation,
      at: '2026-07-10',
      from: 'recipient',
      message: {
        channel: 'email',
        subject: 'Re: Data engineering at Arkwell',
        body: 'Not before our round is closed. Ask me again after that.',
      },
    },
  ],
  expected: {
    decisions: ['send'],
    because:
      'She named the moment to write again and it came five days ago, which also allows LinkedIn. The message needs new content and no reproach. The roles are medium, so their number belongs in a conditional.',
  },
  family: 're-engagement-asked-to-wait',
  difficulty: 'medium',
  exercises: ['guilt', 'confidence', 'fake-urgency', 'channel'],
});
