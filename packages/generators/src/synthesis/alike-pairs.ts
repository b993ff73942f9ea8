import type { Task } from '@tenacious-bench/schema';
import { findWords, normalize, wordNgrams } from '@tenacious-bench/text';
import type { AlikePair } from './choose-tasks.ts';
import type { WrittenTask } from './written-task.ts';

/** Pairs whose texts share so much of their three-word sequences (Jaccard), the most alike first. */
export function alikePairs(tasks: readonly WrittenTask[], alike: number): AlikePair[] {
  const sequences = tasks.map(({ task }) => sequencesOf(wordsOf(task)));
  const pairs = tasks.flatMap((first, index) =>
    tasks.slice(index + 1).flatMap((second, offset) => {
      const similarity = jaccard(sequences[index], sequences[index + 1 + offset]);
      return similarity >= alike ? [{ first, second, similarity }] : [];
    }),
  );
  return pairs.sort((one, other) => other.similarity - one.similarity);
}

// Only what is said of this one case: the names of the fields are those of every task.
function wordsOf({ facts, thread }: Task): string {
  const values = facts.map((fact) => Object.values(fact.values).join(' '));
  const said = thread.map((turn) => (turn.kind === 'message' ? turn.message.body : turn.reason));
  return [...values, ...said].join('\n');
}

function sequencesOf(text: string): ReadonlySet<string> {
  const words = findWords(normalize(text).text);
  return new Set(wordNgrams(words, 3).map(({ text: sequence }) => sequence));
}

function jaccard(
  one: ReadonlySet<string> = new Set(),
  other: ReadonlySet<string> = new Set(),
): number {
  const shared = [...one].filter((sequence) => other.has(sequence)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
