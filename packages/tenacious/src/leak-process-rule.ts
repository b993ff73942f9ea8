import type { Rule } from '@tenacious-bench/schema';
import { cueGroups, leakCues, leakThreshold } from './leak-cues.ts';
import { blocked } from './leak-examples.ts';
import { leakExceptions } from './leak-wordings.ts';

/** The sender's talk of its own work. No wording of it is telling: several signs in one sentence are. */
export const processRule: Rule = {
  ...blocked,
  id: 'process-talk',
  kind: 'wording',
  clause: 'internal-leak',
  title: 'Talk of how the sender sorts people and writes to them',
  wordings: ['icp', 'ideal customer|client|buyer profile'],
  unlessKnown: true,
  cues: leakCues.map(({ weight, wordings }) => ({ weight, wordings: [...wordings] })),
  threshold: leakThreshold,
  groups: cueGroups,
  unless: [...leakExceptions],
  because: 'How the sender sorts people and what it was told to write are not for them to read.',
  examples: {
    match: [
      'That puts you in our mid-market group.',
      'This counts as a warm lead with us.',
      'Our research desk was less sure about the roles than about the round.',
      'The playbook for firms like yours would have me offer a call.',
      'Here is the second version in a warmer tone, as requested – Zoë.',
    ],
    miss: [
      'Your people would rank the tasks and we would follow the ranking.',
      'Our engineers keep notes, and the notes stay with you.',
      'You are one of three founders who asked for the page.',
      'Would a page on the second tier of your network help?',
      'I can put you in touch with our delivery lead, Zoë.',
    ],
  },
};
