import { expect, test } from 'vitest';
import { alignWords } from './align-words.ts';

const words = (text: string) => text.split(' ');

const cases: [string, string, string, [number, number, number][]][] = [
  ['equal texts', 'a b c d e f', 'a b c d e f', [[0, 0, 6]]],
  [
    'one word replaced',
    'a b c d x e f g',
    'a b c d y e f g',
    [
      [0, 0, 4],
      [5, 5, 3],
    ],
  ],
  [
    'one word left out',
    'a b c d x e f g',
    'a b c d e f g',
    [
      [0, 0, 4],
      [5, 4, 3],
    ],
  ],
  [
    'two words put in',
    'a b c d e f g',
    'a b c d x y e f g',
    [
      [0, 0, 4],
      [4, 6, 3],
    ],
  ],
  ['too wide a gap', 'a b c d 1 2 3 4 5 e f g', 'a b c d 6 7 8 9 0 e f g', [[0, 0, 4]]],
  ['two words after an edit are no anchor', 'a b c d x e f', 'a b c d y e f', [[0, 0, 4]]],
  [
    'the beginning of the text',
    'p q r x a b c d',
    'p q r y a b c d',
    [
      [0, 0, 3],
      [4, 4, 4],
    ],
  ],
];

test.each(cases)('%s', (_, one, other, runs) => {
  const seedAt = words(one).indexOf('a');
  const seed = { one: seedAt, other: words(other).indexOf('a'), length: 4 };
  const [chain] = alignWords(words(one), words(other), [seed]);
  expect(chain?.runs.map((run) => [run.one, run.other, run.length])).toEqual(runs);
});

test('seeds of one passage are one chain, a passage that stands twice is two', () => {
  const one = words('a b c d e f');
  const other = words('a b c d e f - - - - - - a b c d e f');
  const seeds = [0, 1, 2].flatMap((at) => [
    { one: at, other: at, length: 4 },
    { one: at, other: at + 12, length: 4 },
  ]);
  expect(alignWords(one, other, seeds).map(({ other: { start } }) => start)).toEqual([0, 12]);
});
