import type { Task } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { competitorGapFact } from './competitor-gap-fact.ts';
import { offerTermsFact } from './offer-terms-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';
import { techStackFact } from './tech-stack-fact.ts';

const observedAt = '2026-06-29';

export const starterTaskNamedPeers: Task = starterTask({
  title: 'Two named peers show a practice that the prospect has said nothing about',
  stage: 'cold',
  channel: 'email',
  asOf: '2026-06-30',
  conversation: 'halcombe-head-of-data-science',
  facts: [
    recipientFact(
      { name: 'Yusuf Demirel', role: 'Head of Data Science', company: 'Halcombe Vision' },
      { observedAt },
    ),
    segmentFact({ segment: 4 }, { observedAt }),
    competitorGapFact(
      {
        peers: ['Nordhavn Lidar', 'Castellane Optics'],
        practice:
          'Described at a conference in June 2026 how they replay recorded production images against every new model before release. Nothing public found from the prospect.',
      },
      { observedAt: '2026-06-12', source: 'conference talks' },
    ),
    aiMaturityFact({ score: 3 }, { observedAt }),
    techStackFact({ items: ['PyTorch', 'Ray'] }, { observedAt }),
    capacityFact(
      { stack: 'ML', available: 3, committed: 1, senior: 1, startDays: 20 },
      { observedAt },
    ),
    offerTermsFact(
      { text: 'A starter project has one agreed scope and is built together with the client.' },
      { observedAt: '2026-04-01' },
    ),
    ...starterPrices(),
  ],
  thread: [],
  expected: {
    decisions: ['send'],
    because:
      'A gap may be raised at this maturity with two named peers, as a finding or a question. That nothing was found does not mean that nothing is there. One ML engineer is promised, and that is the senior one.',
  },
  family: 'cold-named-peers',
  difficulty: 'hard',
  exercises: ['non-condescending', 'signal-named', 'length', 'one-ask'],
});
