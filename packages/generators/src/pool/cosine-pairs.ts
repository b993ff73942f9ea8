import type { NearRows } from './near-rows.ts';

/**
 * Every pair of vectors whose cosine is at least `atLeast`. Every vector is compared with every other: below a hundred
 * thousand vectors that is exact and still faster than building an index that is not.
 */
export function cosinePairs(vectors: readonly Float32Array[], atLeast: number): NearRows[] {
  const units = vectors.map((vector, index) => unitVector(vector, index, vectors[0]?.length ?? 0));
  const near: NearRows[] = [];
  for (const [one, vector] of units.entries()) {
    for (let other = one + 1; other < units.length; other++) {
      const similarity = product(vector, units[other] as Float32Array);
      if (similarity >= atLeast) near.push({ one, other, similarity: Math.min(1, similarity) });
    }
  }
  return near;
}

function unitVector(vector: Float32Array, index: number, dimensions: number): Float32Array {
  if (vector.length !== dimensions) {
    throw new RangeError(
      `vector ${index} has ${vector.length} dimensions and vector 0 has ${dimensions}: their cosine is not defined`,
    );
  }
  if (!vector.every(Number.isFinite)) {
    throw new RangeError(
      `vector ${index} holds a value that is no finite number: nothing can be said about its text`,
    );
  }
  const length = Math.sqrt(product(vector, vector));
  // A vector of zeros points nowhere, so it is like no other.
  return length === 0 ? vector : vector.map((value) => value / length);
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) {
    sum += (one[index] as number) * (other[index] as number);
  }
  return sum;
}
