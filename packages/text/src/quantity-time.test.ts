import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04';

test.each([
  ['15:00', '15:00', '15:00', false],
  ['09:30', '09:30', '09:30', false],
  ['3:30', '03:30', '03:30', true],
  ['3:30 pm', '15:30', '15:30', false],
  ['3pm', '15:00', '15:00', false],
  ['3 p.m.', '15:00', '15:00', false],
  ['12am', '00:00', '00:00', false],
  ['12pm', '12:00', '12:00', false],
  ['noon', '12:00', '12:00', false],
  ['half past three', '03:30', '03:30', true],
  ['quarter to five', '04:45', '04:45', true],
  ["three o'clock", '03:00', '03:00', true],
  ["2o'clock", '02:00', '02:00', true],
  ['10–11am', '10:00', '11:00', false],
  ['11am-1pm', '11:00', '13:00', false],
  ['9 to 5pm', '09:00', '17:00', false],
  ['between 2 and 4 pm', '14:00', '16:00', false],
  ['15:00-15:30 CET', '15:00', '15:30', false],
  ['10:00 UTC+1', '10:00', '10:00', true],
])('%s is %s to %s', (text, from, to, isAmbiguous) => {
  expect(findQuantities(text, { now })).toMatchObject([
    { kind: 'time', quote: text, from, to, isAmbiguous },
  ]);
});

test('3ish is a time where nothing is counted', () => {
  expect(findQuantities('thurs works, 3ish ur time?', { now })).toMatchObject([
    { kind: 'date', quote: 'thurs' },
    { kind: 'time', quote: '3ish', bound: 'about', isAmbiguous: true },
  ]);
  expect(findQuantities('3ish engineers', { now })).toMatchObject([
    { kind: 'count', bound: 'about' },
  ]);
});

test.each(['I am two', '16:9', '3:1', '27001:2022', 'one am'])('no time is in "%s"', (text) => {
  expect(findQuantities(text, { now }).filter(({ kind }) => kind === 'time')).toEqual([]);
});
