import { describe, expect, test } from 'vitest';
import { judgeOverlap, overlapBars } from './judge-overlap.ts';

/** An overlap by own words: of how many, how many are covered, the longest run, and the share of one long text. */
function judged(own: number, coveredWords: number, longest: number, mostOfOneText = 0) {
  const covered = own === 0 ? 0 : coveredWords / own;
  const measures = { own, covered, coveredWords, longest, mostOfOneText };
  return judgeOverlap(measures, { n: 8, bars: overlapBars });
}

describe('of a task of a hundred words', () => {
  test.each([
    ['half of them are a leak', 50, 8, 'leak'],
    ['fewer are to be looked at', 49, 8, 'review'],
    ['a quarter is to be looked at', 25, 8, 'review'],
    ['less than that is nothing', 24, 8, undefined],
    ['unless thirteen follow each other', 14, 13, 'review'],
    ['twelve are not enough', 14, 12, undefined],
    ['nothing in common is nothing', 0, 0, undefined],
  ] as const)('%s', (_, coveredWords, longest, verdict) => {
    expect(judged(100, coveredWords, longest)).toBe(verdict);
  });
});

describe('the fewer words a task has, the more of them it takes', () => {
  test.each([
    [24, 12, 'leak'],
    [24, 11, 'review'],
    [16, 10, 'leak'],
    [16, 9, 'review'],
    [8, 6, 'leak'],
    [8, 5, 'review'],
    [7, 5, 'leak'],
    [6, 5, 'leak'],
    [5, 5, 'leak'],
    [4, 4, 'review'],
    [3, 3, undefined],
    [0, 0, undefined],
  ] as const)('of %i words %i are %s', (own, coveredWords, verdict) => {
    expect(judged(own, coveredWords, coveredWords)).toBe(verdict);
  });
});

describe('of one long text among several', () => {
  test.each([
    ['four fifths are a leak, whatever else the task has', 0.8, 'leak'],
    ['half is to be looked at', 0.5, 'review'],
    ['less is nothing', 0.49, undefined],
  ] as const)('%s', (_, mostOfOneText, verdict) => {
    expect(judged(200, 20, 8, mostOfOneText)).toBe(verdict);
  });
});

test('other bars make other verdicts', () => {
  const measures = { own: 100, covered: 0.3, coveredWords: 30, longest: 8, mostOfOneText: 0.3 };
  const bars = { ...overlapBars, leak: 0.3 };
  expect(judgeOverlap(measures, { n: 8, bars })).toBe('leak');
});
