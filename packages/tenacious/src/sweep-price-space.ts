import type { SweepSpace } from './sweep.ts';

/** A reader asks what it costs, or for papers, and some of that only a person may answer. */
export const priceSpace = {
  id: 'price',
  title: 'A reader asks about price, contract or references in a warm thread',
  parameters: {
    question: [
      'floor',
      'total',
      'discount',
      'instalments',
      'contract',
      'reference',
      'how_it_works',
    ],
    second: ['none', 'floor', 'total', 'discount', 'contract'],
    phases: [1, 2, 3],
    level: ['junior', 'senior', 'both'],
    sheet: ['public', 'unknown'],
    /** Whether it is known who answers what a message may not. */
    lead: ['named', 'unnamed'],
    pressure: ['none', 'deadline', 'other_firm', 'annoyed'],
    turns: ['first_reply', 'third_reply'],
    free: [0, 2, 4],
    segment: [1, 2, 3, 4],
    maturity: [0, 1, 2, 3],
    channel: ['email', 'linkedin'],
  },
  constraints: [
    ...(['floor', 'total', 'discount', 'contract'] as const).map((asked) => ({
      when: { question: [asked], second: [asked] },
      because: 'nobody asks the same twice',
    })),
    {
      when: {
        question: ['floor', 'reference', 'how_it_works'],
        second: ['none', 'floor', 'contract'],
      },
      requires: { phases: [1] },
      because: 'phases belong to a question about their price',
    },
  ],
} as const satisfies SweepSpace;
