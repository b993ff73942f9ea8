import type { Label } from '@tenacious-bench/schema';
import { hasTime, startOf } from './moment.ts';
import { itemOf, type RaterRound } from './rater-rounds.ts';

/** One output as one rater judged it, on every dimension. */
export type RatedItem = {
  readonly item: string;
  readonly values: ReadonlyMap<string, Label['value']>;
  readonly labelledAt: string;
  readonly durationMs: number | undefined;
};

/** What a rater judged, in the order in which it was judged where that is known. */
export function ratedItems({ labels }: RaterRound): RatedItem[] {
  const items = new Map<string, [Label, ...Label[]]>();
  for (const label of labels) {
    const group = items.get(itemOf(label));
    if (group === undefined) items.set(itemOf(label), [label]);
    else group.push(label);
  }
  const rated = [...items].map(([item, group]) => ratedItem(item, group));
  const isTimed = rated.every(({ labelledAt }) => hasTime(labelledAt));
  return isTimed ? rated.sort((one, other) => momentOf(one) - momentOf(other)) : rated;
}

function ratedItem(item: string, labels: readonly [Label, ...Label[]]): RatedItem {
  const [{ labelledAt, durationMs }] = labels;
  const values = new Map(labels.map(({ dimension, value }) => [dimension, value]));
  return { item, values, labelledAt, durationMs };
}

function momentOf({ labelledAt }: RatedItem): number {
  return startOf(labelledAt);
}

/** The dimensions that a rater judged. */
export function ratedDimensions({ labels }: RaterRound): string[] {
  return [...new Set(labels.map(({ dimension }) => dimension))].sort();
}
