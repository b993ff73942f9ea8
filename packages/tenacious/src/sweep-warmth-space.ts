import type { SweepSpace } from './sweep.ts';

/** Who wrote last and what, on which channel, and whether there is anything to write about. */
export const warmthSpace = {
  id: 'warmth',
  title: 'How warm a thread is: stage, channel, replies, opt-outs, engagement and signals',
  parameters: {
    stage: ['cold', 'warm', 're_engagement', 'nurture'],
    channel: ['email', 'linkedin', 'sms'],
    /** What the reader wrote, last or before. */
    reply: [
      'none',
      'interested',
      'opted_out',
      'opted_out_and_confirmed',
      'opted_out_then_asked',
      'not_before_later',
      'not_before_now',
    ],
    optOutChannel: ['same', 'other'],
    unanswered: [0, 1, 3],
    engagement: ['none', 'today', 'day_14', 'day_15', 'day_31'],
    signal: ['none', 'day_7', 'day_8', 'sure', 'faint', 'expired'],
    address: ['works', 'bounces'],
    resource: [true, false],
    segment: [1, 2, 3],
    maturity: [0, 1, 2, 3],
  },
  constraints: [
    {
      when: { stage: ['cold'] },
      requires: { reply: ['none'], unanswered: [0] },
      because: 'a cold message is the first one',
    },
    {
      when: { stage: ['warm'] },
      requires: { reply: ['interested', 'opted_out', 'opted_out_then_asked'], unanswered: [0] },
      because: 'a warm message answers somebody',
    },
    {
      when: { stage: ['re_engagement', 'nurture'] },
      requires: {
        reply: [
          'none',
          'opted_out',
          'opted_out_and_confirmed',
          'not_before_later',
          'not_before_now',
        ],
      },
      because: 'whoever asks is answered in a warm thread',
    },
    {
      when: { stage: ['re_engagement'], reply: ['none'] },
      requires: { unanswered: [1, 3] },
      because: 'somebody was written to before',
    },
    {
      when: {
        reply: ['opted_out', 'opted_out_and_confirmed', 'not_before_later', 'not_before_now'],
      },
      requires: { unanswered: [0] },
      because: 'nothing was written since',
    },
    {
      when: { reply: ['none', 'interested', 'not_before_later', 'not_before_now'] },
      requires: { optOutChannel: ['same'] },
      because: 'nobody opted out',
    },
  ],
} as const satisfies SweepSpace;
