import type { Task } from '@tenacious-bench/schema';

/**
 * The names that can be exchanged without making another task: the company of the recipient and the person who is
 * written to.
 *
 * @example
 * ```ts
 * taskNames(starterTasks[0]) // => ['Kelpwright', 'Sunniva Brekke']
 * ```
 */
export function taskNames({ facts }: Task): readonly string[] {
  const { company, name } = facts.find(({ topic }) => topic === 'recipient')?.values ?? {};
  return [company, name].filter((one) => typeof one === 'string');
}
