import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CosinePair, cosinePairs, cosineSearch } from './cosine-search.ts';
import { unitVectors } from './unit-vectors.ts';

const dimensions = fc.integer({ min: 1, max: 70 });

/** Few different values, so that equal vectors, opposite ones, zeros and cosines right at the bound are common. */
function vectorsOf(size: number) {
  const value = fc.oneof(
    fc.constantFrom(0, 1, -1),
    fc.double({ min: -1e18, max: 1e18, noNaN: true }),
  );
  const vector = fc
    .array(value, { minLength: size, maxLength: size })
    .map((values) => Float32Array.from(values));
  return fc.array(vector, { maxLength: 20 });
}

const sides = dimensions.chain((size) => fc.tuple(vectorsOf(size), vectorsOf(size)));
const bounds = fc.oneof(
  fc.constantFrom(0.5, Math.SQRT1_2, 1),
  fc.double({ min: 1e-3, max: 1, noNaN: true }),
);
const kernels = fc.constantFrom('simd' as const, 'plain' as const);

test('both kernels find the same pairs with the same figures', () => {
  fc.assert(
    fc.property(sides, bounds, ([tasks, reference], atLeast) => {
      const [one, other] = [unitVectors(tasks), unitVectors(reference)];
      const simd = cosinePairs(one, other, { atLeast, kernel: 'simd' });
      expect(simd).toEqual(cosinePairs(one, other, { atLeast, kernel: 'plain' }));
    }),
  );
});

test('the pairs are those of the definition', () => {
  fc.assert(
    fc.property(sides, bounds, kernels, ([tasks, reference], atLeast, kernel) => {
      const pairs = cosinePairs(unitVectors(tasks), unitVectors(reference), { atLeast, kernel });
      const found = new Map(pairs.map((pair) => [nameOf(pair), pair.similarity]));
      for (const [task, vector] of tasks.entries()) {
        for (const [other, otherVector] of reference.entries()) {
          const cosine = cosineOf(vector, otherVector);
          const similarity = found.get(nameOf({ task, reference: other }));
          if (similarity !== undefined) expect(Math.abs(similarity - cosine)).toBeLessThan(1e-6);
          else expect(cosine).toBeLessThan(atLeast + 1e-6);
        }
      }
    }),
  );
});

test('a stream in pieces gives what the whole gives', () => {
  fc.assert(
    fc.property(sides, bounds, fc.nat(20), kernels, ([tasks, reference], atLeast, cut, kernel) => {
      const search = cosineSearch(unitVectors(tasks), { atLeast, kernel });
      const first = search(unitVectors(reference.slice(0, cut)));
      const rest = search(unitVectors(reference.slice(cut))).map((pair) => ({
        ...pair,
        reference: pair.reference + cut,
      }));
      const whole = search(unitVectors(reference));
      expect(new Set([...first, ...rest].map(nameOf))).toEqual(new Set(whole.map(nameOf)));
    }),
  );
});

function nameOf({ task, reference }: Pick<CosinePair, 'task' | 'reference'>): string {
  return `${task} ${reference}`;
}

/** The oracle: the definition, and nothing clever. */
function cosineOf(one: Float32Array, other: Float32Array): number {
  let [product, square, otherSquare] = [0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    product += (one[at] as number) * (other[at] as number);
    square += (one[at] as number) ** 2;
    otherSquare += (other[at] as number) ** 2;
  }
  return square === 0 || otherSquare === 0
    ? 0
    : product / Math.sqrt(square) / Math.sqrt(otherSquare);
}
