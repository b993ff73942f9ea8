import type { SweepSpace } from './sweep.ts';

/** A reader asks for engineers: how many, of what kind and from when, against what is free. */
export const capacitySpace = {
  id: 'capacity',
  title: 'A reader asks for engineers, against the capacity that is free as of the turn',
  parameters: {
    stack: ['Python', 'Go', 'Data', 'ML', 'Infrastructure', 'Mobile'],
    free: { from: 0, to: 5 },
    committed: [0, 1, 3],
    /** Engineers asked for, less those who are free. */
    askedBeyondFree: [-1, 0, 1, 4],
    seniority: ['any', 'senior'],
    /** How many of the free ones are senior. */
    seniorsFree: ['none', 'one_too_few', 'enough'],
    start: ['unsaid', 'later', 'on_the_earliest_day', 'a_day_early', 'at_once'],
    /** What happened to the capacity after the first mail. */
    event: ['none', 'booked_away', 'came_free'],
    offered: ['nothing', 'what_was_free'],
    segment: [1, 2, 3],
    maturity: [0, 1, 2, 3],
    channel: ['email', 'linkedin'],
  },
  constraints: [
    {
      when: { free: [0] },
      requires: { askedBeyondFree: [1, 4] },
      because: 'somebody is asked for',
    },
    {
      when: { free: [1] },
      requires: { askedBeyondFree: [0, 1, 4] },
      because: 'somebody is asked for',
    },
    { when: { free: [0] }, requires: { seniorsFree: ['none'] }, because: 'nobody is free' },
    {
      when: { free: [1] },
      requires: { seniorsFree: ['none', 'enough'] },
      because: 'one too few of one is none',
    },
    {
      when: { free: [2], askedBeyondFree: [-1] },
      requires: { seniorsFree: ['none', 'enough'] },
      because: 'one too few of one is none',
    },
    { when: { free: [0], event: ['came_free'] }, because: 'nobody came free' },
    {
      when: { free: [0], event: ['none'], offered: ['what_was_free'] },
      because: 'there was nobody to offer',
    },
    {
      when: { free: [1], event: ['came_free'], offered: ['what_was_free'] },
      because: 'there was nobody to offer',
    },
  ],
} as const satisfies SweepSpace;
