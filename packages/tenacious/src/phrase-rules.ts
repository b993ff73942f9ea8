import type { Rule } from '@tenacious-bench/schema';
import {
  bannedPhrases,
  exactPhrases,
  homonyms,
  innocentCompounds,
  otherBenches,
  phraseStops,
} from './banned-phrases.ts';

const common = {
  kind: 'phrase',
  severity: 'block',
  decision: 'regenerate',
} as const;

/** Rules about words that must not reach a prospect, whatever they are dressed up as. */
export const phraseRules: readonly Rule[] = [
  {
    ...common,
    id: 'banned-phrase',
    clause: 'banned-phrases',
    title: 'Stock phrase',
    dimension: 'tone',
    marker: 'professional',
    phrases: [...bannedPhrases],
    taskPhrases: true,
    gap: 3,
    gapStops: [...phraseStops],
    exceptions: [...innocentCompounds],
    homonyms: [...homonyms],
    because: 'Stock phrases say nothing about the reader and mark the message as mass mail.',
    examples: {
      match: [
        'We are a world-class team.',
        'Just circling back on this.',
        'You are scaling engineering aggressively.',
        'A r\u043eckstar developer.',
        'A t0p t4lent, or a r.o.c.k.s.t.a.r of the best.',
      ],
      miss: [
        'The class of the world record.',
        'After the leveraged buyout in March.',
        'NinjaVan opened two roles.',
        'The circle of backers grew.',
        'A quick reply to one question would do.',
      ],
    },
  },
  {
    ...common,
    id: 'stock-label',
    clause: 'banned-phrases',
    title: 'Stock label',
    dimension: 'tone',
    marker: 'professional',
    phrases: [...exactPhrases],
    because: 'A label that everybody uses tells the reader nothing.',
    examples: {
      match: ['Only A-players.', 'Our AI-powered matching.', 'One of our 500 employees.'],
      miss: [
        'A strong chess player joined.',
        'You are a player there.',
        'Your proprietary format.',
      ],
    },
  },
  {
    ...common,
    id: 'bench-word',
    clause: 'bench-word',
    title: 'The word bench',
    dimension: 'tone',
    marker: 'professional',
    phrases: ['bench~'],
    exceptions: [...otherBenches],
    homonyms: ['bench'],
    because: 'Bench is an internal word: people are an engineering team or available capacity.',
    examples: {
      match: [
        'Two engineers from our bench.',
        'Our be\u200dnch is deep.',
        'Our b\u00e9nch.',
        'Nobody sits on the bench here.',
        'Two benched engineers are free.',
      ],
      miss: [
        'A short benchmark would show it.',
        'Benchling is hiring.',
        'A bench press record.',
        'The Bénédictine bottles are packed.',
        'We benchmarked the queue.',
      ],
    },
  },
  {
    ...common,
    id: 'subject-opening',
    clause: 'subject-line',
    title: 'Subject opens with filler',
    dimension: 'format',
    marker: 'direct',
    zones: ['subject', 'quotation', 'code'],
    position: 'start',
    phrases: ['quick', 'just', 'hey'],
    exceptions: ['just in time', 'quick commerce', 'quick service'],
    because: 'A subject states intent in its first words.',
    examples: {
      match: [
        { message: { channel: 'email', subject: 'Quick one on hiring', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'Hey Ana', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'Re: Just a thought', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'Quick: Go roles', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'JUST a note', body: 'Hi Zoë,' } },
      ],
      miss: [
        { message: { channel: 'email', subject: 'A quick read on hiring', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'Request', body: 'Quick to read, I hope.' } },
        { message: { channel: 'email', subject: 'Justworks data roles', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'Quickbase and its roles', body: 'Hi Ana,' } },
        { message: { channel: 'email', subject: 'Heyden, Zürich: Go roles', body: 'Hi Ana,' } },
      ],
    },
  },
];
