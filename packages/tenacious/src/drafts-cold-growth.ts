import type { Draft } from './draft.ts';
import { draftPrices as prices } from './draft-prices.ts';

/** First messages to companies that grow. */
export const coldGrowthDrafts: readonly Draft[] = [
  {
    id: 'cold-go-roles',
    brief: {
      asOf: '2026-05-12',
      stage: 'cold',
      channel: 'email',
      company: 'Brackwater Foods',
      prospect: { name: 'Ines Tavares', role: 'CTO' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'funding',
          round: 'Series A',
          amountUsd: 8_400_000,
          date: '2026-03-24',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'Go',
          count: 6,
          previous: 2,
          windowDays: 60,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Go', available: 4, committed: 0, senior: 2, startDays: 14 },
        { stack: 'Python', available: 3, committed: 1, senior: 1, startDays: 10 },
      ],
      prices,
    },
    subject: 'Go roles at Brackwater Foods',
    greeting: 'Hi Ines,',
    signal:
      'Brackwater closed its $8.4M Series A on 24 March, and the Go roles on your careers page went from two to six in 60 days. How many of them are close to filled I cannot see.',
    offer:
      'If some stay open over the summer, two Go engineers from our team could take on one service from two weeks after you decide, and leave when your own people arrive.',
    ask: 'Would 15 minutes next week be useful?',
    exit: 'If hiring is on track, no reply needed.',
    signature: 'Best,\nHelena Voss\nPartnerships Lead\nTenacious\ntenacious.example',
  },
  {
    id: 'cold-seed-extension',
    brief: {
      asOf: '2026-06-09',
      stage: 'cold',
      channel: 'email',
      company: 'Lindqvale Sensors',
      prospect: { name: 'Bram Oosterhof', role: 'Founder' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'funding',
          round: 'seed extension',
          amount: 3_200_000,
          currency: 'EUR',
          date: '2026-05-05',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'Python',
          count: 3,
          previous: 1,
          windowDays: 45,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Python', available: 5, committed: 1, senior: 2, startDays: 12 },
        { stack: 'data', available: 3, committed: 0, senior: 1, startDays: 20 },
      ],
      prices,
    },
    subject: 'Three Python roles at Lindqvale',
    greeting: 'Dear Bram,',
    signal:
      'Your €3.2M seed extension closed on 5 May, and open Python roles went from one to three in 45 days. I do not know which of the three comes first.',
    offer:
      'Should the first of them take a while, one Python engineer of ours could carry a single piece of work in the meantime, twelve days after a decision at the earliest.',
    ask: 'Is that worth a 20-minute call?',
    exit: 'If you prefer to wait for your own hire, that is a good reason to leave it.',
    signature: 'Ivo Marchetti | Account Engineer | Tenacious | tenacious.example',
  },
  {
    id: 'cold-series-b-data',
    brief: {
      asOf: '2026-09-15',
      stage: 'cold',
      channel: 'email',
      company: 'Ostermoor Freight',
      prospect: { name: 'Priyanka Deshmukh', role: 'VP Engineering' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'funding',
          round: 'Series B',
          amount: 17_000_000,
          currency: 'GBP',
          date: '2026-07-02',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'data',
          count: 7,
          previous: 4,
          windowDays: 30,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'data', available: 5, committed: 2, senior: 2, startDays: 15 },
        { stack: 'infra', available: 2, committed: 0, senior: 1, startDays: 21 },
      ],
      prices,
    },
    subject: 'Ostermoor: seven open data roles',
    greeting: 'Priyanka,',
    signal:
      'On 2 July Ostermoor announced a £17M Series B, and within 30 days the data roles rose from four to seven. What waits for those hires, and what has started without them, is not visible from here.',
    offer:
      'Three data engineers are free on our side, from 15 days after a decision. They would work in your repositories and hand over to your hires.',
    ask: 'Could you tell me in one line whether that is of interest?',
    exit: 'No is a fine answer, and so is none.',
    signature: 'Kind regards,\nJonas Adeyinka\nClient Partner\nTenacious\ntenacious.example',
  },
  {
    id: 'cold-questions-only',
    brief: {
      asOf: '2026-10-06',
      stage: 'cold',
      channel: 'email',
      company: 'Quarrystone Books',
      prospect: { name: 'Mirjam Feld', role: 'Head of Engineering' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'open_roles',
          stack: 'Ruby',
          count: 5,
          previous: 3,
          windowDays: 60,
          confidence: 'high',
        },
        {
          type: 'resource',
          text: 'One-page note on which engineering role to fill first.',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Ruby', available: 3, committed: 0, senior: 1, startDays: 18 },
        { stack: 'Go', available: 4, committed: 1, senior: 2, startDays: 14 },
      ],
      prices,
    },
    subject: 'A page on which role to fill first',
    greeting: 'Hello Mirjam,',
    signal:
      'Quarrystone lists five Ruby roles, up from three within 60 days. Whether they are for one team or for several I could not tell.',
    offer:
      'We keep a one-page note on which engineering role to fill first. It is written for people who hire on their own.',
    ask: 'Shall I send it?',
    exit: 'Should the order be settled already, please ignore this.',
    signature: '– Rosa Eklund, Research Partner, Tenacious (tenacious.example)',
  },
  {
    id: 'cold-linkedin-fresh-round',
    brief: {
      asOf: '2026-08-20',
      stage: 'cold',
      channel: 'linkedin',
      company: 'Hartwell Kites',
      prospect: { name: 'Chidi Okonkwo', role: 'Founder & CEO' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'funding',
          round: 'Series A',
          amountUsd: 6_100_000,
          date: '2026-08-15',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'Go',
          count: 4,
          previous: 2,
          windowDays: 30,
          confidence: 'high',
          observed: '2026-08-18',
        },
      ],
      bench: [
        { stack: 'Go', available: 3, committed: 0, senior: 1, startDays: 11 },
        { stack: 'Python', available: 2, committed: 0, senior: 1, startDays: 14 },
      ],
      prices,
    },
    greeting: 'Hi Chidi,',
    signal:
      'Congratulations on the $6.1M Series A of 15 August. Your Go roles went from two to four in 30 days, and I cannot see how far those searches are.',
    offer:
      'If one of them drags on, a Go engineer of ours could step in, eleven days after a decision at the earliest.',
    ask: 'Worth a 15-minute call?',
    exit: 'If not, I will leave it at this.',
    signature: 'Helena Voss\nPartnerships Lead, Tenacious\ntenacious.example',
  },
];
