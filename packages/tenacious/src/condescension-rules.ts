import type { Rule } from '@tenacious-bench/schema';
import { blameWordings } from './blame-wordings.ts';
import {
  catchingUpUnless,
  catchingUpWordings,
  condescendingPhrases,
  innocentNeeds,
} from './condescending-phrases.ts';
import { condescensionCues } from './condescension-cues.ts';
import { condescensionGroups, condescensionUnless } from './condescension-wordings.ts';
import { insinuationUnless, insinuationWordings } from './insinuation-wordings.ts';
import { standardUnless, standardWordings } from './standard-wordings.ts';
import { talkingDownWordings } from './talking-down-wordings.ts';

const common = {
  clause: 'non-condescending',
  dimension: 'tone',
  marker: 'non_condescending',
  severity: 'block',
  decision: 'regenerate',
} as const;

/** Rules about talking down to the reader. */
export const condescensionRules: readonly Rule[] = [
  {
    ...common,
    id: 'condescension',
    kind: 'phrase',
    title: "A gap told as the reader's failure",
    phrases: [...condescendingPhrases],
    exceptions: [...innocentNeeds],
    because: 'A gap is a finding or a question; blame ends the conversation.',
    examples: {
      match: [
        'Your team is falling behind.',
        'You need to hire faster.',
        'A new lead, and data engineering is behind the curve.',
        'You\u2019re missing a data catalogue.',
        'Ferrow is behind the curve.',
      ],
      miss: [
        'Behind the counter of the shop.',
        'You may need two more people.',
        'There is nothing you need to prepare.',
        'Tell me what you need to see \u2013 and from whom.',
        'Do you need to ask finance first?',
      ],
    },
  },
  {
    ...common,
    id: 'catching-up',
    kind: 'wording',
    title: 'The reader told to catch up',
    zones: ['subject', 'body'],
    wordings: [...catchingUpWordings],
    unless: [...catchingUpUnless],
    recipientWords: 'catch|catching|caught',
    polarities: ['affirmed', 'negated'],
    because: 'Nobody likes to hear that they are late.',
    examples: {
      match: [
        'There is time to catch up.',
        'It would help you to catch up.',
        'Catching up with your peers takes two engineers.',
        'Your team could catch up on hiring by June.',
        'There is some catching up to do \u2013 nothing more.',
      ],
      miss: [
        'Viewers who catch up at midnight are rarely kind.',
        'The catch-up contributions are live \u2013 since 2 June.',
        'Three weeks of the new catch-up player.',
        'We have to catch up on our own notes first.',
        'Nothing is left to catch.',
      ],
    },
  },
  {
    ...common,
    id: 'talking-down',
    kind: 'wording',
    title: 'Talking down to the reader',
    zones: ['subject', 'body'],
    wordings: [
      ...talkingDownWordings,
      ...blameWordings,
      ...standardWordings,
      ...insinuationWordings,
    ],
    unless: [...condescensionUnless, ...standardUnless, ...insinuationUnless],
    cues: [...condescensionCues, { weight: -4, wordings: [...condescensionUnless] }],
    threshold: 4,
    groups: condescensionGroups,
    polarities: ['affirmed', 'negated'],
    because: 'A reader who is taught, graded or pitied stops reading.',
    examples: {
      match: [
        'It is odd that nobody here has thought of an index.',
        'Let me put it in simple words.',
        'As any seasoned engineer knows, queues do not empty themselves.',
        'Even a team of your size should manage that.',
        'That is hardly difficult \u2013 a graduate could do it.',
        'Åsa, your people never learned to write migrations.',
      ],
      miss: [
        'I found no public schemas, perhaps by choice.',
        'Teams often find this hard.',
        'It would be careless of me to guess \u2013 you know the system.',
        'I should have said so in my first note.',
        'You wrote that the team dropped the ball in May.',
        'That is not a criticism of Jönköping.',
      ],
    },
  },
];
