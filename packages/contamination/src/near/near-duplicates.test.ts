import { describe, expect, test } from 'vitest';
import { nearDuplicates } from './near-duplicates.ts';

const options = { n: 2, threshold: 0.7 };

describe('pairs and clusters', () => {
  test.each([
    { name: 'no text', texts: [], pairs: [], clusters: [] },
    { name: 'one text', texts: ['a b c'], pairs: [], clusters: [] },
    {
      name: 'case, punctuation and white space',
      texts: ['Two  seats, now!', 'two seats now'],
      pairs: [[0, 1, 1]],
      clusters: [[0, 1]],
    },
    {
      name: 'look-alike letters and accents',
      texts: ['Platform café in Zürich', 'plаtfоrm cafe in zurich'],
      pairs: [[0, 1, 1]],
      clusters: [[0, 1]],
    },
    {
      name: 'a script without spaces',
      texts: ['東京都の人口は多い', '東京都の人口は多い。', '大阪の川'],
      pairs: [[0, 1, 1]],
      clusters: [[0, 1]],
    },
    {
      name: 'one word of seven changed at the end',
      texts: ['one two three four five six seven', 'one two three four five six eight'],
      pairs: [[0, 1, 5 / 7]],
      clusters: [[0, 1]],
    },
    {
      name: 'one word of seven changed in the middle',
      texts: ['one two three four five six seven', 'one two three zero five six seven'],
      pairs: [],
      clusters: [],
    },
    {
      name: 'a chain whose ends are not alike',
      texts: ['a b c d e f', 'a b c d e f g', 'a b c d e f g h', 'a b c d e f g h i'],
      pairs: [
        [0, 1, 5 / 6],
        [0, 2, 5 / 7],
        [1, 2, 6 / 7],
        [1, 3, 6 / 8],
        [2, 3, 7 / 8],
      ],
      clusters: [[0, 1, 2, 3]],
    },
    {
      name: 'texts shorter than a run are alike only when they are equal',
      texts: ['yes', 'no', 'Yes.', 'yes no'],
      pairs: [[0, 2, 1]],
      clusters: [[0, 2]],
    },
    {
      name: 'a third copy is paired with the first alone',
      texts: ['a b c', 'x y z', 'a b c', 'A B C'],
      pairs: [
        [0, 2, 1],
        [0, 3, 1],
      ],
      clusters: [[0, 2, 3]],
    },
  ])('$name', ({ texts, pairs, clusters }) => {
    const found = nearDuplicates(texts, options);
    expect(found.pairs.map(({ one, other, similarity }) => [one, other, similarity])).toEqual(
      pairs,
    );
    expect(found.clusters).toEqual(clusters);
    expect(found.withoutWords).toEqual([]);
  });
});

test('texts without words are named and never alike', () => {
  const { pairs, clusters, withoutWords } = nearDuplicates(['', 'a b c', ' … ', '']);
  expect({ pairs, clusters, withoutWords }).toEqual({
    pairs: [],
    clusters: [],
    withoutWords: [0, 2, 3],
  });
});

test('words that repeat count once', () => {
  const { pairs } = nearDuplicates(['ha ha ha ha ha ha', 'ha ha'], options);
  expect(pairs).toEqual([{ one: 0, other: 1, similarity: 1 }]);
});

test('ten thousand copies of one text are ten thousand pairs less one', () => {
  const copies = Array.from(
    { length: 10_000 },
    (_, copy) => `The same text${'.'.repeat(copy % 7)}`,
  );
  const { pairs, clusters, cutShort } = nearDuplicates(copies);
  expect(pairs).toHaveLength(9_999);
  expect(new Set(pairs.map(({ one }) => one))).toEqual(new Set([0]));
  expect(clusters).toEqual([copies.map((_, place) => place)]);
  expect(cutShort).toEqual([]);
});

test('three thousand variants of one text keep their cluster when their pairs are cut short', () => {
  const story = Array.from({ length: 60 }, (_, word) => `word${word}`).join(' ');
  const variants = Array.from({ length: 3_000 }, (_, variant) => `${story} number ${variant}`);
  const { pairs, clusters, cutShort } = nearDuplicates(variants, { partners: 10 });
  expect(pairs).toHaveLength(45 + 10 * 2_990);
  expect(clusters).toEqual([variants.map((_, place) => place)]);
  expect(cutShort).toEqual(variants.map((_, place) => place).slice(10));
});

test.each([
  { threshold: 0, message: 'threshold is 0: it is a share above 0 and at most 1' },
  { threshold: Number.NaN, message: 'threshold is NaN: it is a share above 0 and at most 1' },
  { n: 0, message: 'n is 0: runs of words have at least one word' },
  { permutations: 1.5, message: 'permutations is 1.5: a signature has at least one number' },
  { partners: 0, message: 'partners is 0: a text that may have no partner is never looked at' },
  {
    idleCandidates: 0.01,
    permutations: 4,
    message:
      'idleCandidates is 0.01: no way to cut 4 permutations is that sparing at a threshold of 0.8',
  },
])('$message', ({ message, ...misused }) => {
  expect(() => nearDuplicates([], misused)).toThrow(new RangeError(message));
});
