import { describe, expect, test } from 'vitest';
import { noTemplates, templatesOf } from '../templates/templates.ts';
import { naiveSeeds } from '../testing/naive-seeds.ts';
import { numberedWords, plainRow } from '../testing/plain-row.ts';
import { compareRows } from './compare-rows.ts';
import { maskedRow } from './masked-row.ts';

const templates = templatesOf(
  ['dear friend we write about', 'the facts at hand are these'].map((words) => ({
    words,
    tasks: 3,
    reference: 5,
  })),
  { source: 'lock', n: 3 },
);

/** The overlap of a task with a row, given by their texts. */
function overlapOf(task: readonly string[], row: readonly string[]) {
  const [one, other] = [
    maskedRow(plainRow('task', ...task), templates),
    maskedRow(plainRow('row', ...row), templates),
  ];
  const { covered, longest, passages } = compareRows(one, other, naiveSeeds(one, other, 8));
  return {
    covered: covered.map(({ start, end }) => [start, end]),
    longest,
    passages: passages.map(({ one, other }) => [one.start, one.end, other.start, other.end]),
  };
}

const long = numberedWords('w', 1, 30);

describe('of a task of thirty words', () => {
  test.each([
    ['all of it, between others', `x y ${long} z`, [[0, 30]], 30, [[0, 30, 2, 32]]],
    [
      'the first half, and the other one far behind',
      `${numberedWords('w', 1, 15)} ${numberedWords('z', 1, 20)} ${numberedWords('w', 16, 30)}`,
      [[0, 30]],
      15,
      [
        [0, 15, 0, 15],
        [15, 30, 35, 50],
      ],
    ],
    [
      'one word replaced',
      long.replace('w15 ', 'x '),
      [
        [0, 14],
        [15, 30],
      ],
      15,
      [[0, 30, 0, 30]],
    ],
    [
      'eight words twice, once each',
      `${numberedWords('w', 1, 8)} and ${numberedWords('w', 1, 8)}`,
      [[0, 8]],
      8,
      [
        [0, 8, 0, 8],
        [0, 8, 9, 17],
      ],
    ],
    [
      'two pieces at either end of a book: one of them, the larger',
      `${numberedWords('w', 1, 10)} ${numberedWords('z', 1, 300)} ${numberedWords('w', 12, 30)}`,
      [[11, 30]],
      19,
      [[11, 30, 310, 329]],
    ],
    ['seven words', numberedWords('w', 1, 7), [], 0, []],
    ['nothing', '', [], 0, []],
  ])('%s', (_, row, covered, longest, passages) => {
    expect(overlapOf([long], [row])).toEqual({ covered, longest, passages });
  });
});

describe('of values in a form', () => {
  const values = numberedWords('v', 1, 12);

  test('another form around the same values leaves them as they are', () => {
    const task = `Dear friend, we write about ${values}`;
    const row = `The facts at hand are these: ${values}`;
    expect(overlapOf([task], [row])).toEqual({
      covered: [[5, 17]],
      longest: 12,
      passages: [[5, 17, 6, 18]],
    });
  });

  test('values that a form parts are found in their order', () => {
    const task = `v1 v2 v3 dear friend we write about v4 v5 v6 v7 v8`;
    const row = `v1 v2 v3 v4 the facts at hand are these v5 v6 v7 v8`;
    expect(overlapOf([task], [row])).toEqual({
      covered: [
        [0, 3],
        [8, 13],
      ],
      longest: 8,
      passages: [[0, 13, 0, 14]],
    });
  });

  test('a passage ends where a text ends, on either side', () => {
    expect(overlapOf([numberedWords('v', 1, 5), numberedWords('v', 6, 12)], [values])).toEqual({
      covered: [
        [0, 5],
        [6, 13],
      ],
      longest: 12,
      passages: [
        [0, 5, 0, 5],
        [6, 13, 5, 12],
      ],
    });
  });
});

test('a copy with much put in between is kept beside a piece of it', () => {
  // A word out of place after every three of the copy; ten words of it stand alone at the end of the first stretch.
  const words = long.split(' ');
  const copy = words.flatMap((word, at) => (at % 3 === 2 ? [word, 'x', 'x', 'x', 'x'] : [word]));
  const row = maskedRow(plainRow('row', copy.join(' ')), noTemplates);
  const task = maskedRow(plainRow('task', long), noTemplates);
  const seeds = { words: [{ one: 0, other: 0, length: 3 }], own: [], hasMostWords: false };
  expect(compareRows(task, row, seeds).covered).toEqual([{ start: 0, end: 30 }]);
});
