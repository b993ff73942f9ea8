import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04';

test.each([
  ['went from three to eight in 60 days', 'from three to eight', 3, 8, 'up'],
  ['Python roles went from 6 to 9', 'from 6 to 9', 6, 9, 'up'],
  ['up from one to three', 'from one to three', 1, 3, 'up'],
  ['from 5 to 2 over 60 days', 'from 5 to 2', 5, 2, 'down'],
  ['vacancies: 5 to 2', '5 to 2', 5, 2, 'down'],
  ['went 3 to 8', '3 to 8', 3, 8, 'up'],
  ['rose to eight from three', 'to eight from three', 3, 8, 'up'],
  ['3 → 8', '3 → 8', 3, 8, 'up'],
  ['3 -> 8', '3 -> 8', 3, 8, 'up'],
  ['from about 3 to at least 8', 'from about 3 to at least 8', 3, 8, 'up'],
])('in "%s" the change is "%s"', (text, quote, from, to, direction) => {
  expect(findQuantities(text, { now })[0]).toMatchObject({
    kind: 'change',
    quote,
    from: { low: from },
    to: { low: to },
    direction,
    of: 'number',
  });
});

test.each([
  ['four open roles, up from two 60 days ago', 'up from two', 2],
  ['four data roles, up from one sixty days ago', 'up from one', 1],
  ['(five, up from three in 60 days)', 'up from three', 3],
  ['down from 5', 'down from 5', 5],
])('in "%s" only the figure before is said', (text, quote, from) => {
  const change = findQuantities(text, { now }).find(({ kind }) => kind === 'change');
  expect(change).toMatchObject({ quote, from: { low: from }, to: null });
});

test.each([
  ['down from 12% to 9%', 'percent', null, 12, 9],
  ['grew from $3M to $5M', 'money', 'USD', 3e6, 5e6],
  ['extended from 3 to 6 months', 'duration', 'month', 3, 6],
  ['cut from 40 to 25 people', 'number', null, 40, 25],
])('"%s" is a change of %s', (text, of, unit, from, to) => {
  expect(findQuantities(text, { now })).toMatchObject([
    { kind: 'change', of, unit, from: { low: from }, to: { low: to } },
  ]);
});

test('what changes is named when it follows', () => {
  expect(findQuantities('went from three to eight open Go roles', { now })).toMatchObject([
    { kind: 'change', noun: 'open Go roles' },
  ]);
});

test.each([
  ['six to eight weeks', 'duration'],
  ['from $40 to $60 an hour', 'money'],
  ['from 3 to 6 engineers', 'count'],
  ['up to three Go engineers', 'count'],
  ['five, against three', 'number'],
  ['nine-to-five', undefined],
])('"%s" changes nothing', (text, kind) => {
  expect(findQuantities(text, { now })[0]?.kind).toBe(kind);
  expect(findQuantities(text, { now }).filter((found) => found.kind === 'change')).toEqual([]);
});

test.each([
  ['roles doubled', 'doubled', 2],
  ['roles trebled', 'trebled', 3],
  ['halved', 'halved', 0.5],
  ['3x', '3x', 3],
  ['2.5×', '2.5×', 2.5],
  ['10x engineers', '10x', 10],
  ['3x higher rates', '3x', 3],
  ['10x our delivery', '10x', 10],
  ['twice as many', 'twice', 2],
  ['three times faster', 'three times', 3],
  ['double the headcount', 'double', 2],
  ['a threefold rise', 'threefold', 3],
  ['3-fold', '3-fold', 3],
])('%s multiplies by %3$s', (text, quote, low) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'multiplier', quote, low }]);
});
