/** The mean of the first `tokens` vectors of a row, at unit length; `undefined` where it has no direction. */
export function meanPool(
  values: Float32Array,
  { start, tokens, width }: { start: number; tokens: number; width: number },
): Float32Array | undefined {
  const sums = new Float64Array(width);
  for (let at = 0; at < tokens * width; at += 1) {
    const column = at % width;
    sums[column] = (sums[column] ?? 0) + (values[start + at] ?? 0);
  }
  // The division by the number of tokens is left out: the length takes it away again.
  const length = Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0));
  if (!(length > 0 && length < Number.POSITIVE_INFINITY)) return undefined;
  return Float32Array.from(sums, (sum) => sum / length);
}
