import type { Draft } from './draft.ts';
import { draftPrices as prices } from './draft-prices.ts';

/** First messages after a reduction, or to somebody who is new in the role. */
export const coldChangeDrafts: readonly Draft[] = [
  {
    id: 'cold-after-reduction',
    brief: {
      asOf: '2026-05-20',
      stage: 'cold',
      channel: 'email',
      company: 'Pellgrove Media',
      prospect: { name: 'Dorothea Lang', role: 'CTO' },
      segment: { id: 2, confidence: 'high' },
      signals: [
        { type: 'layoff', percent: 12, date: '2026-04-08', confidence: 'high' },
        {
          type: 'open_roles',
          stack: 'Python',
          count: 1,
          previous: 4,
          windowDays: 60,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Python', available: 4, committed: 1, senior: 1, startDays: 10 },
        { stack: 'infra', available: 2, committed: 0, senior: 1, startDays: 16 },
      ],
      prices,
    },
    subject: 'Upkeep of one system at Pellgrove',
    greeting: 'Hi Dorothea,',
    signal:
      'Pellgrove announced on 8 April that 12% of its people would leave, and the Python roles went from four to one in 60 days. I cannot see which systems lost their owners, if any did.',
    offer:
      'Where one did, two Python engineers could look after it for a fixed term, from ten days after a decision, and write everything down.',
    ask: 'Would 20 minutes on that one system help?',
    exit: 'If all is covered, there is nothing to answer.',
    signature: 'Best,\nSamuel Achterberg\nDelivery Partner\nTenacious\ntenacious.example',
  },
  {
    id: 'cold-after-reduction-infra',
    brief: {
      asOf: '2026-11-03',
      stage: 'cold',
      channel: 'email',
      company: 'Vantbridge Travel',
      prospect: { name: 'Renato Silvestri', role: 'VP Engineering' },
      segment: { id: 2, confidence: 'high' },
      signals: [
        { type: 'layoff', percent: 18, date: '2026-09-10', confidence: 'high' },
        {
          type: 'offer_terms',
          text: 'Every fixed term ends with a handover document.',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'infra', available: 3, committed: 0, senior: 2, startDays: 13 },
        { stack: 'data', available: 4, committed: 1, senior: 1, startDays: 20 },
      ],
      prices,
    },
    subject: 'After the September reduction: one question',
    greeting: 'Renato,',
    signal:
      'The 18% reduction that Vantbridge announced on 10 September will have left some nightly jobs with fewer people around them, or perhaps not; it is hard to judge from outside.',
    offer:
      'One infra engineer from our team could take such jobs for a fixed term. It ends with a handover document.',
    ask: 'Is there one job for which that would be useful?',
    exit: 'If there is none, I will not write about it again.',
    signature: 'Ivo Marchetti | Account Engineer | Tenacious | tenacious.example',
  },
  {
    id: 'cold-new-cto',
    brief: {
      asOf: '2026-07-07',
      stage: 'cold',
      channel: 'email',
      company: 'Sundermere Bank',
      prospect: { name: 'Oksana Hrytsenko', role: 'CTO' },
      segment: { id: 3, confidence: 'high' },
      signals: [
        {
          type: 'leadership_change',
          person: 'Oksana Hrytsenko',
          role: 'CTO',
          date: '2026-05-18',
          confidence: 'high',
        },
        {
          type: 'open_roles',
          stack: 'Go',
          count: 4,
          previous: 3,
          windowDays: 60,
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Go', available: 5, committed: 1, senior: 2, startDays: 14 },
        { stack: 'data', available: 2, committed: 0, senior: 1, startDays: 9 },
      ],
      prices,
    },
    subject: 'Your first quarter as CTO of Sundermere',
    greeting: 'Hi Oksana,',
    signal:
      'Congratulations on becoming CTO on 18 May. The Go roles at Sundermere went from three to four in 60 days, though I cannot see whether they are part of your plan or older than it.',
    offer:
      'While you decide, two Go engineers could keep one service moving, from two weeks after you say so.',
    ask: 'Would a 15-minute call be of use?',
    exit: 'If the first quarter is full, no reply needed.',
    signature: 'Kind regards,\nJonas Adeyinka\nClient Partner\nTenacious\ntenacious.example',
  },
  {
    id: 'cold-new-head-of-data',
    brief: {
      asOf: '2026-03-17',
      stage: 'cold',
      channel: 'email',
      company: 'Collcastle Energy',
      prospect: { name: 'Tobias Wren', role: 'Head of Data' },
      segment: { id: 3, confidence: 'high' },
      signals: [
        {
          type: 'leadership_change',
          person: 'Tobias Wren',
          role: 'Head of Data',
          date: '2026-02-02',
          confidence: 'high',
        },
        {
          type: 'resource',
          text: 'One-page checklist of questions about inherited suppliers.',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'data', available: 3, committed: 0, senior: 1, startDays: 17 },
        { stack: 'Python', available: 4, committed: 0, senior: 2, startDays: 10 },
      ],
      prices,
    },
    subject: 'A checklist for suppliers you inherit',
    greeting: 'Dear Tobias,',
    signal:
      'You took over as Head of Data at Collcastle on 2 February. Whoever arrives often inherits suppliers that somebody else chose; whether that is so for you I cannot know.',
    offer:
      'We have a one-page checklist of questions about inherited suppliers, and it does not lead to us.',
    ask: 'May I send it?',
    exit: 'If your desk is full enough, silence is fine.',
    signature: '– Rosa Eklund, Research Partner, Tenacious (tenacious.example)',
  },
  {
    id: 'cold-linkedin-new-leader',
    brief: {
      asOf: '2026-04-23',
      stage: 'cold',
      channel: 'linkedin',
      company: 'Merriden Clinics',
      prospect: { name: 'Aurélie Fontaine', role: 'VP Engineering' },
      segment: { id: 3, confidence: 'high' },
      signals: [
        {
          type: 'leadership_change',
          person: 'Aurélie Fontaine',
          role: 'VP Engineering',
          date: '2026-04-20',
          confidence: 'high',
        },
      ],
      bench: [
        { stack: 'Python', available: 3, committed: 0, senior: 2, startDays: 12 },
        { stack: 'infra', available: 4, committed: 2, senior: 1, startDays: 15 },
      ],
      prices,
    },
    subject: 'VP Engineering at Merriden',
    greeting: 'Hi Aurélie,',
    signal:
      'Congratulations on the VP Engineering role at Merriden, which you took on 20 April. Your plans are not mine to guess.',
    offer:
      'Once they are clearer, up to three Python engineers could help for a while, twelve days after a decision at the earliest.',
    ask: 'Should I come back to that in a 15-minute call?',
    exit: 'If not, enjoy the first weeks.',
    signature: 'Samuel Achterberg\nDelivery Partner, Tenacious\ntenacious.example',
  },
];
