/** The mean of vectors at unit length, written for reading and not for speed: the oracle of mean pooling. */
export function unitMean(vectors: readonly Float32Array[]): readonly number[] {
  const [first = new Float32Array()] = vectors;
  const means = [...first].map(
    (_, column) => vectors.reduce((sum, vector) => sum + (vector[column] ?? 0), 0) / vectors.length,
  );
  const length = Math.sqrt(means.reduce((sum, mean) => sum + mean * mean, 0));
  return means.map((mean) => mean / length);
}

/** The largest difference between two vectors in any place; endless where their lengths differ. */
export function farthest(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...Array.from(one, (value, at) => Math.abs(value - (other[at] ?? 0))));
}
