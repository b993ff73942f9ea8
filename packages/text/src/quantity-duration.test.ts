import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04';
const hour = 60;
const day = 24 * hour;

test.each([
  ['60 days', 60, 60, 'day', 60 * day],
  ['7–14 days', 7, 14, 'day', 7 * day],
  ['7—14 days', 7, 14, 'day', 7 * day],
  ['two weeks', 2, 2, 'week', 14 * day],
  ['a fortnight', 1, 1, 'fortnight', 14 * day],
  ['90-day', 90, 90, 'day', 90 * day],
  ['20-minute', 20, 20, 'minute', 20],
  ['half an hour', 0.5, 0.5, 'hour', 30],
  ['half-day', 0.5, 0.5, 'day', 12 * hour],
  ['half a year', 0.5, 0.5, 'year', 182.5 * day],
  ['quarter of an hour', 0.25, 0.25, 'hour', 15],
  ['three-quarters of an hour', 0.75, 0.75, 'hour', 45],
  ['six to eight weeks', 6, 8, 'week', 42 * day],
  ['two-to-three-week', 2, 3, 'week', 14 * day],
  ['between 10 and 15 minutes', 10, 15, 'minute', 10],
  ['15 or 20 minutes', 15, 20, 'minute', 15],
  ['from two weeks to three weeks', 2, 3, 'week', 14 * day],
  ['a year and a half', 1.5, 1.5, 'year', 547.5 * day],
  ['2 hours and 30 minutes', 150, 150, 'minute', 150],
  ['two-and-a-half-hour', 2.5, 2.5, 'hour', 150],
  ['1,5 hours', 1.5, 1.5, 'hour', 90],
  ['1h30', 90, 90, 'minute', 90],
  ['1h 30m', 90, 90, 'minute', 90],
  ['three weeks and two days', 23, 23, 'day', 23 * day],
  ['2½ weeks', 2.5, 2.5, 'week', 17.5 * day],
  ['½ day', 0.5, 0.5, 'day', 12 * hour],
  ['48h', 48, 48, 'hour', 2 * day],
  ['30min', 30, 30, 'minute', 30],
  ['20 Min', 20, 20, 'minute', 20],
  ['10 working days', 10, 10, 'working_day', 14 * day],
  ['three months', 3, 3, 'month', 91.25 * day],
  ['an hour-long', 1, 1, 'hour', hour],
  ['a full week', 1, 1, 'week', 7 * day],
  ['a week or two', 1, 2, 'week', 7 * day],
  ['20 years', 20, 20, 'year', 7300 * day],
])('%s lasts %d to %d of %s', (text, low, high, unit, minutes) => {
  const [duration, ...rest] = findQuantities(text, { now });
  expect(rest).toEqual([]);
  expect(duration).toMatchObject({ kind: 'duration', quote: text, low, high, unit });
  expect(duration).toMatchObject({ minutes: { low: minutes } });
});

test.each([
  ["ten days' notice", 'ten days', null],
  ['the last 30 days', '30 days', 'past'],
  ['the past 60 days', '60 days', 'past'],
  ['the past month', 'past month', 'past'],
  ['the next 90 days', '90 days', 'next'],
  ['the last few weeks', 'few weeks', 'past'],
  ['20 hours a week', '20 hours a week', null],
  ['a 30m call', '30m', null],
])('in "%s" it is "%s"', (text, quote, window) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'duration', quote, window }]);
});

test.each([
  'went from 3 to 5 in 60 days',
  'up from three, in 60 days',
  'roles doubled in 60 days',
  'In 60 days they grew a lot',
  'we filled the role in 60 days',
  '12 hires in 60 days',
  'moved from 2 to 5 within 60 days',
])('"%s" names a stretch and no day', (text) => {
  expect(findQuantities(text, { now }).map(({ kind }) => kind)).toContain('duration');
  expect(findQuantities(text, { now }).map(({ kind }) => kind)).not.toContain('date');
});

test.each([
  ['ten days from now', '2026-05-14', 10, 'day'],
  ['a week from now', '2026-05-11', 1, 'week'],
  ['ten days from today', '2026-05-14', 10, 'day'],
  ["two weeks' time", '2026-05-18', 2, 'week'],
  ['in ten days', '2026-05-14', 10, 'day'],
  ['in about ten days', '2026-05-14', 10, 'day'],
  ['in 10 working days', '2026-05-18', 10, 'working_day'],
  ['two weeks ago', '2026-04-20', -2, 'week'],
  ['sixty days ago', '2026-03-05', -60, 'day'],
  ['three months ago', '2026-02-04', -3, 'month'],
  ['a year ago', '2025-05-04', -1, 'year'],
])('"%s" is a day', (text, from, low, unit) => {
  expect(findQuantities(text, { now })).toMatchObject([
    { kind: 'date', quote: text, from, isRelative: true, offset: { low, unit } },
  ]);
});

test.each([
  ['two infra engineers are free in twelve days', 'in twelve days'],
  ['we can have two Go engineers in ten days', 'in ten days'],
  ['the earliest start is two weeks out', 'two weeks out'],
])('"%s" promises a day', (text, quote) => {
  expect(findQuantities(text, { now }).at(-1)).toMatchObject({ kind: 'date', quote });
});

test.each([
  ['over two weeks ago', 'before'],
  ['less than a month ago', 'since'],
  ['in under two weeks', 'until'],
])('"%s" lies %s that day', (text, relation) => {
  expect(findQuantities(text, { now })).toMatchObject([{ kind: 'date', relation }]);
});

test('a few weeks ago spans the days that "a few" may mean', () => {
  expect(findQuantities('a few weeks ago', { now })).toMatchObject([
    { kind: 'date', from: '2026-03-02', to: '2026-04-20' },
  ]);
});

test('a distance beyond the calendar stays a duration', () => {
  expect(findQuantities('900000 years ago', { now })).toMatchObject([{ kind: 'duration' }]);
});

test.each([
  'pick a day that suits',
  'have a good day',
  'a second opinion',
  'a month',
  '3D',
  '3d model',
])('no duration is in "%s"', (text) => {
  expect(findQuantities(text, { now }).filter(({ kind }) => kind === 'duration')).toEqual([]);
});
