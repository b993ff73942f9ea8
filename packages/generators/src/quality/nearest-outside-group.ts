/** Something with features, and the group of its kin. */
export type GroupedFeatures = { readonly group: string; readonly features: readonly string[] };

/** The most similar item of another group, and how much of all features both share. */
export type Nearest = { readonly item: number; readonly similarity: number };

/**
 * Finds for every item its nearest neighbour outside its group by Jaccard similarity; none where every other item is
 * kin. Of equals the first is taken.
 */
export function nearestOutsideGroup(items: readonly GroupedFeatures[]): (Nearest | undefined)[] {
  const sets = items.map(({ features }) => new Set(features));
  const holders = holdersOf(sets);
  const shared = new Uint32Array(items.length);
  return items.map(({ group }, index) => {
    const own = sets[index] ?? new Set<string>();
    shared.fill(0);
    for (const feature of own)
      for (const holder of holders.get(feature) ?? []) shared[holder] = (shared[holder] ?? 0) + 1;
    let nearest: Nearest | undefined;
    for (const [item, other] of sets.entries()) {
      if (items[item]?.group === group) continue;
      const both = shared[item] ?? 0;
      const all = own.size + other.size - both;
      const similarity = all === 0 ? 0 : both / all;
      if (nearest === undefined || similarity > nearest.similarity) nearest = { item, similarity };
    }
    return nearest;
  });
}

// Which items hold a feature: counting along these lists compares all pairs without looking at what none share.
function holdersOf(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const feature of set) {
      const list = holders.get(feature);
      if (list === undefined) holders.set(feature, [index]);
      else list.push(index);
    }
  }
  return holders;
}
