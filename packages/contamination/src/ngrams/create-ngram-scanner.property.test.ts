import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTokenReader } from '../words/create-token-reader.ts';
import { findTokens } from '../words/find-tokens.ts';
import { buildNgramIndex, type NgramIndex } from './build-ngram-index.ts';
import { createNgramScanner } from './create-ngram-scanner.ts';
import { locatePosition } from './locate-position.ts';

/** Few words, so that n-grams repeat within a text, between texts and at overlapping places. */
const words = fc.constantFrom('a', 'b', 'we', 'Quote', 'é', 'price', 'Привет', '42');
const text = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ', ', '\n', ' – ')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));
const texts = fc.array(text, { maxLength: 8 });
const length = fc.integer({ min: 1, max: 13 });

type Hit = readonly [scanned: number, text: number, position: number];
type IsIndexed = (text: number, position: number) => boolean;

/** What the kernel has to find: n-grams as strings, looked up one by one. */
function naiveHits(
  indexed: readonly string[],
  scanned: string,
  n: number,
  isIndexed: IsIndexed,
): Hit[] {
  const places = new Map<string, [number, number][]>();
  indexed.forEach((entry, number) => {
    ngramsOf(entry, n).forEach((ngram, position) => {
      if (!isIndexed(number, position)) return;
      places.set(ngram, [...(places.get(ngram) ?? []), [number, position]]);
    });
  });
  return ngramsOf(scanned, n).flatMap((ngram, at) =>
    (places.get(ngram) ?? []).map(([number, position]): Hit => [at, number, position]),
  );
}

function ngramsOf(entry: string, n: number): readonly string[] {
  const tokens = findTokens(entry).map((token) => token.text);
  return Array.from({ length: Math.max(0, tokens.length - n + 1) }, (_, at) =>
    tokens.slice(at, at + n).join(' '),
  );
}

function kernelHits(index: NgramIndex, scanned: readonly string[]): Hit[][] {
  const reader = createTokenReader();
  const scanner = createNgramScanner(index);
  return scanned.map((entry) => {
    const found = scanner.scan(reader.read(entry));
    return Array.from({ length: found }, (_, hit): Hit => {
      const { text: number, position } = locatePosition(index, scanner.hits.indexed[hit] ?? -1);
      return [scanner.hits.scanned[hit] ?? -1, number, position];
    });
  });
}

function indexOf(indexed: readonly string[], n: number, isIndexed: IsIndexed, shared = false) {
  const reader = createTokenReader();
  const tokens = indexed.map((entry) => reader.read(entry).slice());
  return buildNgramIndex(tokens, { n, isIndexed, shared });
}

const settings = { seed: 20261122, numRuns: 400 };

describe('a scanner finds what a naive search finds, in the same order', () => {
  test('of every n-gram', () => {
    fc.assert(
      fc.property(texts, texts, length, fc.boolean(), (indexed, scanned, n, shared) => {
        const expected = scanned.map((entry) => naiveHits(indexed, entry, n, () => true));
        expect(
          kernelHits(
            indexOf(indexed, n, () => true, shared),
            scanned,
          ),
        ).toEqual(expected);
      }),
      settings,
    );
  });

  test('of the n-grams that are indexed', () => {
    fc.assert(
      fc.property(texts, texts, length, fc.integer(), (indexed, scanned, n, salt) => {
        const isIndexed: IsIndexed = (number, position) =>
          ((number * 7 + position * 5) ^ salt) % 3 !== 0;
        const expected = scanned.map((entry) => naiveHits(indexed, entry, n, isIndexed));
        expect(kernelHits(indexOf(indexed, n, isIndexed), scanned)).toEqual(expected);
      }),
      settings,
    );
  });

  test('of a text within itself', () => {
    fc.assert(
      fc.property(text, length, (entry, n) => {
        const expected = [naiveHits([entry], entry, n, () => true)];
        expect(
          kernelHits(
            indexOf([entry], n, () => true),
            [entry],
          ),
        ).toEqual(expected);
      }),
      settings,
    );
  });

  test('from a copy of the index, as another thread gets it', () => {
    fc.assert(
      fc.property(texts, text, length, (indexed, scanned, n) => {
        const index = indexOf(indexed, n, () => true);
        expect(kernelHits(structuredClone(index), [scanned])).toEqual(kernelHits(index, [scanned]));
      }),
      { ...settings, numRuns: 100 },
    );
  });
});
