/**
 * Groups sequences of like length, the longest first, so that little is padding; a batch holds at most
 * `maximumTokens` with its padding, and a sequence longer than that stands alone.
 */
export function makeTokenBatches<Sequence extends { readonly length: number }>(
  sequences: readonly Sequence[],
  maximumTokens: number,
): readonly (readonly Sequence[])[] {
  const sorted = sequences.toSorted((one, other) => other.length - one.length);
  const batches: Sequence[][] = [];
  for (let start = 0; start < sorted.length; ) {
    const longest = sorted[start]?.length ?? 1;
    const count = Math.max(1, Math.floor(maximumTokens / longest));
    batches.push(sorted.slice(start, start + count));
    start += count;
  }
  return batches;
}
