import type { Policy, Task } from '@tenacious-bench/schema';
import { type AnswerVerdict, isKnown } from './answer-verdict.ts';
import { type SetCoverage, setCoverage } from './set-coverage.ts';
import { type SetDifficulty, setDifficulty } from './set-difficulty.ts';
import { type SetDiscrimination, setDiscrimination } from './set-discrimination.ts';
import { type SetDiversity, setDiversity } from './set-diversity.ts';

/** What a set of tasks is worth, as numbers. */
export type TaskSetQuality = {
  readonly tasks: number;
  readonly families: number;
  readonly difficulty: SetDifficulty;
  readonly discrimination: SetDiscrimination;
  readonly diversity: SetDiversity;
  readonly coverage: SetCoverage;
};

/** What the quality of a set is judged from. */
export type TaskSetQualityOptions = {
  readonly policy: Policy;
  /** What came of the answers of agents, each in one trial or several. */
  readonly answers: readonly AnswerVerdict[];
  /** The clauses of the written policy. @default those that the rules of the policy name */
  readonly clauses?: readonly string[];
};

/**
 * Measures a set of tasks: how hard they are, whether they tell good agents from bad ones, how much they repeat each
 * other, and which clauses of the policy they exercise. What cannot be told is said to be so, and never 0.
 *
 * @example
 * ```ts
 * import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const answers = [{ task: exampleTask.id, agent: 'boaster', trial: 0, pass: false, rules: ['banned-phrase'] }];
 * const quality = taskSetQuality([exampleTask], { policy: examplePolicy, answers });
 * quality.difficulty.passedByNone.length // => 1
 * quality.discrimination.tasks[0].correlation // => { defined: false, reason: '0 tries, and at least 5 are needed' }
 * quality.coverage.rules.find(({ id }) => id === 'banned-phrase').broken // => 1
 * ```
 */
export function taskSetQuality(
  tasks: readonly Task[],
  { policy, answers, clauses = clausesOf(policy) }: TaskSetQualityOptions,
): TaskSetQuality {
  const ids = tasks.map(({ id }) => id);
  assertOwn(ids, answers);
  const known = answers.filter(isKnown);
  return {
    tasks: tasks.length,
    families: new Set(tasks.map(({ family }) => family)).size,
    difficulty: setDifficulty(ids, known),
    discrimination: setDiscrimination(ids, known),
    diversity: setDiversity(tasks),
    coverage: setCoverage(tasks, known, { policy, clauses }),
  };
}

function clausesOf({ rules }: Policy): string[] {
  return [...new Set(rules.flatMap(({ clause }) => clause ?? []))];
}

function assertOwn(ids: readonly string[], answers: readonly AnswerVerdict[]): void {
  const known = new Set(ids);
  if (known.size < ids.length)
    throw new RangeError('a task is there twice, so its answers would be counted twice');
  const seen = new Set<string>();
  for (const { task, agent, trial } of answers) {
    if (!known.has(task))
      throw new RangeError(`an answer of ${agent} is to task ${task}, which is not in the set`);
    const key = `${task} ${trial} ${agent}`;
    if (seen.has(key))
      throw new RangeError(
        `${agent} answers task ${task} twice in trial ${trial}: number its tries`,
      );
    seen.add(key);
  }
}
