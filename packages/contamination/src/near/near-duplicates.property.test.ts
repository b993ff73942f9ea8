import { createRandom } from '@tenacious-bench/stats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearDuplicatePairs } from './near-duplicate-pairs.ts';
import { nearDuplicates } from './near-duplicates.ts';

const words = fc.array(fc.constantFrom(...'abcdefgh', 'ß', 'é', '東', 'Привет'), { maxLength: 14 });
const texts = fc.array(
  words.map((list) => list.join(' ')),
  { maxLength: 25 },
);
const thresholds = fc.constantFrom(0.3, 0.5, 0.8, 1);
const runLengths = fc.integer({ min: 1, max: 4 });

/** Written as plainly as can be: sets of strings, every pair. */
function jaccard(one: string, other: string, n: number): number {
  return jaccardOfSets(runsOf(one, n), runsOf(other, n));
}

function jaccardOfSets(runs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of runs) if (others.has(run)) shared += 1;
  return shared === 0 ? 0 : shared / (runs.size + others.size - shared);
}

function runsOf(text: string, n: number): Set<string> {
  const list = text.split(' ').filter((word) => word !== '');
  if (list.length < n) return new Set(list.length === 0 ? [] : [`whole: ${list.join(' ')}`]);
  return new Set(list.slice(n - 1).map((_, start) => list.slice(start, start + n).join(' ')));
}

function folded(list: readonly string[]): string[] {
  return list.map((text) => text.replaceAll('ß', 'ss').replaceAll('é', 'e').toLowerCase());
}

test('no pair is below the threshold, and its similarity is that of the plain count', () => {
  fc.assert(
    fc.property(texts, thresholds, runLengths, fc.integer(), (list, threshold, n, seed) => {
      const plain = folded(list);
      for (const { one, other, similarity } of nearDuplicates(list, { threshold, n, seed }).pairs) {
        expect(one).toBeLessThan(other);
        expect(similarity).toBeGreaterThanOrEqual(threshold);
        expect(similarity).toBe(jaccard(plain[one] ?? '', plain[other] ?? '', n));
      }
    }),
  );
});

const lookedAt = { permutations: 512, idleCandidates: 1 };

test('looking at every pair finds every pair', () => {
  fc.assert(
    fc.property(texts, runLengths, (list, n) => {
      const plain = [...new Set(folded(list))];
      const expected = plain.flatMap((one, at) =>
        plain.slice(at + 1).flatMap((other, beside) => {
          const similarity = jaccard(one, other, n);
          return similarity >= 0.5 ? [{ one: at, other: at + 1 + beside, similarity }] : [];
        }),
      );
      const { pairs } = nearDuplicates(plain, { n, threshold: 0.5, ...lookedAt });
      expect(pairs).toEqual(expected);
    }),
  );
});

test('the same texts and seed give the same result, and their order does not matter', () => {
  fc.assert(
    fc.property(texts, fc.integer(), (list, seed) => {
      const options = { n: 2, threshold: 0.6, seed };
      const found = nearDuplicates(list, options);
      expect(nearDuplicates(list, options)).toEqual(found);
      const turned = nearDuplicates(list.toReversed(), options);
      const mirrored = turned.clusters.map((members) =>
        members.map((member) => list.length - 1 - member).toSorted((a, b) => a - b),
      );
      expect(mirrored.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(found.clusters);
    }),
  );
});

test('of two sides every pair that crosses them is found', () => {
  fc.assert(
    fc.property(texts, texts, runLengths, (tasks, reference, n) => {
      const expected = folded(reference).flatMap((text, place) =>
        folded(tasks).flatMap((one, task) => {
          const similarity = jaccard(one, text, n);
          return similarity >= 0.5 ? [{ task, reference: place, similarity }] : [];
        }),
      );
      const options = { n, threshold: 0.5, ...lookedAt };
      expect(nearDuplicatePairs(tasks, reference, options).pairs).toEqual(expected);
    }),
  );
});

test.each([
  { threshold: 0.5, shared: 40, own: 20 },
  { threshold: 0.8, shared: 40, own: 5 },
  { threshold: 0.3, shared: 6, own: 7 },
])('pairs exactly at $threshold are found as often as promised', ({ threshold, shared, own }) => {
  const listOf = (name: string, count: number) =>
    Array.from({ length: count }, (_, word) => `${name}${word}`);
  const tasks = Array.from({ length: 500 }, (_, pair) => listOf(`p${pair}x`, shared));
  const [one, other] = ['a', 'b'].map((side) =>
    tasks.map((list, pair) => [...list, ...listOf(`p${pair}${side}`, own)].join(' ')),
  );
  const { pairs, expectedRecall } = nearDuplicatePairs(one ?? [], other ?? [], { n: 1, threshold });
  const margin = 4 * Math.sqrt((expectedRecall * (1 - expectedRecall)) / tasks.length);
  expect(pairs.every(({ similarity }) => similarity === threshold)).toBe(true);
  expect(pairs.length / tasks.length).toBeGreaterThanOrEqual(expectedRecall - margin);
});

describe('recall', () => {
  const random = createRandom('near-duplicates');
  const vocabulary = Array.from({ length: 3_000 }, (_, word) => `w${word}`);
  const originals = Array.from({ length: 40 }, () =>
    Array.from({ length: 80 }, () => random.choice(vocabulary)),
  );
  const edited = (list: readonly string[], edits: number) => {
    const copy = [...list];
    for (let edit = 0; edit < edits; edit += 1) {
      copy[random.integer(copy.length)] = random.choice(vocabulary);
    }
    return copy;
  };
  const corpus = originals.flatMap((list) =>
    [0, 1, 1, 1, 2, 2, 4].map((edits) => edited(list, edits).join(' ')),
  );

  test.each([
    { threshold: 0.5, n: 5 },
    { threshold: 0.8, n: 5 },
    { threshold: 0.7, n: 3 },
  ])('at $threshold of $n-word runs is what was promised', ({ threshold, n }) => {
    const distinct = [...new Set(corpus)];
    const runsOfEach = distinct.map((text) => runsOf(text, n));
    const alike = runsOfEach.flatMap((one, at) =>
      runsOfEach.slice(at + 1).filter((other) => jaccardOfSets(one, other) >= threshold),
    );
    const seeds = [1, 2, 3, 4, 5, 6];
    const results = seeds.map((seed) => nearDuplicates(distinct, { threshold, n, seed }));
    const found = results.reduce((sum, { pairs }) => sum + pairs.length, 0);
    expect(alike.length).toBeGreaterThan(50);
    expect(found / (alike.length * seeds.length)).toBeGreaterThanOrEqual(
      (results[0]?.expectedRecall ?? 1) - 0.005,
    );
  });
});
