import { describe, expect, test } from 'vitest';
import { competitorGapFact } from './competitor-gap-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { layoffFact } from './layoff-fact.ts';
import { leadershipChangeFact } from './leadership-change-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { sentenceRules } from './testing/sentence-rules.ts';

const seen = { observedAt: '2026-05-01', source: 'press', confidence: 'high' } as const;
const amount = { amount: 8_000_000, currency: 'USD' };
const growing = [
  fundingFact({ round: 'Series A', amount, closedOn: '2026-03-10' }, seen),
  openRolesFact({ stack: 'Data', count: 4, previous: 2, windowDays: 60 }, seen),
];
const cut = [
  layoffFact({ percent: 12, date: '2026-03-18' }, seen),
  openRolesFact({ stack: 'Python', count: 1, previous: 4, windowDays: 60 }, seen),
];
const counted = [layoffFact({ headcount: 45, date: '2026-03-23' }, seen)];
const led = [leadershipChangeFact({ person: 'Ana Lund', role: 'CTO', date: '2026-04-06' }, seen)];

const peers = [
  competitorGapFact(
    {
      peers: ['Webstuhl', 'Loomworks'],
      practice: 'both published a data dictionary for their dye records in February 2026',
    },
    seen,
  ),
];

describe('a fact told wrongly', () => {
  test.each([
    ['You let every fifth employee go on 18 March.', cut],
    ['You let twelve people go on 18 March.', cut],
    ['Your Python openings went up to one over 60 days.', cut],
    ['You let roughly a third of your people go on 18 March.', cut],
    ['You cut 12% of your staff in the opening days of March.', cut],
    ['You let 45% of your people go on 23 March.', counted],
    ['In the closing days of April you became CTO.', led],
    ['Your data openings shrank to four in 60 days.', growing],
    ['Your data openings grew by a third in 60 days.', growing],
    ['Your data openings went from two to four over the past year.', growing],
    ['Your company has three more data seats than 60 days ago.', growing],
    ['Your data openings stand at four, up from two within 30 days.', growing],
    ['Within 20 days your data openings rose from two to four.', growing],
    ['With data openings up from two to four inside 90 days, plans may move.', growing],
    ['After the 12% reduction of 22 March a number is what anybody asks for.', cut],
    ['With the reduction of 30 March behind you, upkeep may be thin.', cut],
    ['Congratulations on becoming CTO on 10 April.', led],
    ['The CTO appointment nine weeks ago is why I write.', led],
    ['Your new CTO began nine weeks ago.', led],
    ['Since the $8M Series A of 14 March, plans may move.', growing],
    ['With the $8M Series A of 2 March behind you, plans may move.', growing],
    ['In April, Webstuhl and Loomworks each published a data dictionary for dye records.', peers],
    ['Webstuhl and Loomworks published a data dictionary for their dye records in March.', peers],
    ['On 3 April Webstuhl showed its dictionary of dye records.', peers],
    ['Loomworks published its data dictionary for dye records in January.', peers],
    ['Loomworks has had its data dictionary for dye records since 20 March.', peers],
  ])('%s', (sentence, facts) => {
    expect(sentenceRules(sentence, facts)).toContain('contradicted-fact');
  });

  test.each([
    ['You let about an eighth of your people go on 18 March.', cut],
    ['On 23 March 45 positions went at your company.', counted],
    ['You let 45 people go in the last ten days of March.', counted],
    ['You closed a Series A of $8M on 10 March, eight weeks ago yesterday.', growing],
    ['Your company has two more data seats than 60 days ago.', growing],
    ['Four weeks ago you became CTO.', led],
    ['The CTO appointment four weeks ago is why I write.', led],
    ['Your data openings doubled in 60 days.', growing],
    ['Your data openings are up from two to four within 60 days.', growing],
    ['Within 30 days an engineer could help with your four data openings.', growing],
    ['After the 12% reduction of 18 March a number is what anybody asks for.', cut],
    ['Would 12 May suit you for a call on the reduction?', cut],
    ['Shall we speak on 9 May about the Series A?', growing],
    ['In February, Webstuhl and Loomworks each published a data dictionary.', peers],
    ['Would a data dictionary for dye records like that of Webstuhl have helped in March?', peers],
    ['A data dictionary for dye records like that of Loomworks could be ready in June.', peers],
    ['The dictionary of Loomworks was read by me on 3 April.', peers],
  ])('innocent: %s', (sentence, facts) => {
    expect(sentenceRules(sentence, facts)).not.toContain('contradicted-fact');
  });
});

describe('a change of leadership is named', () => {
  const joined = [
    leadershipChangeFact({ person: 'Zoë Kern', role: 'CTO', date: '2026-04-06' }, seen),
  ];

  test.each([
    'Congratulations on the new CTO.',
    'You have had a new CTO for four weeks.',
    'The CTO appointment four weeks ago is the kind of moment that brings changes.',
    'Zoë Kern is your CTO now.',
  ])('%s', (sentence) => {
    expect(sentenceRules(sentence, joined)).not.toContain('names-a-signal');
  });

  test.each([
    'You may have added new leadership.',
    'Our new CTO sends her regards.',
    'A CTO has much to decide.',
  ])('not by: %s', (sentence) => {
    expect(sentenceRules(sentence, joined)).toContain('names-a-signal');
  });
});
