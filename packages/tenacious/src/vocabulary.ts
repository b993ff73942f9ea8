import type { Vocabulary } from '@tenacious-bench/schema';
import { capacityCommitment, engineerUnit } from './capacity-vocabulary.ts';
import { eventWords, familiarWords } from './familiar-words.ts';
import { courtesies, synonyms } from './leak-synonyms.ts';
import { prices, priceTopics } from './price-vocabulary.ts';
import { recency, signalTopics } from './signal-topics.ts';
import { wordGroups } from './word-groups.ts';

/** What a Tenacious message can talk about: topics with their cue words, and the things that are counted. */
export const vocabulary: Vocabulary = {
  familiar: familiarWords,
  synonyms: [...synonyms],
  courtesies,
  events: eventWords,
  recency,
  groups: wordGroups,
  parties: {
    sender: ['Tenacious Intelligence Corporation', 'Tenacious'],
    recipient: { topic: 'recipient', names: ['company', 'name'] },
  },
  units: [
    engineerUnit,
    {
      id: 'role',
      nouns: ['role', 'opening', 'vacancy', 'position', 'seat', 'requisition', 'posting', 'chair'],
    },
    { id: 'client', nouns: ['client', 'customer', 'company', 'firm'] },
    { id: 'employee', nouns: ['employee', 'staff', 'job'] },
  ],
  commitments: [capacityCommitment],
  prices,
  topics: [
    ...signalTopics,
    {
      id: 'capacity',
      title: 'Free capacity',
      subject: 'sender',
      cues: ['engineer', 'engineers', 'developer', 'developers', 'capacity', 'available', 'start'],
      fields: [
        { name: 'available', measure: 'count', unit: 'engineer' },
        { name: 'committed', measure: 'count', unit: 'engineer' },
        { name: 'startDays', measure: 'duration' },
      ],
    },
    ...priceTopics,
  ],
};
