import type { Task } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { engagementFact } from './engagement-fact.ts';
import { layoffFact } from './layoff-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { resourceFact } from './resource-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { starterPrices } from './starter-prices.ts';
import { starterTask } from './starter-task.ts';

const observedAt = '2026-11-02';

export const starterTaskAfterWebinar: Task = starterTask({
  title: 'A worksheet that answers what was asked in a webinar',
  stage: 'nurture',
  channel: 'email',
  asOf: '2026-11-04',
  conversation: 'calloway-head-of-engineering',
  facts: [
    recipientFact(
      { name: 'Emeka Balogun', role: 'Head of Engineering', company: 'Calloway Transit' },
      { observedAt },
    ),
    segmentFact({ segment: 2 }, { observedAt, confidence: 'medium' }),
    engagementFact({
      what: 'Attended the webinar on retiring old services and asked how to choose the date of the last release.',
      date: '2026-10-29',
    }),
    layoffFact(
      { percent: 8, date: '2026-08-19' },
      { source: 'news article', confidence: 'medium' },
    ),
    aiMaturityFact({ score: 0 }, { observedAt, confidence: 'low' }),
    capacityFact(
      { stack: 'Python', available: 3, committed: 0, senior: 1, startDays: 14 },
      { observedAt },
    ),
    resourceFact(
      {
        text: 'One-page worksheet for choosing the date of the last release of an old service: tenacious.example/last-release',
        date: '2026-11-02',
      },
      { observedAt },
    ),
    ...starterPrices(),
  ],
  thread: [],
  expected: {
    decisions: ['send'],
    because:
      'The question was his own and the worksheet answers it. A nurture touch needs no ask, and the layoff has no place in it.',
  },
  family: 'nurture-after-webinar',
  difficulty: 'easy',
  exercises: ['next-step', 'one-ask', 'length'],
});
