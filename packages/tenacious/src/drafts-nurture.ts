import type { Draft } from './draft.ts';
import { draftPrices as prices } from './draft-prices.ts';

/** Messages that give something and ask for nothing. */
export const nurtureDrafts: readonly Draft[] = [
  {
    id: 'nurture-webinar-answers',
    brief: {
      asOf: '2026-05-27',
      stage: 'nurture',
      channel: 'email',
      company: 'Kilnhurst Ceramics',
      prospect: { name: 'Jarek Nowicki', role: 'VP Engineering' },
      segment: { id: 3, confidence: 'high' },
      signals: [
        {
          type: 'leadership_change',
          person: 'Jarek Nowicki',
          role: 'VP Engineering',
          date: '2026-04-01',
          confidence: 'high',
        },
        {
          type: 'engagement',
          what: 'attended our webinar on retiring old services',
          date: '2026-05-19',
          confidence: 'high',
        },
        {
          type: 'resource',
          text: 'Written answers to the open questions of the webinar: tenacious.example/old-services',
          date: '2026-05-26',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'infra', available: 3, committed: 0, senior: 1, startDays: 14 },
        { stack: 'Go', available: 3, committed: 1, senior: 1, startDays: 14 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-05-20',
          channel: 'email',
          text: 'Thank you for joining the webinar of 19 May.',
        },
        {
          from: 'prospect',
          date: '2026-05-20',
          channel: 'email',
          text: 'Thanks. Some questions stayed open.',
        },
      ],
    },
    subject: 'Answers to the open questions of 19 May',
    greeting: 'Hi Jarek,',
    signal:
      'You wrote after our webinar on retiring old services, on 19 May, that some questions stayed open. I cannot see which of them matter to you.',
    offer: 'The answers are in writing now: tenacious.example/old-services',
    exit: 'No reply needed.',
    signature: 'Helena Voss\nPartnerships Lead\nTenacious\ntenacious.example',
  },
  {
    id: 'nurture-page-for-growth',
    brief: {
      asOf: '2026-09-01',
      stage: 'nurture',
      channel: 'email',
      company: 'Wexcombe Robotics',
      prospect: { name: 'Yara Haddad', role: 'CTO' },
      segment: { id: 1, confidence: 'high' },
      signals: [
        {
          type: 'funding',
          round: 'Series B',
          amountUsd: 24_000_000,
          date: '2026-06-11',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'Python',
          count: 8,
          previous: 5,
          windowDays: 60,
          confidence: 'high',
        },
        {
          type: 'resource',
          text: 'One page on the first two weeks of a new engineer: tenacious.example/two-weeks',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Python', available: 5, committed: 1, senior: 2, startDays: 10 },
        { stack: 'data', available: 3, committed: 0, senior: 1, startDays: 16 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-07-14',
          channel: 'email',
          text: 'Yara, Python roles went from five to eight in 60 days. Is cover a topic?',
        },
        {
          from: 'prospect',
          date: '2026-07-16',
          channel: 'email',
          text: 'Not now, but keep sending the pages, they are good.',
        },
      ],
    },
    subject: 'A page on the first two weeks of a new engineer',
    greeting: 'Hi Yara,',
    signal:
      'Python roles at Wexcombe went from five to eight in 60 days, so some first weeks may be ahead of you; when, I cannot see.',
    offer:
      'You said the pages are good, so here is one on the first two weeks of a new engineer: tenacious.example/two-weeks',
    exit: 'Nothing to answer.',
    signature: 'Ivo Marchetti | Account Engineer | Tenacious | tenacious.example',
  },
  {
    id: 'nurture-after-reduction',
    brief: {
      asOf: '2026-08-11',
      stage: 'nurture',
      channel: 'email',
      company: 'Orrinmuir Insurance',
      prospect: { name: 'Catriona Bain', role: 'Head of Engineering' },
      segment: { id: 2, confidence: 'high' },
      signals: [
        { type: 'layoff', percent: 14, date: '2026-06-09', confidence: 'high' },
        {
          type: 'resource',
          text: 'Template for an inventory of scheduled jobs, free, works without us.',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'infra', available: 3, committed: 1, senior: 1, startDays: 19 },
        { stack: 'Python', available: 3, committed: 0, senior: 1, startDays: 10 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-06-23',
          channel: 'email',
          text: 'Catriona, after the 14% reduction of 9 June, is anybody counting the scheduled jobs?',
        },
        {
          from: 'prospect',
          date: '2026-06-25',
          channel: 'email',
          text: 'We are. No need for help at present.',
        },
      ],
    },
    subject: 'A template for the inventory of scheduled jobs',
    greeting: 'Dear Catriona,',
    signal:
      'In June, after the 14% reduction of 9 June, you wrote that you were counting the scheduled jobs. How far that is I cannot see.',
    offer:
      'Our template for such an inventory is free and works without us. It is yours whenever you want it.',
    exit: 'No reply needed.',
    signature: 'Jonas Adeyinka\nClient Partner\nTenacious\ntenacious.example',
  },
  {
    id: 'nurture-linkedin-dictionary',
    brief: {
      asOf: '2026-12-01',
      stage: 'nurture',
      channel: 'linkedin',
      company: 'Calder Vineyards',
      prospect: { name: 'Élise Morvan', role: 'Head of Data' },
      segment: { id: 4, confidence: 'high' },
      signals: [
        { type: 'ai_maturity', score: 2, confidence: 'high' },
        {
          type: 'engagement',
          what: 'webinar on data dictionaries',
          date: '2026-11-24',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'data',
          count: 3,
          previous: 1,
          windowDays: 60,
          confidence: 'high',
        },
        {
          type: 'resource',
          text: 'Worksheet on naming fields: tenacious.example/fields',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'data', available: 3, committed: 0, senior: 1, startDays: 16 },
        { stack: 'Go', available: 2, committed: 0, senior: 1, startDays: 14 },
      ],
      prices,
      thread: [
        {
          from: 'agent',
          date: '2026-11-25',
          channel: 'linkedin',
          text: 'Thank you for joining on 24 November.',
        },
        {
          from: 'prospect',
          date: '2026-11-26',
          channel: 'linkedin',
          text: 'It was useful. Naming fields is our hardest part.',
        },
      ],
    },
    greeting: 'Hi Élise,',
    signal:
      'After the webinar on data dictionaries of 24 November you wrote that naming fields is your hardest part. With data roles up from one to three in 60 days, new people may soon read those names.',
    offer:
      'There is a worksheet for it: tenacious.example/fields. I cannot see whether it fits your case.',
    exit: 'No answer needed.',
    signature: 'Rosa Eklund, Research Partner, Tenacious',
  },
];
