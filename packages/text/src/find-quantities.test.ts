import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

function sketch(quantity: Quantity): string {
  const { kind, quote } = quantity;
  switch (kind) {
    case 'date':
      return `${kind} ${quote} = ${quantity.from}/${quantity.to}`;
    case 'change':
      return `${kind} ${quote} = ${quantity.from?.low ?? '?'} to ${quantity.to?.low ?? '?'}`;
    case 'count':
      return `${kind} ${quote} = ${quantity.low} ${quantity.head}`;
    case 'time':
      return `${kind} ${quote} = ${quantity.from}`;
    case 'identifier':
      return `${kind} ${quote}`;
    case 'ordinal':
      return `${kind} ${quote} = ${quantity.value}`;
    default:
      return `${kind} ${quote} = ${'low' in quantity ? quantity.low : 'redacted'}`;
  }
}

function sketches(text: string, now: string): string[] {
  return findQuantities(text, { now }).map(sketch);
}

test('a first touch with funding, a trend and a bounded offer', () => {
  const body =
    'Fraktly closed its $14M Series A on 11 February, and the open Go roles on your careers page went from three to eight in the past 60 days. We could place up to three Go engineers under a Tenacious delivery lead, from two weeks after you decide. Would 15 minutes next week be useful?';
  expect(sketches(body, '2026-05-04')).toEqual([
    'money $14M = 14000000',
    'date 11 February = 2026-02-11/2026-02-11',
    'change from three to eight = 3 to 8',
    'duration 60 days = 60',
    'count up to three Go engineers = 3 engineers',
    'duration from two weeks = 2',
    'duration 15 minutes = 15',
    'date next week = 2026-05-11/2026-05-17',
  ]);
});

test('three date formats and a count after a count', () => {
  const body =
    'Two dates caught my eye: 2026-02-11, when Nordlys closed its $11.5M Series A, and 10.04.2026, when your site listed five infrastructure roles after two some 60 days earlier. We have infrastructure engineers who could start from 27/04/2026.';
  expect(sketches(body, '2026-04-13')).toEqual([
    'count Two dates = 2 dates',
    'date 2026-02-11 = 2026-02-11/2026-02-11',
    'money $11.5M = 11500000',
    'date 10.04.2026 = 2026-04-10/2026-04-10',
    'count five infrastructure roles = 5 roles',
    'number two = 2',
    'duration some 60 days = 60',
    'date 27/04/2026 = 2026-04-27/2026-04-27',
  ]);
});

test('figures in words, back to back', () => {
  const body =
    "Harvest Ledger's Series A, nine million dollars, closed on the eleventh of February (Feb 11th). Mobile openings stand at five, against three sixty days ago; Go roles: four, up from one sixty days ago.";
  expect(sketches(body, '2026-05-15')).toEqual([
    'money nine million dollars = 9000000',
    'date eleventh of February = 2026-02-11/2026-02-11',
    'date Feb 11th = 2026-02-11/2026-02-11',
    'number five = 5',
    'number three = 3',
    'date sixty days ago = 2026-03-16/2026-03-16',
    'number four = 4',
    'change up from one = 1 to ?',
    'date sixty days ago = 2026-03-16/2026-03-16',
  ]);
});

test('a price that is not on the list, and an invented total', () => {
  const body =
    'With us that begins at forty-five dollars an hour, blended, for a Go engineer two weeks from now. A senior Go engineer is from $5,200 a month, so four of them for half a year is a little under $125,000.';
  expect(sketches(body, '2026-05-04')).toEqual([
    'money begins at forty-five dollars an hour = 45',
    'date two weeks from now = 2026-05-18/2026-05-18',
    'money from $5,200 a month = 5200',
    'number four = 4',
    'duration half a year = 0.5',
    'money a little under $125,000 = 125000',
  ]);
});

test('a booking without consent', () => {
  const body =
    'I have reserved Wednesday at 15:00 for the two of us, 20 minutes. Until then: two infra engineers are free in twelve days, and the infra roles on your page went from three to five in 60 days.';
  expect(sketches(body, '2026-05-04')).toEqual([
    'date Wednesday = 2026-05-06/2026-05-06',
    'time 15:00 = 15:00',
    'number two = 2',
    'duration 20 minutes = 20',
    'count two infra engineers = 2 engineers',
    'date in twelve days = 2026-05-16/2026-05-16',
    'change from three to five = 3 to 5',
    'duration 60 days = 60',
  ]);
});

test('terse lists of capacity', () => {
  const text =
    'Available: 3 Python engineers, 1 DevOps engineers, 0 Rust engineers; 12 Go, 4 Backend. Python: 12, ML 6. $12-16K/month senior, 3–6 months.';
  expect(sketches(text, '2026-05-04')).toEqual([
    'count 3 Python engineers = 3 engineers',
    'count 1 DevOps engineers = 1 engineers',
    'count 0 Rust engineers = 0 engineers',
    'count 12 Go = 12 go',
    'count 4 Backend = 4 backend',
    'number 12 = 12',
    'number 6 = 6',
    'money $12-16K/month = 12000',
    'duration 3–6 months = 3',
  ]);
});

test.each([
  ['be\u200bnch of 1\u200b2 engineers', '1\u200b2 engineers'],
  ['a **12** engineers', '12** engineers'],
  ['&#49;2 engineers', '&#49;2 engineers'],
  ['a twelve\u2011day plan', 'twelve\u2011day'],
  ['𝟏𝟒 days', '𝟏𝟒 days'],
  ['our team\u2014three engineers', 'three engineers'],
])('the quote of "%s" is cut from the original', (text, quote) => {
  const [quantity] = findQuantities(text, { now: '2026-05-04' });
  expect(quantity?.quote).toBe(quote);
  expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe(quote);
});

test.each(['', '2026-5-4', 'today', '0999-01-01', '2999-01-01', '2026-02-30'])(
  'now must be a date, not "%s"',
  (now) => {
    expect(() => findQuantities('today', { now })).toThrow(RangeError);
  },
);

test('a text without figures has no quantities', () => {
  expect(findQuantities('', { now: '2026-05-04' })).toEqual([]);
  expect(
    findQuantities('I cannot tell which of them the roles belong to.', { now: '2026-05-04' }),
  ).toEqual([]);
});

// This takes a second or two; if every piece looked at all others it would take hours, and the test
// would run into its time limit on any machine.
test.each(['7', 'one ', '$', '1-', '1,000,', '½', 'from 3 to ', 'O0'])(
  '"%s" over and over is read in linear time',
  (piece) => {
    const text = piece.repeat(Math.floor(200_000 / piece.length));
    const quantities = findQuantities(text, { now: '2026-05-04' });
    const cut = quantities.map(({ span }) => text.slice(span.start, span.end));
    expect(cut).toEqual(quantities.map(({ quote }) => quote));
  },
);

test('a megabyte of digits is one code', () => {
  expect(findQuantities('7'.repeat(1_000_000), { now: '2026-05-04' })).toMatchObject([
    { kind: 'identifier' },
  ]);
});
