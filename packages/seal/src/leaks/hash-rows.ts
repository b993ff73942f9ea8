/** The rows of a table that is sorted by hash. */
export type HashRows = {
  /** The first row of a hash, or -1. */
  firstOf(hash: number): number;
  /** The next row of the same hash, or -1. */
  nextOf(row: number): number;
};

/** Finds where to look from the upper bits of a hash: of what passes a filter, most is in no row. */
export function createHashRows(hashes: Uint32Array): HashRows {
  let buckets = 2;
  while (buckets < hashes.length) buckets *= 2;
  const shift = Math.clz32(buckets - 1);
  const starts = new Uint32Array(buckets);
  let row = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    while (row < hashes.length && (hashes[row] as number) >>> shift < bucket) row += 1;
    starts[bucket] = row;
  }
  return {
    firstOf(hash) {
      const wanted = hash >>> 0;
      let at = starts[wanted >>> shift] as number;
      while (at < hashes.length && (hashes[at] as number) < wanted) at += 1;
      return hashes[at] === wanted ? at : -1;
    },
    nextOf: (at) => (hashes[at + 1] === hashes[at] ? at + 1 : -1),
  };
}
