import type { Task } from '@tenacious-bench/schema';

/**
 * A task without what only its judges may know: which decision is right, what it is meant to exercise, how hard it is.
 *
 * @example
 * ```ts
 * const expected = { decisions: ['send'], because: 'a fact carries it' };
 * toldTask({ id: 'task-1', stage: 'cold', expected, exercises: ['price'], difficulty: 'hard', split: 'dev' })
 * // => { id: 'task-1', stage: 'cold' }
 * ```
 */
export function toldTask(task: Task): Task {
  const {
    expected: _expected,
    exercises: _exercises,
    difficulty: _difficulty,
    split: _split,
    continues: _continues,
    title: _title,
    ...told
  } = task;
  return told;
}
