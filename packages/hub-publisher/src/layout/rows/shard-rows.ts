import type { CanonicalRow } from './canonical-rows.ts';

/** How much one file may hold, counted on the lines of JSON. */
export type ShardLimits = { readonly rowsPerShard: number; readonly bytesPerShard: number };

/** Cuts rows, in their order, into runs within the limits; a row that is too large alone gets its own. */
export function shardRows(
  rows: readonly CanonicalRow[],
  { rowsPerShard, bytesPerShard }: ShardLimits,
): readonly (readonly CanonicalRow[])[] {
  const shards: CanonicalRow[][] = [];
  let current: CanonicalRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = Buffer.byteLength(row.line) + 1;
    const isFull = current.length === rowsPerShard || bytes + size > bytesPerShard;
    if (isFull || shards.length === 0) {
      current = [];
      bytes = 0;
      shards.push(current);
    }
    current.push(row);
    bytes += size;
  }
  return shards;
}
