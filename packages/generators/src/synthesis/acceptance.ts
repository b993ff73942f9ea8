import { lineageOf, type ModelRegistry } from '@tenacious-bench/models';
import { wilsonInterval } from '@tenacious-bench/stats';
import { groupedBy } from '../grouped-by.ts';
import { type GradedTask, isAccepted } from './grade-tasks.ts';

/** How much one judge lets in of what some models wrote. */
export type Acceptance = {
  /** Every vendor and family that had a hand in the tasks. */
  readonly makers: readonly string[];
  readonly judge: string;
  readonly lineage: readonly string[];
  readonly isKin: boolean;
  readonly graded: number;
  readonly accepted: number;
  readonly interval: readonly [number, number];
};

/**
 * Acceptance by the lineage of the makers and of the judge. A judge that is kin to the makers and lets in more of the
 * same tasks than one that is not shows leakage as a number.
 */
export function acceptanceByLineage(
  graded: readonly GradedTask[],
  { registry, threshold }: { registry: ModelRegistry; threshold: number },
): Acceptance[] {
  const groups = groupedBy(graded, (one) => JSON.stringify([makersOf(one), one.judge]));
  return [...groups.keys()].sort().flatMap((key) => {
    const group = groups.get(key) ?? [];
    const [first] = group;
    return first === undefined ? [] : [acceptanceOf(group, first, { registry, threshold })];
  });
}

function acceptanceOf(
  group: readonly GradedTask[],
  first: GradedTask,
  { registry, threshold }: { registry: ModelRegistry; threshold: number },
): Acceptance {
  const accepted = group.filter((one) => isAccepted(one, threshold)).length;
  const { low, high } = wilsonInterval(accepted, group.length);
  const makers = makersOf(first);
  const lineage = lineageOf(registry, first.judge);
  const isKin = lineage.some((family) => makers.includes(family));
  const counts = { graded: group.length, accepted, interval: [low, high] as const };
  return { makers, judge: first.judge, lineage, isKin, ...counts };
}

function makersOf({ written }: GradedTask): string[] {
  const models = written.task.provenance.models ?? [];
  return [...new Set(models.flatMap(({ lineage }) => lineage))].sort();
}
