import { createRandom } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import { buildNgramIndex } from './build-ngram-index.ts';

describe('buildNgramIndex', () => {
  test.each([
    ['no texts', [], 0],
    ['an empty text', [Uint32Array.of()], 0],
    ['a text shorter than n', [Uint32Array.of(1, 2)], 0],
    ['a text as long as n', [Uint32Array.of(1, 2, 3)], 1],
    ['a repeat', [Uint32Array.of(1, 2, 3), Uint32Array.of(1, 2, 3)], 2],
  ])('counts the 3-grams of %s', (_, texts, size) => {
    expect(buildNgramIndex(texts, { n: 3 }).size).toBe(size);
  });

  test('asks for every place where an n-gram begins, and leaves out what is not wanted', () => {
    const asked: (readonly [number, number])[] = [];
    const isIndexed = (text: number, position: number) => {
      asked.push([text, position]);
      return text === 1;
    };
    const texts = [Uint32Array.of(1, 2, 3), Uint32Array.of(4), Uint32Array.of(5, 6)];
    expect(buildNgramIndex(texts, { n: 2, isIndexed }).size).toBe(0);
    expect(asked).toEqual([
      [0, 0],
      [0, 1],
      [2, 0],
    ]);
  });

  // Just above a power of two the tables are at their emptiest.
  test.each([65_536, 65_537, 100_000, 131_072])('%i n-grams take at most 16 bytes each', (size) => {
    const random = createRandom(size);
    const tokens = Uint32Array.from({ length: size + 7 }, () => random.uint32());
    const index = buildNgramIndex([tokens]);
    const bytes = partsOf(index).reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(index.size).toBe(size);
    expect(bytes / size).toBeLessThanOrEqual(16);
  });

  test.each([true, false])('lies on shared memory when it is asked to: %s', (shared) => {
    const parts = partsOf(buildNgramIndex([Uint32Array.of(1, 2, 3)], { n: 2, shared }));
    expect(parts).toHaveLength(6);
    for (const { buffer } of parts) expect(buffer instanceof SharedArrayBuffer).toBe(shared);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses n-grams of %s words', (n) => {
    expect(() => buildNgramIndex([], { n })).toThrow(RangeError);
  });
});

function partsOf(index: object): readonly (Uint32Array | Uint8Array)[] {
  return Object.values(index).filter(
    (part) => part instanceof Uint32Array || part instanceof Uint8Array,
  );
}
