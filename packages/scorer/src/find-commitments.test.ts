import type { Fact, Policy, Rule } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

// Nothing here is about engineers: another policy is another vocabulary.
const vocabulary: Policy['vocabulary'] = {
  ...examplePolicy.vocabulary,
  units: [
    { id: 'van', nouns: ['van', 'truck'] },
    { id: 'route', nouns: ['route'] },
  ],
  topics: [
    ...examplePolicy.vocabulary.topics,
    { id: 'fleet', title: 'Fleet', subject: 'sender', cues: ['vans'], fields: [] },
    { id: 'routes', title: 'Routes', subject: 'recipient', cues: ['routes'], fields: [] },
  ],
  commitments: [
    {
      topic: 'fleet',
      unit: 'van',
      limit: 'parked',
      minus: ['hired'],
      by: 'type',
      kinds: { cold: 'refrigerated cooled chiller', flat: 'flatbed' },
      grade: { limit: 'electric', words: 'electric', others: 'diesel' },
      notice: 'days',
      need: { topic: 'routes', count: 'count', unit: 'route' },
      people: 'fleet convoy',
      reportCues: ['you asked|wanted', 'let to others'],
      offers: ['we can|could|will send|park', 'are free|yours'],
      accepts: ['is no problem'],
      forEach: ['cover every|each|all ..3 routes|route'],
      withoutLimit: ['as many as you'],
      starts: ['they can start'],
      atOnce: ['at once'],
      otherTimes: ['call'],
    },
  ],
};

const rule: Rule = {
  id: 'rule',
  kind: 'commitment',
  topic: 'fleet',
  title: 'Too many vans',
  dimension: 'tone',
  severity: 'block',
  because: 'a van is a van',
  examples: { match: ['We can send two vans.'], miss: ['Vans are loud.'] },
};

const facts: Fact[] = [
  van('refrigerated', { parked: 5, hired: 2, electric: 3, days: 4 }),
  van('flatbed', { parked: 1, hired: 1, electric: 0, days: 1 }),
  { ...van('refrigerated', {}), id: 'routes', topic: 'routes', values: { count: 6 } },
];

function van(type: string, values: Record<string, number>): Fact {
  return {
    id: `fleet-${type}`,
    topic: 'fleet',
    subject: 'sender',
    values: { type, ...values },
    confidence: 'high',
    observedAt: '2026-05-04',
    source: 'yard',
    disclosure: 'quotable',
  };
}

function claimsIn(body: string, known: 'known' | 'unknown' = 'known') {
  const policy = compilePolicy({
    ...examplePolicy,
    vocabulary,
    rules: [rule, ...examplePolicy.rules],
  });
  const task = { ...exampleTask, asOf: '2026-05-04T09:00:00Z', facts };
  const verdict = score(policy, task, { channel: 'email', body }, { facts: known });
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.claims.filter(({ kind }) => kind === 'commitment');
}

function breachesIn(body: string): string[] {
  return claimsIn(body).flatMap(({ breach, quote }) => (breach ? [`${breach}: ${quote}`] : []));
}

describe('a promise goes too far', () => {
  test.each([
    ['We can send three refrigerated vans.', []],
    ['We can send four refrigerated vans.', ['count: four refrigerated vans']],
    ['We can send four chiller vans.', ['count: four chiller vans']],
    ['We could send 2–4 refrigerated trucks.', ['count: 2–4 refrigerated trucks']],
    ['A pair of vans and a second pair are yours.', ['count: a second pair']],
    ['We can send two electric vans.', ['count: two electric vans']],
    ['We can send one electric van.', []],
    ['We can send three diesel vans.', ['count: three diesel vans']],
    ['We can send two vans to each of your three yards.', ['count: two vans']],
  ])('in number: %s', (body, expected) => {
    expect(breachesIn(body)).toEqual(expected);
  });

  test.each([
    ['We can send a flatbed van.', ['kind: a flatbed van']],
    ['Our flatbed convoy is parked outside.', ['kind: Our flatbed convoy is parked outside']],
    ['We can send two vans.', []],
  ])('in kind: %s', (body, expected) => {
    expect(breachesIn(body)).toEqual(expected);
  });

  test.each([
    ['We can send two refrigerated vans tomorrow.', ['start: tomorrow']],
    ['We can send two refrigerated vans at once.', ['start: at once']],
    ['We can send two refrigerated vans on 8 May.', []],
    ['Two refrigerated vans are free. They can start tomorrow.', ['start: tomorrow']],
    ['Two refrigerated vans are free. I call tomorrow.', []],
  ])('in time: %s', (body, expected) => {
    expect(breachesIn(body)).toEqual(expected);
  });

  test.each([
    ['We can cover all six routes.', ['count: cover all six routes']],
    ['We can cover every one of your routes.', ['count: cover every one of your routes']],
    ['We can send as many as you like.', ['count: as many as you']],
    ['Until we cover all six routes, one van is yours.', []],
  ])('without a number of its own: %s', (body, expected) => {
    expect(breachesIn(body)).toEqual(expected);
  });
});

test.each([
  'Your nine vans are loud.',
  'You asked for nine vans.',
  'Nine vans were let to others.',
  'We cannot send nine vans.',
  'Nine van routes are long.',
  '> We can send nine vans.',
  'Do nine vans fit into your yard?',
])('no promise is: %s', (body) => {
  expect(breachesIn(body)).toEqual([]);
});

test('a promise that is kept names its fact', () => {
  const [claim] = claimsIn('We can send three refrigerated vans.');
  expect(claim).toMatchObject({ status: 'supported', fact: 'fleet-refrigerated' });
});

test('what nobody can check is said to be so', () => {
  const [claim] = claimsIn('We can send nine vans.', 'unknown');
  expect(claim).toMatchObject({ status: 'not_checkable', because: 'the facts are not known' });
  expect(claim?.breach).toBeUndefined();
});
