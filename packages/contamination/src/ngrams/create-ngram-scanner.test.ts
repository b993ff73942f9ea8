import { describe, expect, test } from 'vitest';
import { buildNgramIndex } from './build-ngram-index.ts';
import { createNgramScanner } from './create-ngram-scanner.ts';
import { hashNgrams } from './hash-ngrams.ts';
import { locatePosition } from './locate-position.ts';

describe('a scanner', () => {
  test('compares tokens where two n-grams have one hash', () => {
    // The hash is a polynomial, so what is added to one token can be taken from the next.
    const indexed = Uint32Array.of(7, 0x9e3779b1);
    const scanned = Uint32Array.of(8, 0);
    expect(hashOf(scanned)).toBe(hashOf(indexed));
    const scanner = createNgramScanner(buildNgramIndex([indexed], { n: 2 }));
    expect(scanner.scan(scanned)).toBe(0);
    expect(scanner.scan(indexed)).toBe(1);
  });

  test('lists every occurrence of what repeats, by place', () => {
    const repeats = new Uint32Array(200).fill(42);
    const { scan, hits } = createNgramScanner(buildNgramIndex([repeats, repeats], { n: 1 }));
    expect(scan(repeats)).toBe(200 * 400);
    expect([hits.count, hits.scanned[401], hits.indexed[401]]).toEqual([80_000, 1, 1]);
  });

  test('lists no more of what repeats than is wanted, until it is told to forget', () => {
    const index = buildNgramIndex([Uint32Array.of(7, 7, 7, 8)], { n: 1 });
    const { scan, forget, hits } = createNgramScanner(index, { most: 2 });
    expect(scan(Uint32Array.of(7, 7, 8, 7, 9, 8))).toBe(2 * 3 + 2);
    expect([...hits.scanned.subarray(0, hits.count)]).toEqual([0, 0, 0, 1, 1, 1, 2, 5]);
    expect(scan(Uint32Array.of(7, 8))).toBe(0);
    forget();
    expect(scan(Uint32Array.of(7, 8))).toBe(3 + 1);
  });

  test('forgets what it found before', () => {
    const { scan, hits } = createNgramScanner(buildNgramIndex([Uint32Array.of(1, 2)], { n: 2 }));
    scan(Uint32Array.of(1, 2));
    expect(scan(Uint32Array.of(2, 1))).toBe(0);
    expect(hits.count).toBe(0);
  });

  test('finds nothing across the end of a text', () => {
    const texts = [Uint32Array.of(1, 2), Uint32Array.of(3, 4)];
    expect(createNgramScanner(buildNgramIndex(texts, { n: 2 })).scan(Uint32Array.of(2, 3))).toBe(0);
  });
});

test.each([
  [0, { text: 1, position: 0 }],
  [1, { text: 1, position: 1 }],
  [2, { text: 4, position: 0 }],
])('position %i of texts of which some are empty', (position, expected) => {
  const lengths = [0, 2, 0, 0, 1, 0];
  const index = buildNgramIndex(lengths.map((length) => new Uint32Array(length)));
  expect(locatePosition(index, position)).toEqual(expected);
});

function hashOf(tokens: Uint32Array): number {
  const hashes = new Uint32Array(1);
  hashNgrams(tokens, tokens.length, hashes);
  return hashes[0] ?? 0;
}
