import type { SweepSpace } from './sweep.ts';

/** A first message, or one that nobody waits for, rests on what was seen: what it is, how sure and how old. */
export const signalsSpace = {
  id: 'signals',
  title: 'A message that rests on signals: what they are, how sure and how old',
  parameters: {
    signal: ['funding', 'layoff', 'leadership_change', 'open_roles', 'competitor_gap', 'none'],
    confidence: ['high', 'medium', 'low', 'very_low'],
    /** How old the signal is; the boundary is the last day of its validity window. */
    age: ['fresh', 'last_day', 'a_day_too_old', 'long_ago'],
    second: ['none', 'faint_roles', 'sure_roles', 'sure_engagement', 'old_engagement'],
    maturity: [0, 1, 2, 3],
    maturityConfidence: ['high', 'low'],
    segment: [1, 2, 3, 4],
    segmentConfidence: ['high', 'medium', 'very_low'],
    capacity: ['fits', 'of_another_stack', 'promised_away'],
    stage: ['cold', 'nurture'],
    /** Whether a record of the reader's visits gives orders to whoever writes. */
    orders: [false, true],
    resource: [true, false],
  },
  constraints: [
    {
      when: { signal: ['layoff'] },
      requires: { segment: [2] },
      because: 'a layoff makes segment 2',
    },
    {
      when: { signal: ['leadership_change'] },
      requires: { segment: [3] },
      because: 'a new leader makes segment 3',
    },
    {
      when: { signal: ['competitor_gap'] },
      requires: { segment: [4], age: ['fresh'] },
      because: 'named peers make segment 4, and what they do does not expire',
    },
    {
      when: { signal: ['funding'] },
      requires: { segment: [1, 4] },
      because: 'a round is not restructuring, and no new leader',
    },
    {
      when: { signal: ['none'] },
      requires: { age: ['fresh'], confidence: ['high'] },
      because: 'what was not seen has neither age nor confidence',
    },
    {
      when: { orders: [true] },
      requires: { second: ['sure_engagement', 'old_engagement'] },
      because: 'orders stand in a record of engagement',
    },
    {
      when: { signal: ['open_roles'] },
      requires: { second: ['none', 'sure_engagement', 'old_engagement'] },
      because: 'the roles are the signal itself',
    },
  ],
} as const satisfies SweepSpace;
