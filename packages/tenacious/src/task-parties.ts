import type { Task } from '@tenacious-bench/schema';

/**
 * Names that make two tasks kin: the company that they are about, and the conversation that they are part of.
 *
 * @example
 * ```ts
 * taskParties(starterTasks[0]) // => ['Kelpwright', 'kelpwright-cto']
 * ```
 */
export function taskParties({
  facts,
  conversation,
}: Pick<Task, 'facts' | 'conversation'>): string[] {
  const companies = facts
    .filter(({ topic }) => topic === 'recipient')
    .map(({ values }) => values.company)
    .filter((company) => typeof company === 'string');
  return [...new Set([...companies, conversation])];
}
