import type { Task } from '@tenacious-bench/schema';
import { canonicalJson } from '@tenacious-bench/schema/core';

// Released rows stay whatever comes after them; then what cost a person most; then what is easily made again.
const splits = ['held_out', 'dev', 'train'] as const;
const modes = [
  'hand_written',
  'adversarial',
  'trace',
  'synthesis',
  'sweep',
  'augmented',
  'unknown',
] as const;

/** Tasks in the order in which they are kept: of two copies the first stays, whatever the order of the input. */
export function byPrecedence(tasks: readonly Task[]): Task[] {
  return tasks
    .map((task) => ({ task, order: precedence(task) }))
    .sort((one, other) => compareTexts(one.order, other.order))
    .map(({ task }) => task);
}

function precedence({ split, provenance, id, ...content }: Task): string {
  const placed = split === undefined ? splits.length : splits.indexOf(split);
  // Later than any date: what is not dated does not claim to be earlier.
  const created = provenance.createdAt ?? '~';
  const rest = canonicalJson({ ...content, provenance });
  return [placed, modes.indexOf(provenance.mode), created, id, rest].join(' ');
}

/** Compares by code units, which no locale changes. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
