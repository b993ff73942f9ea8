/** How a signature is cut: two texts are compared when all rows of one of the bands are equal. */
export type BandShape = {
  readonly bands: number;
  readonly rows: number;
  /** The chance that a pair exactly at the threshold is compared; a more alike pair has a better one. */
  readonly expectedRecall: number;
};

export type BandOptions = {
  readonly threshold: number;
  readonly permutations: number;
  /** The highest chance with which a pair at half the threshold may be compared in vain. */
  readonly idleCandidates: number;
};

/** The shape that misses the fewest pairs at the threshold among those that keep within the idle candidates. */
export function bandShape({ threshold, permutations, idleCandidates }: BandOptions): BandShape {
  let best: BandShape | undefined;
  for (let rows = 1; rows <= permutations; rows += 1) {
    for (let bands = 1; bands * rows <= permutations; bands += 1) {
      if (candidateChance(threshold / 2, { bands, rows }) > idleCandidates) break;
      const expectedRecall = candidateChance(threshold, { bands, rows });
      // Of two that find the same the later one has longer bands and compares less in vain.
      if (best === undefined || expectedRecall >= best.expectedRecall) {
        best = { bands, rows, expectedRecall };
      }
    }
  }
  if (best !== undefined) return best;
  throw new RangeError(
    `idleCandidates is ${idleCandidates}: no way to cut ${permutations} permutations is that sparing at a threshold of ${threshold}`,
  );
}

/** The chance that two sets of a given Jaccard similarity agree in all rows of at least one band. */
export function candidateChance(
  similarity: number,
  { bands, rows }: Pick<BandShape, 'bands' | 'rows'>,
): number {
  return 1 - (1 - similarity ** rows) ** bands;
}
