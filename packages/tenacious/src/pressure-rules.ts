import type { Rule } from '@tenacious-bench/schema';
import { deadlineWordings } from './deadline-wordings.ts';
import { guiltCues } from './guilt-cues.ts';
import { guiltGroups, guiltUnless } from './guilt-wordings.ts';
import { hasteWordings } from './haste-wordings.ts';
import { planningCues, planningGroups } from './planning-cues.ts';
import { reproachWordings } from './reproach-wordings.ts';
import { scarcityCues } from './scarcity-cues.ts';
import { ownSupply, scarcityUnless } from './scarcity-exceptions.ts';
import { scarcityGroups, scarcityWordings } from './scarcity-wordings.ts';
import { silenceWordings } from './silence-wordings.ts';
import { urgencyCues } from './urgency-cues.ts';
import {
  innocentSignatures,
  ownDays,
  unpressedWordings,
  urgencyGroups,
  urgencyPhrases,
  urgencyUnless,
} from './urgency-wordings.ts';

const common = { severity: 'block', decision: 'regenerate' } as const;
const untrue = {
  ...common,
  clause: 'fake-urgency',
  dimension: 'honesty',
  marker: 'honest',
} as const;

/** Rules about pressing the reader: by time, by short supply, by reproach. */
export const pressureRules: readonly Rule[] = [
  {
    ...untrue,
    id: 'urgency',
    kind: 'phrase',
    title: 'Set phrase of pressure',
    phrases: [...urgencyPhrases],
    exceptions: [...innocentSignatures],
    because: 'Pressure that no fact supports is a lie about time.',
    examples: {
      match: [
        'Only two spots left this month.',
        'Act now.',
        'For anybody who signs by Friday.',
        'Time is running out.',
        'Limited\u00a0availability in May.',
      ],
      miss: [
        'You can act on it in the autumn.',
        'Two roles are left open.',
        'The sign at the door.',
        'Their availability is four engineers.',
        'The offer is open \u2013 whenever it suits.',
      ],
    },
  },
  {
    ...untrue,
    id: 'answer-deadline',
    kind: 'wording',
    title: 'Invented urgency',
    zones: ['subject', 'body'],
    polarities: ['affirmed', 'negated'],
    wordings: [...deadlineWordings, ...hasteWordings],
    unless: [...urgencyUnless],
    cues: [...urgencyCues, ...planningCues, { weight: -4, wordings: [...unpressedWordings] }],
    threshold: 5,
    groups: { ...urgencyGroups, ...planningGroups },
    recipientWords: ownDays,
    because: 'A deadline that no fact knows is pressure by invention.',
    examples: {
      match: [
        'I need your word by Thursday.',
        'The offer stands until Friday.',
        'After that the engineers go to another client.',
        'Every week of waiting makes the start harder.',
        'Could I have your go-ahead before the weekend \u2013 please?',
      ],
      miss: [
        'Whenever suits you is fine.',
        'Nothing on our side expires.',
        'Our delivery lead will answer by Friday.',
        'Two engineers could start on 8 June.',
        'Take your time \u2013 autumn works as well.',
      ],
    },
  },
  {
    ...untrue,
    id: 'short-supply',
    kind: 'wording',
    title: 'Invented scarcity',
    zones: ['subject', 'body'],
    polarities: ['affirmed', 'negated'],
    modalities: ['asserted', 'hedged', 'asked'],
    wordings: [...scarcityWordings],
    unless: [...scarcityUnless],
    cues: [...scarcityCues, { weight: -4, wordings: [...scarcityUnless] }],
    threshold: 5,
    groups: scarcityGroups,
    recipientWords: ownSupply,
    because: 'Limited places and other takers are told only where a fact knows them.',
    examples: {
      match: [
        'Two slots remain.',
        'Several companies asked for the same pair.',
        'There is a waiting list for them.',
        'They do not stay unassigned for long.',
        'These are the last of our people \u2013 after them nobody.',
      ],
      miss: [
        'Four Go engineers are free, one of them senior.',
        'Three have been committed elsewhere since, so one is left.',
        'You are not alone in finding this hard.',
        'The slot that a player leaves is reused.',
        'Rust people are few \u2013 and mostly happy where they are.',
      ],
    },
  },
  {
    ...common,
    id: 'guilt',
    kind: 'wording',
    title: 'Reproach for silence',
    clause: 'guilt',
    dimension: 'tone',
    marker: 'professional',
    zones: ['subject', 'body'],
    polarities: ['affirmed', 'negated'],
    wordings: [...silenceWordings, ...reproachWordings],
    unless: [...guiltUnless],
    cues: [...guiltCues, { weight: -4, wordings: [...guiltUnless] }],
    threshold: 6,
    groups: guiltGroups,
    because: 'Nobody owes an answer to a message that they did not ask for.',
    examples: {
      match: [
        'I have written three times now.',
        'A one-line answer would have been polite.',
        'Märta, your silence tells me enough.',
        'My manager keeps asking why you do not answer.',
        'A promise is a promise \u2013 or so I thought.',
      ],
      miss: [
        'No reply needed.',
        'This is my last note, and no answer is expected.',
        'You asked me to come back in September.',
        'I owe you an answer on the start date.',
        'Silence is fine \u2013 as well as a no.',
      ],
    },
  },
];
