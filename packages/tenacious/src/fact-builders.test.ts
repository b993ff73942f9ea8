import type { Fact } from '@tenacious-bench/schema';
import { parseFact } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { competitorGapFact } from './competitor-gap-fact.ts';
import { connectionFact } from './connection-fact.ts';
import { engagementFact } from './engagement-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { layoffFact } from './layoff-fact.ts';
import { leadershipChangeFact } from './leadership-change-fact.ts';
import { offerTermsFact } from './offer-terms-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import { priceFact } from './price-fact.ts';
import { recipientFact } from './recipient-fact.ts';
import { resourceFact } from './resource-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { techStackFact } from './tech-stack-fact.ts';

const date = '2026-05-04';
const seen = { observedAt: '2026-05-06' };
const amount = { amount: 9_200_000, currency: 'USD' };
const floor = { amount: 45, currency: 'USD' };

const facts: readonly (readonly [topic: string, about: string, id: string, fact: Fact])[] = [
  [
    'recipient',
    'recipient',
    'recipient',
    recipientFact({ name: 'Ana', role: 'CTO', company: 'Ferrow' }, seen),
  ],
  ['segment', 'recipient', 'segment', segmentFact({ segment: 1 }, seen)],
  ['funding', 'recipient', 'funding', fundingFact({ round: 'Seed', amount, closedOn: date })],
  [
    'open_roles',
    'recipient',
    'open-roles-c-plus-plus',
    openRolesFact({ stack: 'C++', count: 3 }, seen),
  ],
  ['layoff', 'recipient', 'layoff', layoffFact({ percent: 12, headcount: 40, date })],
  [
    'leadership_change',
    'recipient',
    'leadership-change',
    leadershipChangeFact({ person: 'Ana', role: 'CTO', date }),
  ],
  ['ai_maturity', 'recipient', 'ai-maturity', aiMaturityFact({ score: 3 }, seen)],
  ['tech_stack', 'recipient', 'tech-stack', techStackFact({ items: ['Go'] }, seen)],
  [
    'competitor_gap',
    'recipient',
    'competitor-gap',
    competitorGapFact({ peers: ['Lund'], practice: 'publishes' }, seen),
  ],
  ['engagement', 'recipient', 'engagement', engagementFact({ what: 'read a page', date })],
  [
    'connection',
    'recipient',
    'connection',
    connectionFact({ person: 'Per', relation: 'friend' }, seen),
  ],
  [
    'capacity',
    'sender',
    'capacity-python',
    capacityFact({ stack: 'Python', available: 2, committed: 0, senior: 1, startDays: 7 }, seen),
  ],
  [
    'price',
    'sender',
    'price-blended-hourly',
    priceFact({ name: 'blended hourly', floor, per: 'hour' }, seen),
  ],
  ['offer_terms', 'sender', 'offer-terms', offerTermsFact({ text: 'Own repositories.' }, seen)],
  ['resource', 'sender', 'resource', resourceFact({ text: 'One page.' }, seen)],
];

test.each(facts)('%s is a valid fact about the %s with the id %s', (topic, about, id, fact) => {
  expect(parseFact(fact)).toEqual({ ok: true, value: fact });
  expect(fact).toMatchObject({ topic, subject: about, id });
});

test('only the segment and the AI maturity are internal', () => {
  const internal = facts.filter(([, , , fact]) => fact.disclosure === 'internal');
  expect(internal.map(([topic]) => topic)).toEqual(['segment', 'ai_maturity']);
});

describe('a signal stays news', () => {
  test.each([
    [
      '180 days after the round closed',
      fundingFact({ round: 'Seed', amount, closedOn: date }, seen),
      '2026-10-31',
    ],
    ['120 days after the layoff', layoffFact({ date }, seen), '2026-09-01'],
    [
      '90 days after the change of leader',
      leadershipChangeFact({ person: 'Ana', role: 'CTO', date }, seen),
      '2026-08-02',
    ],
    [
      '60 days after the roles were seen',
      openRolesFact({ stack: 'Go', count: 3 }, seen),
      '2026-07-05',
    ],
    [
      '30 days after the engagement',
      engagementFact({ what: 'read a page', date }, seen),
      '2026-06-03',
    ],
    ['without end where the policy sets none', techStackFact({ items: ['Go'] }, seen), undefined],
  ])('%s', (_window, fact, validUntil) => {
    expect(fact.validUntil).toBe(validUntil);
  });
});

describe('an observation', () => {
  test('is dated like the event when nothing else is said', () => {
    expect(layoffFact({ percent: 12, date }).observedAt).toBe(date);
    expect(layoffFact({ percent: 12, date }, seen).observedAt).toBe('2026-05-06');
  });

  test('replaces source, confidence and id', () => {
    const observation = {
      ...seen,
      source: 'news',
      confidence: 'low',
      id: 'second-layoff',
    } as const;
    expect(layoffFact({ date }, observation)).toMatchObject(observation);
  });
});

test.each([
  ['a layoff known by its date alone', layoffFact({ date }), { date }],
  [
    'roles without a trend',
    openRolesFact({ stack: 'Go', count: 3 }, seen),
    { stack: 'Go', count: 3 },
  ],
  ['a resource without a date', resourceFact({ text: 'One page.' }, seen), { text: 'One page.' }],
])('%s has no field for what nobody knows', (_case, fact, values) => {
  expect(Object.entries(fact.values)).toEqual(Object.entries(values));
});

test('lists are copied, so a caller who changes theirs does not change a fact', () => {
  const items = ['Go'];
  const fact = techStackFact({ items }, seen);
  items.push('Rust');
  expect(fact.values.items).toEqual(['Go']);
});
