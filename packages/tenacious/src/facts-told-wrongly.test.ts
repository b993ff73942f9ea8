import { describe, expect, test } from 'vitest';
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
    ['Your data openings doubled in 60 days.', growing],
  ])('innocent: %s', (sentence, facts) => {
    expect(sentenceRules(sentence, facts)).not.toContain('contradicted-fact');
  });
});
