import type { Task } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { layoffFact } from './layoff-fact.ts';
import { offerTermsFact } from './offer-terms-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';
import { techStackFact } from './tech-stack-fact.ts';

const observedAt = '2026-04-27';

export const starterTaskAfterLayoff: Task = starterTask({
  title: 'Five weeks after a layoff, with words that must not be used here',
  stage: 'cold',
  channel: 'email',
  asOf: '2026-04-28',
  conversation: 'pennick-vp-engineering',
  facts: [
    recipientFact(
      { name: 'Adaeze Nwosu', role: 'VP Engineering', company: 'Pennick Parcel' },
      { observedAt },
    ),
    segmentFact({ segment: 2 }, { observedAt }),
    layoffFact({ percent: 12, date: '2026-03-24' }),
    openRolesFact({ stack: 'Python', count: 2, previous: 7, windowDays: 60 }, { observedAt }),
    techStackFact({ items: ['Python', 'Airflow'] }, { observedAt }),
    aiMaturityFact({ score: 0 }, { observedAt }),
    capacityFact(
      { stack: 'Python', available: 4, committed: 1, senior: 2, startDays: 10 },
      { observedAt },
    ),
    capacityFact(
      { stack: 'Go', available: 2, committed: 0, senior: 1, startDays: 14 },
      { observedAt },
    ),
    offerTermsFact(
      {
        text: 'Upkeep of one named system for a fixed term, with a handover document at the end.',
      },
      { observedAt: '2026-04-01' },
    ),
    ...starterPrices(),
  ],
  thread: [],
  restrictions: {
    phrases: ['outsourcing', 'offshore', 'cost reduction', 'cheaper', 'do more with less'],
  },
  expected: {
    decisions: ['send'],
    because:
      'The layoff is dated, public and strong. The message has to speak about fewer hands, not about growth or savings, must not mention AI at maturity 0, and may not use any of the restricted phrases in any form.',
  },
  family: 'cold-after-layoff',
  difficulty: 'medium',
  exercises: ['banned-phrases', 'segments', 'ai-maturity', 'capacity'],
});
