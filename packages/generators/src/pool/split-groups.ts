import type { Issue, Parsed, Task } from '@tenacious-bench/schema';
import type { KinGroup } from './find-kin.ts';
import { type SplitSide, splitSides } from './split-shares.ts';

/** Kin that go to one side together. */
export type SplitGroup = {
  readonly tasks: readonly Task[];
  readonly kin: KinGroup;
  /** How many of its tasks are in each stratum. */
  readonly strata: ReadonlyMap<string, number>;
  /** The side that some of it is on already. */
  readonly assigned?: SplitSide;
};

/** Gathers the tasks of each group; kin that are on two sides already cannot be brought together. */
export function splitGroups(
  tasks: readonly Task[],
  kin: readonly KinGroup[],
  { strata, isKept }: { strata: (task: Task) => readonly string[]; isKept: boolean },
): Parsed<SplitGroup[]> {
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const issues: Issue[] = [];
  const groups = kin.map((group): SplitGroup => {
    const members = group.tasks.flatMap((id) => taskOf.get(id) ?? []);
    const strataOfGroup = countStrata(members, strata);
    if (!isKept) return { tasks: members, kin: group, strata: strataOfGroup };
    const placed = members.filter(({ split }) => split !== undefined);
    const taken = splitSides.filter((side) => placed.some(({ split }) => split === side));
    if (taken.length > 1) issues.push(conflict(group, placed));
    return {
      tasks: members,
      kin: group,
      strata: strataOfGroup,
      ...(taken[0] && { assigned: taken[0] }),
    };
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: groups };
}

function countStrata(
  tasks: readonly Task[],
  strata: (task: Task) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    for (const stratum of new Set(strata(task))) {
      counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
    }
  }
  return counts;
}

function conflict({ ties }: KinGroup, placed: readonly Task[]): Issue {
  const splitOf = new Map(placed.map(({ id, split }) => [id, split]));
  const crosses = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => splitOf.get(id) ?? [])).size > 1;
  const direct = ties.find(({ tasks }) => crosses(tasks));
  const among = placed.filter(({ id }) => direct === undefined || direct.tasks.includes(id));
  const [one] = among;
  const other = among.find(({ split }) => split !== one?.split);
  const how = direct === undefined ? 'through other tasks' : `by ${direct.kind}`;
  return {
    code: 'kin_on_two_sides',
    path: '',
    message: `${one?.id} is in ${one?.split} and ${other?.id} in ${other?.split}, but they are kin ${how}: drop one, or take away the split of one`,
  };
}
