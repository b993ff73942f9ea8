import { createRandom } from '@tenacious-bench/stats';
import type { SplitGroup } from './split-groups.ts';
import { type SplitShares, type SplitSide, smallestShare, splitSides } from './split-shares.ts';

type Placed = Record<SplitSide, { tasks: number; readonly strata: Map<string, number> }>;

/**
 * Gives every group a side: the largest first, each to the side that it brings nearest to its share of every stratum,
 * among the sides with room for it. Where none has room it goes to the side with most, so that no side misses its
 * share by more than the largest group.
 */
export function assignGroups(
  groups: readonly SplitGroup[],
  { shares, seed }: { readonly shares: SplitShares; readonly seed: number | string },
): Map<SplitGroup, SplitSide> {
  const placed: Placed = { train: empty(), dev: empty(), held_out: empty() };
  const sideOf = new Map<SplitGroup, SplitSide>();
  const place = (group: SplitGroup, side: SplitSide) => {
    sideOf.set(group, side);
    placed[side].tasks += group.tasks.length;
    for (const [stratum, count] of group.strata) add(placed[side].strata, stratum, count);
  };
  const totals = totalsOf(groups);
  for (const group of groups) if (group.assigned !== undefined) place(group, group.assigned);
  const free = groups.filter(({ assigned }) => assigned === undefined);
  const shuffled = createRandom(seed).shuffle(free);
  for (const group of shuffled.sort((one, other) => other.tasks.length - one.tasks.length)) {
    place(group, choose(group, { placed, totals, shares }));
  }
  return sideOf;
}

function empty() {
  return { tasks: 0, strata: new Map<string, number>() };
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

type Totals = { readonly tasks: number; readonly strata: ReadonlyMap<string, number> };

function totalsOf(groups: readonly SplitGroup[]): Totals {
  const strata = new Map<string, number>();
  for (const group of groups) {
    for (const [stratum, count] of group.strata) add(strata, stratum, count);
  }
  return { tasks: groups.reduce((sum, { tasks }) => sum + tasks.length, 0), strata };
}

function choose(
  group: SplitGroup,
  { placed, totals, shares }: { placed: Placed; totals: Totals; shares: SplitShares },
): SplitSide {
  const open = splitSides.filter((side) => shares[side] > 0);
  const room = (side: SplitSide) => shares[side] * totals.tasks - placed[side].tasks;
  const roomy = open.filter((side) => room(side) >= group.tasks.length);
  if (roomy.length === 0) return smallest(open, (side) => -room(side));
  return smallest(roomy, (side) =>
    cost(group, {
      placed: placed[side],
      totals,
      share: shares[side],
      least: smallestShare(shares),
    }),
  );
}

/** How much farther from its share of the strata a side would be: the change of chi-squared. */
function cost(
  group: SplitGroup,
  {
    placed,
    totals,
    share,
    least,
  }: { placed: Placed[SplitSide]; totals: Totals; share: number; least: number },
): number {
  const change = (count: number, present: number, total: number) =>
    (count * (2 * (present - share * total) + count)) / (share * total);
  let sum = change(group.tasks.length, placed.tasks, totals.tasks);
  for (const [stratum, count] of group.strata) {
    const total = totals.strata.get(stratum) ?? count;
    // What is too rare for every side would always be drawn to the largest, and the smallest would never see it.
    if (total * least >= 1) sum += change(count, placed.strata.get(stratum) ?? 0, total);
  }
  return sum;
}

function smallest<Item>(items: readonly Item[], measure: (item: Item) => number): Item {
  return items.reduce((one, other) => (measure(other) < measure(one) ? other : one));
}
