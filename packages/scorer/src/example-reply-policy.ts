import type { ReplyPolicy } from '@tenacious-bench/schema';

/** A reply policy of two cues, for documentation and tests. */
export const exampleReplyPolicy: ReplyPolicy = {
  id: 'example',
  version: '1.0.0',
  classes: [{ id: 'opt_out' }, { id: 'later' }, { id: 'noise' }],
  languages: [
    {
      language: 'en',
      cues: [
        {
          id: 'en.opt_out',
          class: 'opt_out',
          patterns: ['unsubscribe', 'stop|never ..2 call*|writ*', '^ stop $'],
          examples: { match: ['Unsubscribe!', 'stop calling'], miss: ['a bus stop nearby'] },
        },
        {
          id: 'en.noise',
          class: 'noise',
          patterns: ['click ..1 to unsubscribe'],
          examples: { match: ['Click here to unsubscribe.'], miss: ['unsubscribe'] },
        },
        {
          id: 'en.later',
          class: 'later',
          patterns: ['call ..3 {later}', 'not now'],
          examples: { match: ['Call me in a year', 'not now'], miss: ['Call me today'] },
        },
      ],
      times: { until: 'until', after: 'after', phrases: [{ words: 'new year', month: 1 }] },
    },
  ],
  outcomes: [
    {
      when: { any: ['opt_out'] },
      label: 'unsubscribe',
      nextAction: 'suppress',
      because: 'the reply asks for no more messages',
    },
    {
      when: { any: ['later'] },
      label: 'later',
      nextAction: 'remind:{month}',
      undated: 'remind',
      timesOf: ['later'],
      because: 'the reply asks to come back later',
    },
    { when: {}, label: 'unclear', nextAction: 'ask_a_person', because: 'no cue was found' },
  ],
  calendar: { laterAfterDays: 28, restDays: [0, 6] },
};
