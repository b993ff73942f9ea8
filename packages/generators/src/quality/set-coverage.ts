import type { Policy, Task } from '@tenacious-bench/schema';
import { groupedBy } from '../grouped-by.ts';
import type { KnownAnswer } from './answer-verdict.ts';

/** How many tasks are about a rule or a clause, and on how many an answer really broke it. */
export type Coverage = {
  readonly id: string;
  readonly declared: number;
  /** Absent where no answer is known. */
  readonly broken?: number;
};

/** Which parts of the policy a set of tasks exercises. */
export type SetCoverage = {
  readonly clauses: readonly Coverage[];
  readonly rules: readonly Coverage[];
  /** Clauses that no task declares, and those that no answer broke. */
  readonly undeclared: readonly string[];
  readonly unbroken: readonly string[];
  /** Names that tasks exercise and the policy does not know, with the number of tasks. */
  readonly unknown: readonly { readonly name: string; readonly tasks: number }[];
};

/** Counts tasks for each clause and rule; a task that declares a rule declares its clause. */
export function setCoverage(
  tasks: readonly Task[],
  answers: readonly KnownAnswer[],
  { policy, clauses }: { policy: Policy; clauses: readonly string[] },
): SetCoverage {
  const clauseOf = new Map(policy.rules.map(({ id, clause }) => [id, clause]));
  const known = new Set([...clauseOf.keys(), ...clauses]);
  const declared = tasks.map(({ exercises = [] }) => new Set(exercises));
  const broken = brokenOf(tasks, answers);
  const countsOf = (touches: (names: ReadonlySet<string>) => boolean) => ({
    declared: countOf(declared, touches),
    ...(answers.length > 0 && { broken: countOf(broken, touches) }),
  });
  const rules = [...clauseOf.keys()].map((id) => ({
    id,
    ...countsOf((names) => names.has(id)),
  }));
  const ofClause = clauses.map((id) => {
    const isOwn = (name: string) => name === id || clauseOf.get(name) === id;
    const touches = (names: ReadonlySet<string>) => [...names].some(isOwn);
    return { id, ...countsOf(touches) };
  });
  return {
    clauses: ofClause,
    rules,
    undeclared: ofClause.filter((one) => one.declared === 0).map(({ id }) => id),
    unbroken: ofClause.filter((one) => one.broken === 0).map(({ id }) => id),
    unknown: [...new Set(declared.flatMap((names) => [...names]))]
      .filter((name) => !known.has(name))
      .sort()
      .map((name) => ({ name, tasks: countOf(declared, (names) => names.has(name)) })),
  };
}

function brokenOf(tasks: readonly Task[], answers: readonly KnownAnswer[]): Set<string>[] {
  const byTask = groupedBy(answers, ({ task }) => task);
  return tasks.map(({ id }) => new Set(byTask.get(id)?.flatMap(({ rules }) => rules)));
}

function countOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length;
}
