import { expect, test } from 'vitest';
import { signalsInPhrase } from './foreign-signals.ts';

const asOf = '2026-05-04';

test.each([
  [
    'Series A $14M in March',
    { type: 'funding', round: 'Series A', amount: 14_000_000, currency: 'USD', date: '2026-03-31' },
  ],
  [
    'Seed extension $2M',
    { type: 'funding', round: 'Seed extension', amount: 2_000_000, currency: 'USD' },
  ],
  ['Series B likely', { type: 'funding', round: 'Series B' }],
  ['Recent funding detected', { type: 'funding' }],
  ['Laid off 40 people in February', { type: 'layoff', headcount: 40, date: '2026-02-28' }],
  ['12% workforce reduction in Q1', { type: 'layoff', percent: 12, date: '2026-03-31' }],
  [
    'VP Engineering hired 20 days ago',
    { type: 'leadership_change', role: 'VP Engineering', date: '2026-04-14' },
  ],
  ['Leadership change rumoured', { type: 'leadership_change' }],
  ['6 open engineering roles', { type: 'open_roles', count: 6 }],
  ['open roles went from 2 to 9', { type: 'open_roles', count: 9, previous: 2 }],
  ['3 peer companies run a platform group', { type: 'competitor_gap', peers: [] }],
  ['Board approved a second warehouse', { type: 'company_fact' }],
])('%s', (phrase, signal) => {
  expect(signalsInPhrase(phrase, { asOf })).toEqual([{ ...signal, text: phrase }]);
});

test.each([
  ['a round that is only said to last', 'Series C funding still available'],
  ['a state of the funding', 'Funding status unclear'],
  ['a leader without a change', 'CTO writes about testing'],
  ['peers of whom nothing is told', 'Limited peer data available'],
])('%s is no signal of its own', (_, phrase) => {
  expect(signalsInPhrase(phrase, { asOf })).toEqual([{ type: 'company_fact', text: phrase }]);
});

test('a phrase can hold two signals, and each keeps its words', () => {
  const phrase = 'Series B $30M closed last month, 7 open engineering roles';
  expect(signalsInPhrase(phrase, { asOf })).toEqual([
    {
      type: 'funding',
      round: 'Series B',
      amount: 30_000_000,
      currency: 'USD',
      date: '2026-04-30',
      text: phrase,
    },
    { type: 'open_roles', count: 7, text: phrase },
  ]);
});

test('what classifies the prospect is an internal note, and the rest is read without it', () => {
  expect(signalsInPhrase('AI maturity 2/3, 2 peers with a data platform', { asOf })).toEqual([
    { type: 'internal_note', text: 'AI maturity 2/3' },
    { type: 'competitor_gap', peers: [], text: '2 peers with a data platform' },
  ]);
});

test('what the author of a case says about it was never known about the prospect', () => {
  expect(signalsInPhrase('Invented scenario — CTO hired 3 days ago', { asOf })).toEqual([]);
});

test('a month that has not ended is read up to the day', () => {
  const [signal] = signalsInPhrase('Series A $9M in May', { asOf });
  expect(signal).toMatchObject({ date: asOf });
});
