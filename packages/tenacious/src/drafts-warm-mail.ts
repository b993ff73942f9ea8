import type { Draft } from './draft.ts';
import { draftPrices as prices } from './draft-prices.ts';

/** Answers to prospects who wrote back by e-mail. */
export const warmMailDrafts: readonly Draft[] = [
  {
    id: 'warm-who-works',
    brief: {
      asOf: '2026-05-26',
      stage: 'warm',
      channel: 'email',
      company: 'Foxmere Parcels',
      prospect: { name: 'Lucía Ortega', role: 'CTO' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'funding',
          round: 'Series A',
          amountUsd: 12_500_000,
          date: '2026-04-14',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'Go',
          count: 5,
          previous: 2,
          windowDays: 60,
          confidence: 'high',
        },
        {
          type: 'offer_terms',
          text: 'The client meets every engineer before a start.',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Go', available: 4, committed: 1, senior: 2, startDays: 14 },
        { stack: 'data', available: 3, committed: 0, senior: 1, startDays: 20 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-05-19',
          channel: 'email',
          text: 'Lucía, Go roles went from two to five in 60 days. Would two Go engineers help?',
        },
        {
          from: 'prospect',
          date: '2026-05-22',
          channel: 'email',
          text: 'Perhaps. Who would we be working with, and do we get to meet them first?',
        },
      ],
    },
    subject: 'Re: who you would be working with',
    greeting: 'Hi Lucía,',
    signal:
      'You asked who you would be working with, and whether you meet them first. With Go roles up from two to five in 60 days since the $12.5M Series A of 14 April, that is worth asking early.',
    offer:
      'You meet every engineer before a start. Three Go engineers are free from two weeks after a decision. What I cannot see is which of your services they would join.',
    ask: 'Would a 20-minute call on that be useful?',
    exit: 'If you would rather stay in writing, that works as well.',
    signature: 'Best,\nHelena Voss\nPartnerships Lead\nTenacious\ntenacious.example',
  },
  {
    id: 'warm-price-question',
    brief: {
      asOf: '2026-06-23',
      stage: 'warm',
      channel: 'email',
      company: 'Cranmoor Retail',
      prospect: { name: 'Gareth Pugh', role: 'VP Engineering' },
      segment: { id: 2, confidence: 'high' },
      signals: [
        { type: 'layoff', percent: 9, date: '2026-05-06', confidence: 'high' },
        {
          type: 'offer_terms',
          text: 'Delivery lead Amara Stein prices anything with several phases on a scoping call.',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Python', available: 3, committed: 0, senior: 1, startDays: 12 },
        { stack: 'infra', available: 3, committed: 1, senior: 1, startDays: 18 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-06-15',
          channel: 'email',
          text: 'Gareth, after the 9% reduction of 6 May, would two Python engineers for one system help?',
        },
        {
          from: 'prospect',
          date: '2026-06-19',
          channel: 'email',
          text: 'What do you charge? A rough idea is enough.',
        },
      ],
    },
    subject: 'Re: what it costs',
    greeting: 'Gareth,',
    signal:
      'Fair question. After the 9% reduction of 6 May a number is probably the first thing anybody asks you for.',
    offer:
      'The public starting points are these: junior engineers from $3,300 a month, senior engineers from $5,700 a month. Anything with several phases is priced by Amara Stein, our delivery lead, on a scoping call. I do not know how many people your one system would need.',
    ask: 'Shall I put you in touch with her?',
    exit: 'If the starting points are enough, no reply needed.',
    signature: 'Kind regards,\nJonas Adeyinka\nClient Partner\nTenacious\ntenacious.example',
  },
  {
    id: 'warm-later-start',
    brief: {
      asOf: '2026-08-04',
      stage: 'warm',
      channel: 'email',
      company: 'Juniper Dockyards',
      prospect: { name: 'Mei-Ling Zhou', role: 'Head of Engineering' },
      segment: { id: 3, confidence: 'high' },
      signals: [
        {
          type: 'leadership_change',
          person: 'Mei-Ling Zhou',
          role: 'Head of Engineering',
          date: '2026-06-08',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'infra',
          count: 6,
          previous: 4,
          windowDays: 60,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'infra', available: 4, committed: 1, senior: 2, startDays: 21 },
        { stack: 'Go', available: 3, committed: 0, senior: 1, startDays: 14 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-07-27',
          channel: 'email',
          text: 'Mei-Ling, infra roles went from four to six in 60 days. Is cover a topic?',
        },
        {
          from: 'prospect',
          date: '2026-07-31',
          channel: 'email',
          text: 'It is. We could use two infra people. How soon?',
        },
      ],
    },
    subject: 'Re: how soon two infra engineers could start',
    greeting: 'Hi Mei-Ling,',
    signal:
      'Two infra engineers is within what we have free. With six infra roles open, up from four 60 days ago, I see why you ask how soon.',
    offer:
      'The earliest start is three weeks after a decision, and that date is firm. How long your own search will take I cannot say.',
    ask: 'Is three weeks still of use to you?',
    exit: 'If it is too late, tell me and I will not press it.',
    signature: 'Ivo Marchetti | Account Engineer | Tenacious | tenacious.example',
  },
  {
    id: 'warm-in-house',
    brief: {
      asOf: '2026-09-29',
      stage: 'warm',
      channel: 'email',
      company: 'Bellhaven Audio',
      prospect: { name: 'Anouk Visser', role: 'CTO' },
      segment: { id: 4, confidence: 'high' },
      signals: [
        {
          type: 'competitor_gap',
          peers: ['Tonmeister', 'Halyard Sound'],
          practice:
            'release notes for every model of their noise filters since July 2026; none found from the prospect',
          confidence: 'high',
        },
        { type: 'ai_maturity', score: 3, confidence: 'high' },
      ],
      bench: [
        { stack: 'ML', available: 3, committed: 1, senior: 1, startDays: 25 },
        { stack: 'Python', available: 3, committed: 0, senior: 1, startDays: 10 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-09-21',
          channel: 'email',
          text: 'Anouk, Tonmeister and Halyard Sound publish release notes for every model of their noise filters. Is that a topic at Bellhaven?',
        },
        {
          from: 'prospect',
          date: '2026-09-24',
          channel: 'email',
          text: 'We do that kind of thing in-house, with our own people.',
        },
      ],
    },
    subject: 'Re: release notes in-house',
    greeting: 'Hi Anouk,',
    signal:
      'You wrote that you do this in-house, with your own people. That is a good place for it, and the release notes of Tonmeister and Halyard Sound are public for whoever wants to compare.',
    offer:
      'If your people ever want a second pair of eyes, one ML engineer of ours could review what they have, 25 days after a decision at the earliest. I cannot see what exists already.',
    ask: 'May I ask again in spring?',
    exit: 'If you would rather I did not, one word is enough.',
    signature: '– Rosa Eklund, Research Partner, Tenacious (tenacious.example)',
  },
];
