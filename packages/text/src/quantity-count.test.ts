import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04';

function counts(text: string, nouns: readonly string[] = []) {
  return findQuantities(text, { now, nouns }).flatMap((quantity) =>
    quantity.kind === 'count'
      ? [[quantity.quote, quantity.low, quantity.high, quantity.noun] as const]
      : [],
  );
}

test.each([
  ['three data engineers', 3, 'data engineers'],
  ['eight open Go roles', 8, 'open Go roles'],
  ['forty Rust engineers', 40, 'Rust engineers'],
  ['20 Rust', 20, 'Rust'],
  ['one senior Go engineer', 1, 'senior Go engineer'],
  ['a dozen roles', 12, 'roles'],
  ['half a dozen engineers', 6, 'engineers'],
  ['two dozen people', 24, 'people'],
  ['zero engineers', 0, 'engineers'],
  ['1,200 engineers', 1200, 'engineers'],
  ['1.200 engineers', 1200, 'engineers'],
  ['1.5k users', 1500, 'users'],
  ['2x senior Go engineers', 2, 'senior Go engineers'],
  ['2 x Go engineers', 2, 'Go engineers'],
  ['12engineers', 12, 'engineers'],
  ['14M users', 14e6, 'users'],
  ['Two hundred engineers', 200, 'engineers'],
  ['three (3) engineers', 3, 'engineers'],
  ['12 (twelve) engineers', 12, 'engineers'],
  ['two in-house engineers', 2, 'in-house engineers'],
  ['2 seniors', 2, 'seniors'],
  ['4 Backend', 4, 'Backend'],
  ['3 e-mails', 3, 'e-mails'],
  ['eleven Series B companies', 11, 'Series B companies'],
  ['two Fortune 500 clients', 2, 'Fortune 500 clients'],
  ['three k8s engineers', 3, 'k8s engineers'],
  ['five AI/ML engineers', 5, 'AI/ML engineers'],
  ['3 Node.js engineers', 3, 'Node.js engineers'],
  ['4 C++ devs', 4, 'C++ devs'],
  ['three iOS and Android engineers', 3, 'iOS and Android engineers'],
  ['two business analysts', 2, 'business analysts'],
  ['1 Go engineer(s)', 1, 'Go engineer(s)'],
  ['two IT leads', 2, 'IT leads'],
  ['\u0661\u0662 engineers', 12, 'engineers'],
  ['\u0967\u0968 engineers', 12, 'engineers'],
  ['\uff11\uff12 engineers', 12, 'engineers'],
  ['\u{1d7cf}\u{1d7d0} engineers', 12, 'engineers'],
  ['1\u200b2 engineers', 12, 'engineers'],
  ['1O engineers', 10, 'engineers'],
  ['5\u00a0200 engineers', 5200, 'engineers'],
])('%s counts %d %s', (text, value, noun) => {
  expect(counts(text)).toEqual([[text, value, value, noun]]);
});

test.each([
  ['four of our data engineers have time', 'four of our data engineers', 4, 'data engineers'],
  ['one of our engineers can start', 'one of our engineers', 1, 'engineers'],
  ['a couple of roles', 'a couple of roles', 2, 'roles'],
  ['a single open role', 'a single open role', 1, 'open role'],
  ['three extra seats were planned', 'three extra seats', 3, 'seats'],
  [
    'four available Python engineers have',
    'four available Python engineers',
    4,
    'available Python engineers',
  ],
  ['One way through is to cover it', 'One way', 1, 'way'],
  ['one service end to end', 'one service', 1, 'service'],
  ['one pipeline ten days from now', 'one pipeline', 1, 'pipeline'],
  ['one role open since March', 'one role', 1, 'role'],
  ['I asked TWICE', 'TWICE', 2, 'TWICE'],
])('in "%s" the count is "%s"', (text, quote, value, noun) => {
  expect(counts(text)).toEqual([[quote, value, value, noun]]);
});

test.each([
  ['five to ten people', 5, 10],
  ['2-3 engineers', 2, 3],
  ['two or three engineers', 2, 3],
  ['between 2 and 3 roles', 2, 3],
  ['three-to-five engineers', 3, 5],
  ['from 3 to 6 engineers', 3, 6],
  ['One or two engineers', 1, 2],
])('%s is one range', (text, low, high) => {
  expect(counts(text).map(([quote, ...ends]) => [quote, ...ends.slice(0, 2)])).toEqual([
    [text, low, high],
  ]);
});

test.each([
  ['a few outside engineers', 2, 9],
  ['several roles', 3, 9],
  ['a handful of clients', 3, 7],
  ['dozens of clients', 24, 240],
  ['hundreds of engineers', 200, 2000],
  ['tens of thousands of users', 20_000, 100_000],
  ['a few hundred people', 200, 900],
])('%s is vague', (text, low, high) => {
  expect(findQuantities(text, { now })).toMatchObject([
    { kind: 'count', low, high, bound: 'vague' },
  ]);
});

test.each([
  'the one who asked',
  'Which one would that be?',
  'no one knows',
  'one another',
  'One is enough',
  'name one of them',
  'a one-page note',
  'a one-line reply',
  '12-person team',
  'number one priority',
  'a one-on-one',
  'all-in-one',
  'non-zero',
  'a second topic',
  'the second of them',
  'the first month',
  'three of the five',
  'perhaps three',
  '7–14 days',
  'weeks 1 to 4',
  'a $14M Series A',
  'pair with us',
  'few would say so',
  'maturity scores',
  'Open roles: 3\nPython engineers: 4',
  'We have 3\n\nPython engineers wrote',
  'between the two',
])('nothing is counted in "%s"', (text) => {
  expect(counts(text)).toEqual([]);
});

test('a noun that the caller names ends the phrase and turns a compound into a count', () => {
  const nouns = ['engineers', 'engineer', 'open seat'];
  expect(counts('five-engineer squad', nouns)).toEqual([['five-engineer', 5, 5, 'engineer']]);
  expect(counts('six open seat', nouns)).toEqual([['six open seat', 6, 6, 'open seat']]);
  expect(counts('six open seat')).toEqual([]);
});

test('a rate belongs to the count, a time that starts the next phrase does not', () => {
  expect(findQuantities('three deploys a week', { now })).toMatchObject([
    { kind: 'count', quote: 'three deploys a week', per: 'week' },
  ]);
  expect(findQuantities('one service a week from now', { now })).toMatchObject([
    { kind: 'count', quote: 'one service', per: null },
    { kind: 'date', quote: 'a week from now' },
  ]);
});

test('the noun has its own span', () => {
  const text = 'We have three **senior** Go\nengineers.';
  const [count] = findQuantities(text, { now });
  expect(count).toMatchObject({ kind: 'count', head: 'engineers' });
  if (count?.kind !== 'count') throw new Error('no count');
  expect(text.slice(count.nounSpan.start, count.nounSpan.end)).toBe('senior** Go\nengineers');
});
