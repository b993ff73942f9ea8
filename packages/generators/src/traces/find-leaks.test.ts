import { describe, expect, test } from 'vitest';
import { findLeaks } from './find-leaks.ts';
import type { KnownName } from './known-name.ts';

const names: KnownName[] = [
  { text: 'Mateusz Zieliński', of: 'person' },
  { text: 'Tidewell Ferries Ltd', of: 'organisation' },
  { text: 'Grace Park', of: 'person' },
  { text: 'Wu', of: 'person' },
  { text: 'Data Bank', of: 'organisation' },
];
const ordinary = new Set('grace park data bank ferries roles'.split(' '));
const original = {
  text: 'Mateusz (m.zielinski@tidewell.no, +47 912 34 567, https://tidewell.no/team) wants it for $48,000.',
  values: { amount: 9_200_000, currency: 'USD', headcount: 4213 },
};

function leaks(redacted: unknown) {
  return findLeaks(redacted, original, { names, ordinary, keep: ['Sendwell'] });
}

describe('finds an original in every form', () => {
  test.each([
    'Mateusz',
    "Hi MATEUSZ'",
    'Zielinski',
    'Zieliński-like',
    'Z i e l i ń s k i',
    'Zie\u00adliński',
    'Zie\u200bliński',
    'Zieliń-\nski',
    'Ziel\u0456nski',
    'z1elinsk1',
    'Zieli&#324;ski',
    'Mateusz%20',
    '**Mate**usz',
    'mateusz.z@other.example',
    'TidewellTeam2',
    'tidewell-ferries-cto',
    "Tidewell's",
    'Ｔidewell',
    'Wu said',
    'with Grace Park',
    'the Data Bank',
    '@databank',
    'parkgrace',
    'm.zielinski at work',
    'tidewell.no',
    '+47 91234567',
    '0047-912-34-567',
    '$48k',
    '48.000 €',
    '48 thousand dollars',
    '$9.2M',
    '9,200,000',
    '9.2 million',
    'USD 9200k',
    '€9,2 Mio',
    '4213 people',
    "4'213",
  ])('%s', (text) => {
    expect(leaks({ facts: [{ values: { text } }] })).toHaveLength(1);
    expect(leaks({ [text]: true })).toHaveLength(1);
  });

  test.each([9_200_000, 48_000, 4213])('the number %s', (amount) => {
    expect(leaks({ amount })).toHaveLength(1);
  });
});

describe('lets pass what is nobody’s', () => {
  test.each([
    'park the data in a bank',
    'with good grace',
    '48 days',
    '$9.3M',
    '2026-05-12',
    'ferries',
    'write to us@sendwell.com',
    'wunderbar',
    `sha256:${'9'.repeat(64)}`,
  ])('%s', (text) => expect(leaks({ text })).toEqual([]));
});

test('an issue says where, and of the original its first letter and length', () => {
  expect(leaks({ facts: [{ values: { 'x Zieliński': 1, text: 'Tidewell' } }] })).toEqual([
    {
      code: 'leak',
      path: 'facts[0].values.#1',
      message: 'a name of the original survives: Z… (9 letters)',
    },
    {
      code: 'leak',
      path: 'facts[0].values.#2',
      message: 'a name of the original survives: T… (8 letters)',
    },
  ]);
});
