import type { Task } from './task.ts';

/**
 * The fields of a task that no agent is given: the right answer, what comes after its own, and everything that says what
 * a task was made to try. A family's name may say as much as an expectation does.
 */
export const taskGold = [
  'title',
  'family',
  'split',
  'expected',
  'difficulty',
  'exercises',
  'continues',
  'provenance',
] as const satisfies readonly (keyof Task)[];

/** A task as whoever answers it may see it. */
export type ToldTask = Omit<Task, (typeof taskGold)[number]>;

/**
 * A task without what only its judges may know.
 *
 * @example
 * ```ts
 * const expected = { decisions: ['send'], because: 'a fact carries it' };
 * toldTask({ id: 'task-1', stage: 'cold', expected, family: 'prices-02', exercises: ['price'], split: 'dev' })
 * // => { id: 'task-1', stage: 'cold' }
 * ```
 */
export function toldTask(task: Task): ToldTask {
  const {
    title: _title,
    family: _family,
    split: _split,
    expected: _expected,
    difficulty: _difficulty,
    exercises: _exercises,
    continues: _continues,
    provenance: _provenance,
    ...told
  } = task;
  return told;
}
