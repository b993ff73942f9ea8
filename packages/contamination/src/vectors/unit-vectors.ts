/** Vectors of one length, side by side: each of length one, or all zeros where the original was. */
export type UnitVectors = {
  readonly count: number;
  readonly dimensions: number;
  /** Numbers from one vector to the next: the dimensions, filled up with zeros to a multiple of four. */
  readonly stride: number;
  readonly values: Float32Array;
  /** The squared length of each vector as it is stored: one, but for the rounding to 32 bits. */
  readonly squares: Float64Array;
};

/**
 * Vectors made comparable once, so that they can be compared often: of unit length, in one block of memory.
 *
 * @example
 * ```ts
 * const vectors = unitVectors([Float32Array.of(3, 4), Float32Array.of(0, 0)]);
 * vectors.values // => Float32Array.of(0.6, 0.8, 0, 0, 0, 0, 0, 0)
 * unitVectors([Float32Array.of(1), Float32Array.of(1, 2)]) // throws RangeError
 * unitVectors([Float32Array.of(Number.NaN)]) // throws RangeError
 * ```
 */
export function unitVectors(vectors: readonly Float32Array[]): UnitVectors {
  const dimensions = vectors[0]?.length ?? 0;
  const stride = Math.ceil(dimensions / 4) * 4;
  const values = new Float32Array(vectors.length * stride);
  const squares = new Float64Array(vectors.length);
  for (const [index, vector] of vectors.entries()) {
    requireDimensions(vector, { index, dimensions });
    const length = Math.sqrt(squareOf(vector));
    if (!Number.isFinite(length)) throw notFinite(index);
    // A vector of zeros points nowhere and stays what it is: like no other.
    if (length === 0) continue;
    const place = index * stride;
    for (let at = 0; at < dimensions; at++) values[place + at] = (vector[at] as number) / length;
    squares[index] = squareOf(values.subarray(place, place + stride));
  }
  return { count: vectors.length, dimensions, stride, values, squares };
}

function squareOf(vector: Float32Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return sum;
}

function requireDimensions(
  vector: Float32Array,
  { index, dimensions }: { index: number; dimensions: number },
): void {
  if (vector.length === dimensions) return;
  throw new RangeError(
    `vector ${index} has ${vector.length} dimensions and vector 0 has ${dimensions}: their cosine is not defined`,
  );
}

function notFinite(index: number): RangeError {
  return new RangeError(
    `vector ${index} holds a value that is no finite number: nothing is like it or unlike it`,
  );
}
