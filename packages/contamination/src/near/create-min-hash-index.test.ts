import { expect, test } from 'vitest';
import { createMinHashIndex } from './create-min-hash-index.ts';

const stories = Array.from({ length: 40 }, (_, story) =>
  Array.from({ length: 30 }, (_, word) => `story${story % 20}word${word < 28 ? word : story}`).join(
    ' ',
  ),
);

test('an index that was merged from shards answers like one that read everything', () => {
  const whole = createMinHashIndex();
  for (const story of stories) whole.add(story);
  const shards = [stories.slice(0, 13), stories.slice(13)].map((shard) => {
    const index = createMinHashIndex();
    for (const story of shard) index.add(story);
    return index;
  });
  const merged = createMinHashIndex();
  for (const shard of shards) merged.merge(shard);
  expect(merged.size).toBe(whole.size);
  for (const story of stories) expect(merged.query(story)).toEqual(whole.query(story));
});

test('what another thread signed counts as if it had been read here', () => {
  const [here, there] = [createMinHashIndex(), createMinHashIndex()];
  for (const story of stories) here.add(structuredClone(there.sign(story)));
  expect(here.query(stories[3] ?? '').map(({ index }) => index)).toEqual([3, 23]);
});

test('an index merged into itself holds everything twice', () => {
  const index = createMinHashIndex({ n: 1 });
  index.add('a quiet week');
  index.merge(index);
  expect(index.query('A quiet week')).toEqual([
    { index: 0, similarity: 1 },
    { index: 1, similarity: 1 },
  ]);
});

test('texts without words are numbered and never found', () => {
  const index = createMinHashIndex();
  expect([index.add(''), index.add('a quiet week'), index.add('—')]).toEqual([0, 1, 2]);
  expect(index.query('')).toEqual([]);
  expect(index.query('a quiet week')).toEqual([{ index: 1, similarity: 1 }]);
});

test('a search stops after as many as are wanted', () => {
  const index = createMinHashIndex();
  for (const _ of stories) index.add('one text that is here again and again');
  expect(index.query('one text that is here again and again', { most: 3 })).toHaveLength(3);
});

test('thousands of texts keep their links when the table grows', () => {
  const index = createMinHashIndex({ n: 1 });
  for (let text = 0; text < 3_000; text += 1) index.add(`a${text} b${text} c${text}`);
  for (let text = 0; text < 3_000; text += 1) {
    expect(index.query(`c${text} b${text} a${text}`)).toEqual([{ index: text, similarity: 1 }]);
  }
});

test.each([
  { name: 'n', one: { n: 5 }, other: { n: 8 }, values: [5, 8] },
  { name: 'permutations', one: {}, other: { permutations: 64 }, values: [128, 64] },
  { name: 'seed', one: { seed: 'a' }, other: { seed: 'b' }, values: ['a', 'b'] },
])('indexes of different $name cannot be merged', ({ name, one, other, values }) => {
  expect(() => createMinHashIndex(one).merge(createMinHashIndex(other))).toThrow(
    new RangeError(
      `${name} is ${values[0]} in one index and ${values[1]} in the other: their signatures cannot be compared`,
    ),
  );
});
