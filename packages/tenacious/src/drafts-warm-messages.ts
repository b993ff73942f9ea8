import type { Draft } from './draft.ts';
import { draftPrices as prices } from './draft-prices.ts';

/** Answers to prospects who wrote back on LinkedIn or by SMS. */
export const warmMessageDrafts: readonly Draft[] = [
  {
    id: 'warm-linkedin-hiring-slow',
    brief: {
      asOf: '2026-07-14',
      stage: 'warm',
      channel: 'linkedin',
      company: 'Marlow Gardens',
      prospect: { name: 'Kwabena Owusu', role: 'Founder' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'funding',
          round: 'Series A',
          amountUsd: 5_600_000,
          date: '2026-06-01',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'Python',
          count: 3,
          previous: 2,
          windowDays: 60,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Python', available: 4, committed: 2, senior: 2, startDays: 10 },
        { stack: 'data', available: 3, committed: 0, senior: 1, startDays: 15 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-07-08',
          channel: 'linkedin',
          text: 'Kwabena, Python roles went from two to three in 60 days. How is the search?',
        },
        {
          from: 'prospect',
          date: '2026-07-11',
          channel: 'linkedin',
          text: 'Slow, to be honest. Nobody answers.',
        },
      ],
    },
    greeting: 'Hi Kwabena,',
    signal:
      'You wrote that the search is slow. That is the usual answer this summer, also after a round like your $5.6M Series A of 1 June.',
    offer:
      'Two Python engineers are free, from ten days after a decision, and could hold the fort until somebody does answer. Which part would need it I cannot see.',
    ask: 'Would 15 minutes help?',
    exit: 'If you would rather keep searching, good luck with it.',
    signature: 'Samuel Achterberg\nDelivery Partner, Tenacious\ntenacious.example',
  },
  {
    id: 'warm-sms-which-system',
    brief: {
      asOf: '2026-12-08',
      stage: 'warm',
      channel: 'sms',
      company: 'Dunwick Press',
      prospect: { name: 'Petronella Hale', role: 'CTO' },
      segment: { id: 2, confidence: 'high' },
      signals: [{ type: 'layoff', percent: 15, date: '2026-10-20', confidence: 'high' }],
      bench: [
        { stack: 'Python', available: 3, committed: 1, senior: 1, startDays: 12 },
        { stack: 'Go', available: 3, committed: 0, senior: 1, startDays: 14 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-12-02',
          channel: 'email',
          text: 'Petronella, after the 15% reduction of 20 October, could two Python engineers keep one system running?',
        },
        {
          from: 'prospect',
          date: '2026-12-07',
          channel: 'sms',
          text: 'Text me here please. Which of our systems did you have in mind?',
        },
      ],
    },
    greeting: 'Hi Petronella,',
    signal:
      'You asked which system I had in mind. None in particular: after the 15% reduction of 20 October I only guessed that one might need hands.',
    offer: 'Two Python engineers are free from twelve days after a decision.',
    ask: 'Is there one that keeps you awake?',
    exit: 'If not, no reply needed.',
    signature: 'Helena Voss, Tenacious',
  },
];
