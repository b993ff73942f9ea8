/** Numbers from 0 that are joined step by step into sets that share none. */
export type DisjointSets = {
  readonly joinAll: (members: readonly number[]) => void;
  /** The same number for every member of a set. */
  readonly setOf: (member: number) => number;
};

/** Starts with each of `count` numbers alone. */
export function disjointSets(count: number): DisjointSets {
  const above = Array.from({ length: count }, (_, index) => index);
  const setOf = (member: number): number => {
    let top = member;
    while (above[top] !== top) top = above[top] as number;
    // Long ways are shortened as they are walked, or a chain of ten thousand kin would be walked for each of them.
    for (let at = member; at !== top; ) {
      const next = above[at] as number;
      above[at] = top;
      at = next;
    }
    return top;
  };
  return {
    setOf,
    joinAll: (members) => {
      const tops = members.map(setOf);
      const lowest = tops.reduce((one, other) => Math.min(one, other), count);
      for (const top of tops) above[top] = lowest;
    },
  };
}
