import type { Task } from '@tenacious-bench/schema';

/** What a split keeps in balance: how a task came to be, how hard it is, what it exercises. */
export function taskStrata({ provenance, difficulty, exercises = [] }: Task): string[] {
  return [
    `mode: ${provenance.mode}`,
    `difficulty: ${difficulty ?? 'unstated'}`,
    ...new Set(exercises.map((name) => `exercises: ${name}`)),
  ];
}
