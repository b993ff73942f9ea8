import type { Draft } from './draft.ts';
import { draftPrices as prices } from './draft-prices.ts';

/** Messages that take up a conversation again, each with something new. */
export const reEngagementDrafts: readonly Draft[] = [
  {
    id: 'again-new-count',
    brief: {
      asOf: '2026-06-30',
      stage: 're_engagement',
      channel: 'email',
      company: 'Thistledown Games',
      prospect: { name: 'Ravi Menon', role: 'CTO' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'funding',
          round: 'Series A',
          amountUsd: 9_800_000,
          date: '2026-03-03',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'Go',
          count: 7,
          previous: 5,
          windowDays: 30,
          confidence: 'high',
        },
        {
          type: 'resource',
          text: 'One-page comparison of ways to cover open roles.',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Go', available: 4, committed: 0, senior: 2, startDays: 14 },
        { stack: 'Python', available: 2, committed: 0, senior: 1, startDays: 10 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-04-07',
          channel: 'email',
          text: 'Ravi, you closed a $9.8M Series A on 3 March. Is Go capacity a topic?',
        },
      ],
    },
    subject: 'New since April: seven Go roles',
    greeting: 'Hi Ravi,',
    signal:
      'Since I wrote in April, the Go roles at Thistledown went from five to seven in 30 days. I cannot see how urgent the two new ones are.',
    offer: 'New on our side is a one-page comparison of ways to cover open roles.',
    ask: 'Shall I send it?',
    exit: 'If the search goes well, no reply needed.',
    signature: 'Helena Voss\nPartnerships Lead\nTenacious\ntenacious.example',
  },
  {
    id: 'again-after-reduction',
    brief: {
      asOf: '2026-07-21',
      stage: 're_engagement',
      channel: 'email',
      company: 'Ashcombe Travel',
      prospect: { name: 'Beatriz Moura', role: 'VP Engineering' },
      segment: { id: 2, confidence: 'high' },
      signals: [
        { type: 'layoff', percent: 11, date: '2026-04-28', confidence: 'high' },
        {
          type: 'resource',
          text: 'Two-page template for a handover document.',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Python', available: 3, committed: 1, senior: 1, startDays: 11 },
        { stack: 'infra', available: 3, committed: 0, senior: 1, startDays: 15 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-05-12',
          channel: 'email',
          text: 'Beatriz, after the 11% reduction of 28 April, is upkeep a topic?',
        },
        {
          from: 'prospect',
          date: '2026-05-14',
          channel: 'email',
          text: 'Not before July, please.',
        },
      ],
    },
    subject: 'A handover template, now that it is July',
    greeting: 'Beatriz,',
    signal:
      'In May, after the 11% reduction of 28 April, you asked me to wait until July. Whether upkeep is still a topic is not something I can see.',
    offer: 'We now have a two-page template for a handover document, free of anything to buy.',
    ask: 'Would you like it?',
    exit: 'If the topic is closed, I will close it too.',
    signature: 'Ivo Marchetti | Account Engineer | Tenacious | tenacious.example',
  },
  {
    id: 'again-new-leader',
    brief: {
      asOf: '2026-10-13',
      stage: 're_engagement',
      channel: 'email',
      company: 'Norrland Ferries',
      prospect: { name: 'Sigrid Halvorsen', role: 'CTO' },
      segment: { id: 3, confidence: 'high' },
      signals: [
        {
          type: 'leadership_change',
          person: 'Sigrid Halvorsen',
          role: 'CTO',
          date: '2026-08-17',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'data',
          count: 4,
          previous: 2,
          windowDays: 60,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'data', available: 3, committed: 0, senior: 1, startDays: 14 },
        { stack: 'Go', available: 2, committed: 0, senior: 1, startDays: 14 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-08-25',
          channel: 'email',
          text: 'Sigrid, congratulations on becoming CTO on 17 August. Is a first review of suppliers a topic?',
        },
      ],
    },
    subject: 'Two more data roles at Norrland',
    greeting: 'Hi Sigrid,',
    signal:
      'Since you became CTO on 17 August, the data roles at Norrland went from two to four in 60 days.',
    offer:
      'If any of them is hard to fill, two data engineers could help from two weeks after a decision. I cannot see which.',
    ask: 'Worth 15 minutes?',
    exit: 'If not, no reply needed.',
    signature: 'Jonas Adeyinka\nClient Partner\nTenacious\ntenacious.example',
  },
  {
    id: 'again-linkedin-peers',
    brief: {
      asOf: '2026-11-24',
      stage: 're_engagement',
      channel: 'linkedin',
      company: 'Perrault Textiles',
      prospect: { name: 'Hugo Lemaire', role: 'Head of Data' },
      segment: { id: 4, confidence: 'high' },
      signals: [
        {
          type: 'competitor_gap',
          peers: ['Webstuhl', 'Loomworks'],
          practice:
            'both published a data dictionary for their dye records in October 2026; none found from the prospect',
          confidence: 'high',
        },
        { type: 'ai_maturity', score: 2, confidence: 'high' },
      ],
      bench: [
        { stack: 'data', available: 4, committed: 1, senior: 1, startDays: 18 },
        { stack: 'Python', available: 3, committed: 0, senior: 1, startDays: 12 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-09-30',
          channel: 'linkedin',
          text: 'Hugo, is documentation of your dye records a topic this year?',
        },
        {
          from: 'prospect',
          date: '2026-10-02',
          channel: 'linkedin',
          text: 'Perhaps after the autumn collection.',
        },
      ],
    },
    greeting: 'Hi Hugo,',
    signal:
      'You said perhaps after the autumn collection. In October, Webstuhl and Loomworks each published a data dictionary for their dye records. I found none from Perrault, which may be on purpose.',
    offer: 'If it is a topic now, one of our data engineers could help with a first version.',
    ask: 'Is it?',
    exit: 'A yes or a no is enough.',
    signature: 'Rosa Eklund, Research Partner, Tenacious',
  },
];
