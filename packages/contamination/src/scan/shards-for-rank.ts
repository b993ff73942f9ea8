/** Which of some equal jobs this one is, counted from 0, and how many there are. */
export type Rank = { readonly rank: number; readonly world: number };

/**
 * The shards of one job of an array: every `world`-th in the order of their paths. Jobs that are given the same paths,
 * in whatever order, share them out without a word to each other: each shard goes to exactly one.
 *
 * @example
 * ```ts
 * const shards = ['c.jsonl', 'a.jsonl', 'b.jsonl'].map((file) => ({ file }));
 * shardsForRank(shards, { rank: 0, world: 2 }) // => [{ file: 'a.jsonl' }, { file: 'c.jsonl' }]
 * shardsForRank(shards, { rank: 2, world: 2 }) // throws RangeError
 * ```
 */
export function shardsForRank<Any extends { readonly file: string }>(
  shards: readonly Any[],
  { rank, world }: Rank,
): Any[] {
  requireRank({ rank, world });
  return [...shards]
    .sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)))
    .filter((_, at) => at % world === rank);
}

function requireRank({ rank, world }: Rank): void {
  if (!Number.isSafeInteger(world) || world < 1)
    throw new RangeError(`world is ${world}: there has to be at least one job`);
  if (!Number.isSafeInteger(rank) || rank < 0 || rank >= world)
    throw new RangeError(
      `rank is ${rank}, but ${world} jobs are counted from 0 to ${world - 1}: its shards would be left out`,
    );
}
