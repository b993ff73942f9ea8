/** Numbers from 0 that are joined step by step into sets that share none. */
export type DisjointSets = {
  readonly join: (one: number, other: number) => void;
  /** The least member of the set that a number is in. */
  readonly setOf: (member: number) => number;
  /** Every set of at least `least` members, members and sets in ascending order. */
  readonly sets: (least: number) => number[][];
};

/** Starts with each of `count` numbers alone. */
export function disjointSets(count: number): DisjointSets {
  const above = Int32Array.from({ length: count }, (_, member) => member);
  const setOf = (member: number): number => {
    let at = member;
    while (above[at] !== at) {
      // Each step shortens the way for the next one who walks it, or long chains would be walked again and again.
      above[at] = above[above[at] as number] as number;
      at = above[at] as number;
    }
    return at;
  };
  return {
    setOf,
    join: (one, other) => {
      const [top, otherTop] = [setOf(one), setOf(other)];
      above[Math.max(top, otherTop)] = Math.min(top, otherTop);
    },
    sets: (least) => {
      const members = new Map<number, number[]>();
      for (const member of above.keys()) {
        const set = members.get(setOf(member));
        if (set === undefined) members.set(member, [member]);
        else set.push(member);
      }
      return [...members.values()].filter(({ length }) => length >= least);
    },
  };
}
