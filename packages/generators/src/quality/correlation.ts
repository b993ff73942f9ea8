/** Pearson's correlation, which with one side of 0 and 1 is the point-biserial one; none where a side is constant. */
export function correlation(
  first: readonly number[],
  second: readonly number[],
): number | undefined {
  if (first.every((value) => value === first[0]) || second.every((value) => value === second[0]))
    return undefined;
  const [one, other] = [deviations(first), deviations(second)];
  const spread = Math.sqrt(sumOf(one.map((value) => value ** 2)) * sumOf(other.map((v) => v ** 2)));
  const value = sumOf(one.map((deviation, index) => deviation * (other[index] ?? 0))) / spread;
  // Rounding may step over the end of the scale.
  return Math.max(-1, Math.min(1, value));
}

function deviations(values: readonly number[]): number[] {
  const mean = sumOf(values) / values.length;
  return values.map((value) => value - mean);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
