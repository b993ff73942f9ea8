import type { Fact, Rule } from '@tenacious-bench/schema';

const common = {
  confidence: 'high',
  observedAt: '2026-05-04',
  source: 'example',
  disclosure: 'quotable',
} as const;
const funding: Fact = {
  ...common,
  id: 'funding',
  topic: 'funding',
  subject: 'recipient',
  values: {
    round: 'Series A',
    amount: { amount: 14_000_000, currency: 'USD' },
    closedOn: '2026-02-11',
  },
};
const capacity: Fact = {
  ...common,
  id: 'capacity-go',
  topic: 'capacity',
  subject: 'sender',
  values: { stack: 'Go', available: 4, committed: 1, senior: 2, startDays: 14 },
};
const price: Fact = {
  ...common,
  id: 'price-project',
  topic: 'price',
  subject: 'sender',
  values: {
    name: 'starter-project floor',
    floor: { amount: 18_000, currency: 'USD' },
    per: 'project',
  },
};
const facts: Fact[] = [funding, capacity, price];

function says(body: string) {
  return { message: { channel: 'email', body }, facts };
}

/** Rules that compare what a message claims with the facts. */
export const groundingRules: readonly Rule[] = [
  {
    id: 'contradicted-fact',
    kind: 'claim',
    title: 'A fact told wrongly',
    dimension: 'grounding',
    marker: 'grounded',
    severity: 'block',
    decision: 'block',
    claims: ['quantity', 'event', 'entity'],
    statuses: ['contradicted'],
    because: 'One wrong number costs the trust that every right one earned.',
    examples: {
      match: [says('You closed a $15M Series A in the spring.')],
      miss: [says('You closed a $14M Series A.')],
    },
  },
  {
    id: 'unsupported-fact',
    kind: 'claim',
    title: 'A figure that no fact supports',
    dimension: 'grounding',
    marker: 'grounded',
    severity: 'block',
    decision: 'block',
    claims: ['quantity', 'event', 'entity'],
    statuses: ['unsupported'],
    because: 'What the sender was not told, the sender invented.',
    examples: {
      match: [says('Forty companies like yours are our clients.')],
      miss: [says('Your $14M round gives room to plan.')],
    },
  },
  {
    id: 'fabricated-price',
    kind: 'claim',
    title: 'A price that is not public',
    dimension: 'honesty',
    marker: 'honest',
    severity: 'block',
    decision: 'route_to_human',
    claims: ['price'],
    statuses: ['contradicted', 'unsupported'],
    because: 'Only the public bands may be quoted; anything else is for a person to decide.',
    examples: {
      match: [says('A starter project costs $12,000.')],
      miss: [says('A starter project is from $18,000.')],
    },
  },
  {
    id: 'over-commitment',
    kind: 'commitment',
    title: 'More people promised than are free',
    dimension: 'honesty',
    marker: 'honest',
    severity: 'block',
    decision: 'route_to_human',
    topic: 'capacity',
    because: 'A promise beyond free capacity is broken on the first day.',
    examples: {
      match: [says('We can place twelve Go engineers.'), says('Four Go engineers are free.')],
      miss: [
        says('We can place three Go engineers.'),
        says('We cannot place twelve Go engineers.'),
      ],
    },
  },
  {
    id: 'names-a-signal',
    kind: 'reference',
    title: 'Nothing specific about the reader',
    dimension: 'grounding',
    severity: 'graded',
    deduct: 2,
    when: { stages: ['cold'] },
    minimum: 1,
    topics: [
      'funding',
      'open_roles',
      'layoff',
      'leadership_change',
      'engagement',
      'competitor_gap',
      'connection',
    ],
    because: 'A message that could go to anybody is for nobody.',
    examples: {
      match: [says('I saw your growth and wanted to write.')],
      // Without a fact there is nothing to name.
      miss: [says('You closed a $14M Series A.'), 'I saw your growth and wanted to write.'],
    },
  },
];
