import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04';

test.each([
  ['half of the team', 'half', 0.5],
  ['half price', 'half', 0.5],
  ['cut in half', 'half', 0.5],
  ['a third of staff', 'a third', 1 / 3],
  ['by a third', 'a third', 1 / 3],
  ['two thirds', 'two thirds', 2 / 3],
  ['three-quarters of them', 'three-quarters', 0.75],
  ['a quarter of the team', 'a quarter', 0.25],
  ['one in five', 'one in five', 0.2],
  ['7 out of 10', '7 out of 10', 0.7],
  ['nine in ten', 'nine in ten', 0.9],
  ['3/4 of them', '3/4', 0.75],
  ['AI maturity 2/3', '2/3', 2 / 3],
])('"%s" holds the share "%s"', (text, quote, low) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'fraction', quote, low }]);
});

test.each([
  ['a third to a half of them', 'a third to a half', 1 / 3, 0.5],
  ['between a quarter and a third', 'between a quarter and a third', 0.25, 1 / 3],
  ['one quarter to three quarters', 'one quarter to three quarters', 0.25, 0.75],
])('"%s" holds the shares "%s"', (text, quote, low, high) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'fraction', quote, low, high }]);
});

test.each([
  ['a third topic', 3],
  ['the second', 2],
  ['your first quarter', 1],
  ['21st', 21],
  ['the twenty-first', 21],
  ['a fifth engineer', 5],
])('"%s" is an ordinal', (text, value) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'ordinal', value }]);
});

test.each([
  'a third party',
  'third-party tools',
  'hire for first',
  'a quarter',
  'wait a second',
  'a half',
])('"%s" measures nothing', (text) => {
  expect(findQuantities(text, { now })).toEqual([]);
});

test.each([
  ['13%', 13, 'percent'],
  ['13 %', 13, 'percent'],
  ['13 per cent', 13, 'percent'],
  ['thirteen percent', 13, 'percent'],
  ['12,5 %', 12.5, 'percent'],
  ['-5%', -5, 'percent'],
  ['−5%', -5, 'percent'],
  ['10-percent', 10, 'percent'],
  ['\u0663\u0663\u066a', 33, 'percent'],
  ['3 percentage points', 3, 'point'],
  ['50 basis points', 0.5, 'point'],
  ['25bps', 0.25, 'point'],
])('%s is %d %s', (text, low, unit) => {
  expect(findQuantities(text, { now })).toMatchObject([
    { kind: 'percent', quote: text, low, high: low, unit },
  ]);
});

test.each([
  ['10-15%', 10, 15],
  ['10% to 15%', 10, 15],
  ['between 10 and 15 percent', 10, 15],
])('%s is a range', (text, low, high) => {
  expect(findQuantities(text, { now })).toMatchObject([
    { kind: 'percent', quote: text, low, high },
  ]);
});
