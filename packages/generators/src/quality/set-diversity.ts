import type { Task } from '@tenacious-bench/schema';
import type { Estimate } from '@tenacious-bench/stats';
import { quantile } from '@tenacious-bench/stats';
import { findWords, wordNgrams } from '@tenacious-bench/text';
import { nearestOutsideGroup } from './nearest-outside-group.ts';
import { taskText, threadText } from './task-text.ts';

/** How much the tasks of a set repeat each other. */
export type SetDiversity = {
  /**
   * For each task, how much of its word triples the most similar task of another family shares (Jaccard, from 0 to 1):
   * the mean over tasks, and what one in twenty exceeds.
   */
  readonly selfSimilarity: Estimate<{
    readonly mean: number;
    readonly percentile95: number;
    readonly tasks: number;
    /** The most similar pair. */
    readonly closest: { readonly tasks: readonly [string, string]; readonly similarity: number };
  }>;
  /** Different runs of one, two and three words, as a share of all. */
  readonly distinct: Estimate<{ readonly 1: number; readonly 2: number; readonly 3: number }>;
  /** Different words of all threads as a share of their words; it falls as there are more of them. */
  readonly threadTypeToken: Estimate<{ readonly value: number; readonly words: number }>;
};

/** Measures how much the texts of tasks repeat each other. */
export function setDiversity(tasks: readonly Task[]): SetDiversity {
  const texts = tasks.map((task) => wordsOf(taskText(task)));
  return {
    selfSimilarity: selfSimilarity(tasks, texts),
    distinct: distinctRuns(texts),
    threadTypeToken: typeToken(tasks.flatMap((task) => wordsOf(threadText(task)))),
  };
}

type Words = ReturnType<typeof findWords>;

function wordsOf(text: string): Words {
  return findWords(text.normalize('NFKC').toLowerCase());
}

function selfSimilarity(
  tasks: readonly Task[],
  texts: readonly Words[],
): SetDiversity['selfSimilarity'] {
  const items = tasks.map(({ family }, index) => ({
    group: family,
    features: runsOf(texts[index] ?? [], 3),
  }));
  const nearest = nearestOutsideGroup(items);
  const known = nearest.flatMap((one, index) => (one === undefined ? [] : [{ ...one, index }]));
  const [first, ...others] = known;
  if (first === undefined)
    return { defined: false, reason: 'there is one family, so nothing to compare with' };
  const closest = others.reduce((a, b) => (b.similarity > a.similarity ? b : a), first);
  const similarities = known.map(({ similarity }) => similarity);
  const idOf = (index: number) => tasks[index]?.id ?? '';
  return {
    defined: true,
    mean: similarities.reduce((sum, value) => sum + value, 0) / similarities.length,
    percentile95: quantile(similarities, 0.95),
    tasks: similarities.length,
    closest: {
      tasks: [idOf(closest.index), idOf(closest.item)],
      similarity: closest.similarity,
    },
  };
}

function distinctRuns(texts: readonly Words[]): SetDiversity['distinct'] {
  const share = (n: number) => {
    const runs = texts.flatMap((words) => runsOf(words, n));
    return runs.length === 0 ? undefined : new Set(runs).size / runs.length;
  };
  const [one, two, three] = [share(1), share(2), share(3)];
  if (one === undefined || two === undefined || three === undefined)
    return { defined: false, reason: 'no text has three words' };
  return { defined: true, 1: one, 2: two, 3: three };
}

function runsOf(words: Words, n: number): string[] {
  return wordNgrams(words, n).map(({ text }) => text);
}

function typeToken(words: Words): SetDiversity['threadTypeToken'] {
  if (words.length === 0) return { defined: false, reason: 'no task has a thread' };
  const types = new Set(words.map(({ text }) => text)).size;
  return { defined: true, value: types / words.length, words: words.length };
}
