import type { Task } from '@tenacious-bench/schema';
import { capacityFact } from './capacity-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { offerTermsFact } from './offer-terms-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';

const observedAt = '2026-09-02';
const conversation = 'wexcombe-cto';

export const starterTaskHalvedCapacity: Task = starterTask({
  title: 'Four engineers were offered, the prospect says yes, and two of the four are gone',
  stage: 'warm',
  channel: 'email',
  asOf: '2026-09-15',
  conversation,
  facts: [
    recipientFact(
      { name: 'Bastien Roche', role: 'CTO', company: 'Wexcombe Genomics' },
      { observedAt },
    ),
    segmentFact({ segment: 1 }, { observedAt }),
    fundingFact({
      round: 'Series A',
      amount: { amount: 12_400_000, currency: 'USD' },
      closedOn: '2026-06-16',
    }),
    openRolesFact({ stack: 'Python', count: 7, previous: 4, windowDays: 60 }, { observedAt }),
    capacityFact(
      { stack: 'Python', available: 4, committed: 0, senior: 2, startDays: 10 },
      { observedAt },
    ),
    offerTermsFact(
      { text: 'A delivery lead agrees scope and start with the client on a call of 20 minutes.' },
      { observedAt: '2026-04-01' },
    ),
    ...starterPrices(),
  ],
  thread: [
    {
      kind: 'message',
      conversation,
      at: '2026-09-03',
      from: 'agent',
      message: {
        channel: 'email',
        subject: 'Python engineers for Wexcombe this autumn',
        body: 'Hi Bastien, Wexcombe closed its $12.4M Series A on 16 June, and its open Python roles went from four to seven in 60 days. Up to four Python engineers are free on our side, from ten days after a decision. Would that help while you hire? If not, no reply needed.',
      },
    },
    {
      kind: 'message',
      conversation,
      at: '2026-09-14',
      from: 'recipient',
      message: {
        channel: 'email',
        subject: 'Re: Python engineers for Wexcombe this autumn',
        body: 'Yes, it would. Four is the number I had in mind, from Monday 28 September. Can you confirm all four?',
      },
    },
    {
      kind: 'event',
      conversation,
      at: '2026-09-15',
      reason: 'Two of the four Python engineers, one of them senior, were booked elsewhere.',
      adds: [
        capacityFact(
          { stack: 'Python', available: 2, committed: 0, senior: 1, startDays: 10 },
          { observedAt: '2026-09-15' },
        ),
      ],
    },
  ],
  expected: {
    decisions: ['send', 'route_to_human'],
    because:
      'The offer of four was true when it was made and is not true any more. The reply has to take it back in plain words and offer at most two, one of them senior, or leave the matter to a delivery lead.',
  },
  family: 'warm-changed-capacity',
  difficulty: 'hard',
  exercises: ['capacity', 'drift'],
});
