import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

const now = '2026-05-04';

test.each([
  ['about 50', 'about'],
  ['roughly $5k', 'about'],
  ['~60 days', 'about'],
  ['some 60 days', 'about'],
  ['approx. 40 people', 'about'],
  ['40 or so roles', 'about'],
  ['60 days or so', 'about'],
  ['50ish engineers', 'about'],
  ['40-odd people', 'about'],
  ['60-plus people', 'at_least'],
  ['nearly doubled', 'about'],
  ['almost half of', 'about'],
  ['at least ten roles', 'at_least'],
  ['more than 3 weeks', 'at_least'],
  ['over 90,000 nights', 'at_least'],
  ['60+ days', 'at_least'],
  ['$5k+', 'at_least'],
  ['3,000+ engineers', 'at_least'],
  ['two or more engineers', 'at_least'],
  ['upwards of 40 people', 'at_least'],
  ['from $5,200 a month', 'at_least'],
  ['from two weeks', 'at_least'],
  ['starts at $48', 'at_least'],
  ['begins at forty-five dollars an hour', 'at_least'],
  ['at least about 60 people', 'at_least'],
  ['\u226560 people', 'at_least'],
  ['up to three Go engineers', 'at_most'],
  ['no more than 120 words', 'at_most'],
  ['as many as 12 people', 'at_most'],
  ['under 30 minutes', 'at_most'],
  ['within a week', 'at_most'],
  ['a little under $125,000', 'at_most'],
  ['two engineers at most', 'at_most'],
  ['exactly five roles', 'exact'],
])('%s is %s', (text, bound) => {
  const [quantity] = findQuantities(text, { now });
  expect(quantity).toMatchObject({ bound, quote: text.replace(/^exactly | of$/, '') });
});

test('"as many as 60 days ago" compares and "5 to 2 over 60 days" names a stretch', () => {
  expect(findQuantities('open, as many as 60 days ago', { now })).toMatchObject([
    { kind: 'date', quote: '60 days ago', relation: 'on' },
  ]);
  expect(findQuantities('from 5 to 2 over 60 days', { now })).toMatchObject([
    { kind: 'change' },
    { kind: 'duration', quote: '60 days', bound: 'exact' },
  ]);
});
