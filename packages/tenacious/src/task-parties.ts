import type { Task } from '@tenacious-bench/schema';

/**
 * The names that make two tasks kin: the company of the recipient, and the conversation.
 *
 * @example
 * ```ts
 * taskParties(starterTasks[0]) // => ['Kelpwright', 'kelpwright-cto']
 * ```
 */
export function taskParties({ facts, conversation }: Task): readonly string[] {
  const company = facts.find(({ topic }) => topic === 'recipient')?.values.company;
  return typeof company === 'string' && company !== '' ? [company, conversation] : [conversation];
}
