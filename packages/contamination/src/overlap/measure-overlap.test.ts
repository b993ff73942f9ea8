import { describe, expect, test } from 'vitest';
import { noTemplates, templatesOf } from '../templates/templates.ts';
import { numberedWords, plainRow } from '../testing/plain-row.ts';
import { maskedRow } from './masked-row.ts';
import { measureOverlap, ownNgrams } from './measure-overlap.ts';

const templates = templatesOf([{ words: 'dear friend we write', tasks: 3, reference: 5 }], {
  source: 'lock',
  n: 3,
});
const plain = maskedRow(plainRow('task', numberedWords('w', 1, 10)), noTemplates);

describe('of ten words, with n-grams of four', () => {
  const measured = (...covered: [number, number][]) =>
    measureOverlap(
      plain,
      { covered: covered.map(([start, end]) => ({ start, end })), longest: 0 },
      { n: 4 },
    );

  test.each([
    ['nothing', [], { containment: 0, covered: 0, distinct: 0, coveredWords: 0 }],
    [
      'the first five: two of seven n-grams',
      [[0, 5]],
      { containment: 2 / 7, covered: 0.5, distinct: 2, coveredWords: 5 },
    ],
    [
      'three at either end: words, but no n-gram',
      [
        [0, 3],
        [7, 10],
      ],
      { containment: 0, covered: 0.6, distinct: 0, coveredWords: 6 },
    ],
    [
      'all but the sixth: two n-grams before it and one behind',
      [
        [0, 5],
        [6, 10],
      ],
      { containment: 3 / 7, covered: 0.9, distinct: 3, coveredWords: 9 },
    ],
    ['everything', [[0, 10]], { containment: 1, covered: 1, distinct: 7, coveredWords: 10 }],
  ] as [string, [number, number][], object][])('%s', (_, covered, expected) => {
    expect(measured(...covered)).toMatchObject(expected);
  });

  test('an n-gram weighs what it is given', () => {
    const covered = [{ start: 0, end: 5 }];
    const weightOf = (at: number) => (at === 0 ? 8 : 1);
    // Eight and one of eight and six times one.
    expect(measureOverlap(plain, { covered, longest: 5 }, { n: 4, weightOf }).weighted).toBe(
      9 / 14,
    );
  });
});

test('what the task repeats is one n-gram, however often it is covered', () => {
  const task = maskedRow(plainRow('task', 'a b a b a b'), noTemplates);
  const { containment, distinct } = measureOverlap(
    task,
    { covered: [{ start: 0, end: 6 }], longest: 6 },
    { n: 3 },
  );
  expect([containment, distinct]).toEqual([1, 2]);
});

describe('what a template covers', () => {
  const task = maskedRow(
    plainRow('task', 'Dear friend, we write about red kites today.'),
    templates,
  );

  test('is no word of the task', () => {
    expect(task.own).toBe(4);
    const all = measureOverlap(task, { covered: [{ start: 0, end: 4 }], longest: 0 }, { n: 4 });
    expect(all).toMatchObject({ covered: 0, coveredWords: 0, containment: 0 });
  });

  test('does not have to be covered for an n-gram that holds it', () => {
    const own = measureOverlap(task, { covered: [{ start: 4, end: 6 }], longest: 2 }, { n: 4 });
    // "friend we write about", "we write about red" of four n-grams with a word of its own.
    expect(own).toMatchObject({ covered: 0.5, containment: 0.5, distinct: 2 });
  });

  test('is no n-gram by itself', () => {
    expect(ownNgrams(task, 4)).toEqual([1, 2, 3, 4]);
    expect(ownNgrams(task, 3)).toEqual([2, 3, 4, 5]);
  });
});

describe('of several texts', () => {
  const texts = [numberedWords('a', 1, 15), numberedWords('b', 1, 16), ''];
  const task = maskedRow(plainRow('task', ...texts), noTemplates);

  test('no n-gram runs from one into another', () => {
    const positions = ownNgrams(task, 8);
    expect(positions).toHaveLength(8 + 9);
    expect(positions.at(8)).toBe(16);
  });

  test('the one of sixteen words counts by itself, a shorter one does not', () => {
    const first = measureOverlap(task, { covered: [{ start: 0, end: 15 }], longest: 15 }, { n: 8 });
    expect(first.mostOfOneText).toBe(0);
    const second = measureOverlap(
      task,
      { covered: [{ start: 16, end: 28 }], longest: 12 },
      { n: 8 },
    );
    expect(second.mostOfOneText).toBe(12 / 16);
  });
});

test('a task of no words measures nothing', () => {
  const task = maskedRow(plainRow('task', '', '…'), noTemplates);
  expect(measureOverlap(task, { covered: [], longest: 0 }, { n: 8 })).toEqual({
    containment: 0,
    weighted: 0,
    covered: 0,
    longest: 0,
    distinct: 0,
    own: 0,
    coveredWords: 0,
    mostOfOneText: 0,
  });
});
