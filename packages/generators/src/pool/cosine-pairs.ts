import type { NearRows } from './near-rows.ts';

/**
 * Every pair of vectors whose cosine is at least `atLeast`. Every vector is compared with every other: below a hundred
 * thousand vectors that is exact and still faster than building an index that is not.
 */
export function cosinePairs(vectors: readonly Float32Array[], atLeast: number): NearRows[] {
  const units = vectors.map((vector, index) => unitVector(vector, index, vectors[0]?.length ?? 0));
  const near: NearRows[] = [];
  for (const [one, vector] of units.entries()) {
    const places = nonZeroPlaces(vector);
    for (let other = one + 1; other < units.length; other++) {
      const similarity = product(vector, units[other] as Float32Array, places);
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
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  // A vector of zeros points nowhere, so it is like no other.
  return length === 0 ? vector : vector.map((value) => value / length);
}

// Vectors of words are mostly zeros: to look at the places of one that are none is ten times less work.
function nonZeroPlaces(vector: Float32Array): Uint32Array {
  return Uint32Array.from(vector.keys()).filter((place) => vector[place] !== 0);
}

function product(one: Float32Array, other: Float32Array, places: Uint32Array): number {
  let sum = 0;
  for (const place of places) sum += (one[place] as number) * (other[place] as number);
  return sum;
}
