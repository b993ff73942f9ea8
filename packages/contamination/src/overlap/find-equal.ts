import { endsKey } from './ends-key.ts';
import type { TaskIndex } from './task-index.ts';

/** Finds the tasks that may have the same words as a row, or the same own words if they are few, whatever is between. */
export type EqualFinder = {
  /** Begins the next row. */
  clear(): void;
  /** Adds the hashes of the words of one text. */
  add(tokens: Uint32Array): void;
  /** The tasks for what was added, whose words that no template covers are these. */
  tasks(own: Uint32Array): readonly number[];
};

// Nearly every row is equal to nothing: one array for all of them.
const none: readonly number[] = [];

export function createEqualFinder({ tasks, n }: Pick<TaskIndex, 'tasks' | 'n'>): EqualFinder {
  const withWords = new Map<number, number[]>();
  const withOwn = new Map<number, number[]>();
  for (const [task, { size, own, keys }] of tasks.entries()) {
    if (size > 0) addTo(withWords, keys.words, task);
    if (own > 0 && own < n) addTo(withOwn, keys.own, task);
  }
  let [words, first, last] = [0, 0, 0];
  return {
    clear() {
      words = 0;
    },
    add(tokens) {
      if (tokens.length === 0) return;
      if (words === 0) first = tokens[0] as number;
      last = tokens[tokens.length - 1] as number;
      words += tokens.length;
    },
    tasks(own) {
      if (words === 0) return none;
      const same = withWords.get(endsKey(words, first, last)) ?? none;
      if (own.length === 0 || own.length === words) return same;
      const ownKey = endsKey(own.length, own[0] as number, own[own.length - 1] as number);
      const sameOwn = withOwn.get(ownKey) ?? none;
      return sameOwn.length === 0 ? same : [...same, ...sameOwn];
    },
  };
}

function addTo(tasks: Map<number, number[]>, key: number, task: number): void {
  const known = tasks.get(key);
  if (known === undefined) tasks.set(key, [task]);
  else known.push(task);
}
