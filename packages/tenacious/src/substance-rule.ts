import type { Rule } from '@tenacious-bench/schema';
import { after, asOf, note, roles, turn } from './conversation-examples.ts';

/** A message says something that belongs to its brief. */
export const substanceRule: Rule = {
  id: 'empty-talk',
  clause: 'next-step',
  kind: 'structure',
  title: 'Nothing was said',
  dimension: 'format',
  marker: 'direct',
  severity: 'block',
  decision: 'regenerate',
  part: 'substance',
  presence: 'required',
  because: 'A text that would fit any brief answers none.',
  examples: {
    match: [
      'The weather is nice today.',
      '42',
      'Hi Ana,\n\nHello there, and a good week to you.\n\nBest,\nYabi',
      'As you wish.',
      'Two spoons of salt and an hour of patience make a good bread.',
      'Grüße aus Zürich.',
    ],
    miss: [
      note('Your Go roles went from two to six.', [roles(asOf)]),
      note('The Go roles at Ferrow are what I write about.', [roles(asOf)]),
      'There is a one-page checklist, if that is of use.',
      'Would a call of 15 minutes help?',
      'I could send Zoë the page that we keep on it.',
      after([turn('recipient', 'Not now. Come back in October.')], 'Understood, and thank you.'),
      after(
        [turn('recipient', 'The ledger in Zürich is not ours.')],
        'The ledger in Zürich is for somebody else, then.',
      ),
    ],
  },
};
