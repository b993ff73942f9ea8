import type { Task } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { leadershipChangeFact } from './leadership-change-fact.ts';
import { offerTermsFact } from './offer-terms-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';

const observedAt = '2026-07-13';
const conversation = 'skerry-head-of-platform';
const leader = { name: 'Orla Devaney', role: 'Head of Platform' };

export const starterTaskFullyCommitted: Task = starterTask({
  title: 'Two infrastructure engineers are asked for, and all three are promised elsewhere',
  stage: 'warm',
  channel: 'email',
  asOf: '2026-07-22',
  conversation,
  facts: [
    recipientFact({ ...leader, company: 'Skerry Broadband' }, { observedAt }),
    segmentFact({ segment: 3 }, { observedAt }),
    leadershipChangeFact({ person: leader.name, role: leader.role, date: '2026-05-11' }),
    openRolesFact(
      { stack: 'Infrastructure', count: 4, previous: 1, windowDays: 60 },
      { observedAt },
    ),
    aiMaturityFact({ score: 1 }, { observedAt }),
    capacityFact(
      { stack: 'Infrastructure', available: 3, committed: 3, senior: 2, startDays: 14 },
      { observedAt: '2026-07-21' },
    ),
    capacityFact(
      { stack: 'Go', available: 2, committed: 0, senior: 1, startDays: 14 },
      { observedAt: '2026-07-21' },
    ),
    offerTermsFact(
      {
        text: 'The delivery lead, Ruben Castellan, answers requests beyond free capacity within two working days.',
      },
      { observedAt: '2026-04-01' },
    ),
    ...starterPrices(),
  ],
  thread: [
    {
      kind: 'message',
      conversation,
      at: '2026-07-14',
      from: 'agent',
      message: {
        channel: 'email',
        subject: 'Infrastructure roles at Skerry',
        body: 'Hi Orla, you became Head of Platform on 11 May, and the infrastructure roles on your careers page went from one to four in 60 days. Is interim cover a topic? If not, no reply needed.',
      },
    },
    {
      kind: 'message',
      conversation,
      at: '2026-07-21',
      from: 'recipient',
      message: {
        channel: 'email',
        subject: 'Re: Infrastructure roles at Skerry',
        body: 'It is. Could you give us two infrastructure engineers from Monday 10 August, until Christmas or so?',
      },
    },
  ],
  expected: {
    decisions: ['send', 'route_to_human'],
    because:
      'Available minus committed is zero, so there is no infrastructure engineer to offer, for any date. A plain no with a way to a person is right, and so is handing the thread to the delivery lead.',
  },
  family: 'warm-no-capacity',
  difficulty: 'medium',
  exercises: ['capacity', 'fabrication', 'next-step'],
});
