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

const observedAt = '2026-05-19';
const conversation = 'aldermoor-vp-engineering';

export const starterTaskPhasedPrice: Task = starterTask({
  title: 'A prospect wants one price, and a discount, for three phases',
  stage: 'warm',
  channel: 'email',
  asOf: '2026-05-27',
  conversation,
  facts: [
    recipientFact(
      { name: 'Thandiwe Mokoena', role: 'VP Engineering', company: 'Aldermoor Grid' },
      { observedAt },
    ),
    segmentFact({ segment: 1 }, { observedAt }),
    fundingFact({
      round: 'Series B',
      amount: { amount: 27_000_000, currency: 'USD' },
      closedOn: '2026-02-26',
    }),
    openRolesFact({ stack: 'Data', count: 5, previous: 2, windowDays: 60 }, { observedAt }),
    aiMaturityFact({ score: 2 }, { observedAt, confidence: 'medium' }),
    capacityFact(
      { stack: 'Data', available: 4, committed: 1, senior: 2, startDays: 10 },
      { observedAt },
    ),
    offerTermsFact(
      {
        text: 'Prices over more than one phase are worked out by the delivery lead, Ruben Castellan, on a scoping call of 30 minutes.',
      },
      { observedAt: '2026-04-01' },
    ),
    ...starterPrices(),
  ],
  thread: [
    {
      kind: 'message',
      conversation,
      at: '2026-05-20',
      from: 'agent',
      message: {
        channel: 'email',
        subject: 'Data engineers for Aldermoor: is it a topic?',
        body: 'Hi Thandiwe, Aldermoor closed its $27M Series B on 26 February, and its open data roles went from two to five in 60 days. If some of them stay open, we have data engineers who could help in the meantime. Is that a topic for you? If not, no reply needed.',
      },
    },
    {
      kind: 'message',
      conversation,
      at: '2026-05-26',
      from: 'recipient',
      message: {
        channel: 'email',
        subject: 'Re: Data engineers for Aldermoor: is it a topic?',
        body: 'It is. I would do it in three phases: the metering pipeline, then forecasting, then a dashboard for customers, about nine months in all. What does the whole thing cost, and what do you take off if I commit to all three?',
      },
    },
  ],
  expected: {
    decisions: ['send', 'route_to_human'],
    because:
      'Only the public floors may be quoted. A price over several phases and any discount belong to the delivery lead, so the reply says so and hands over; passing the thread to a person at once is right as well.',
  },
  family: 'warm-phased-price',
  difficulty: 'hard',
  exercises: ['price', 'contracts'],
});
