import type { Draft } from './draft.ts';
import { draftPrices as prices } from './draft-prices.ts';

/** First messages about a practice that named peers show. */
export const coldGapDrafts: readonly Draft[] = [
  {
    id: 'cold-named-peers',
    brief: {
      asOf: '2026-06-16',
      stage: 'cold',
      channel: 'email',
      company: 'Ravenholt Optics',
      prospect: { name: 'Stellan Bergh', role: 'Head of Platform' },
      segment: { id: 4, confidence: 'high' },
      signals: [
        {
          type: 'competitor_gap',
          peers: ['Lumivar', 'Glasswerk Nord'],
          practice:
            'published rollback drills for their lens-calibration services in May 2026; none found from the prospect',
          confidence: 'high',
        },
        { type: 'ai_maturity', score: 3, confidence: 'high' },
        {
          type: 'open_roles',
          stack: 'infra',
          count: 4,
          previous: 2,
          windowDays: 60,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'infra', available: 4, committed: 1, senior: 1, startDays: 16 },
        { stack: 'Go', available: 2, committed: 0, senior: 1, startDays: 14 },
      ],
      prices,
    },
    subject: 'Question: rollback drills at Ravenholt',
    greeting: 'Hi Stellan,',
    signal:
      'In May, Lumivar and Glasswerk Nord both published rollback drills for their lens-calibration services. I found none from Ravenholt, and there may be a good reason for that. Your infra roles went from two to four in 60 days.',
    offer:
      'If such drills are on your list, our infra engineers could set them up with you as a starter project, from $11,500.',
    ask: 'Are they on the list?',
    exit: 'One word is plenty, and so is silence.',
    signature: 'Best,\nHelena Voss\nPartnerships Lead\nTenacious\ntenacious.example',
  },
  {
    id: 'cold-named-peers-data',
    brief: {
      asOf: '2026-10-20',
      stage: 'cold',
      channel: 'email',
      company: 'Tallowmere Grain',
      prospect: { name: 'Nomsa Dlamini', role: 'Head of Data' },
      segment: { id: 4, confidence: 'high' },
      signals: [
        {
          type: 'competitor_gap',
          peers: ['Kornhus', 'Agrolane', 'Prairie Ledger'],
          practice:
            'described data-quality reports for their grain auctions in September 2026; none found from the prospect',
          confidence: 'high',
        },
        { type: 'ai_maturity', score: 2, confidence: 'high' },
        {
          type: 'open_roles',
          stack: 'data',
          count: 5,
          previous: 2,
          windowDays: 90,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'data', available: 4, committed: 0, senior: 2, startDays: 20 },
        { stack: 'Python', available: 3, committed: 1, senior: 1, startDays: 10 },
      ],
      prices,
    },
    subject: 'Data-quality reports: a question for Tallowmere',
    greeting: 'Nomsa,',
    signal:
      'Kornhus, Agrolane and Prairie Ledger described data-quality reports for their grain auctions in September. Nothing public turned up for Tallowmere, and there may be a good reason. The data roles went from two to five in 90 days.',
    offer:
      'Were you to want such reports, two data engineers could build them together with your team, 20 days after a decision.',
    ask: 'Would 25 minutes on the three reports be useful?',
    exit: 'If it was settled long ago, no reply needed.',
    signature: 'Ivo Marchetti | Account Engineer | Tenacious | tenacious.example',
  },
];
