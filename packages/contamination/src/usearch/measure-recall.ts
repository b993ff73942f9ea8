import { clopperPearsonInterval, createRandom, type Interval } from '@tenacious-bench/stats';
import type { EmbeddedText } from '../vectors/embedder.ts';
import { textSearch } from '../vectors/similar-texts.ts';
import type { SimilarTexts } from '../vectors/vectors-of-texts.ts';

/** How many of the pairs that are there were found, for some of the tasks. */
export type MeasuredRecall = {
  readonly tasks: number;
  /** Pairs of these tasks by comparing everything, and those of them that were found. */
  readonly pairs: number;
  readonly found: number;
  /** Undefined where these tasks have no pair at all: nothing is known then. */
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
};

export type MeasureRecallOptions = {
  readonly tasks: readonly EmbeddedText[];
  readonly reference: readonly EmbeddedText[];
  readonly atLeast: number;
  readonly sample: number;
  readonly seed: number | string;
};

/** Reference texts that are compared at once. */
const BATCH = 4096;

/** Compares a sample of the tasks with everything, and looks which of their pairs are among those that were found. */
export function measureRecall(
  foundPairs: readonly SimilarTexts[],
  { tasks, reference, atLeast, sample, seed }: MeasureRecallOptions,
): MeasuredRecall {
  const chosen = createRandom(seed)
    .shuffle([...tasks.keys()])
    .slice(0, sample);
  const search = textSearch(
    chosen.map((task) => tasks[task] as EmbeddedText),
    { atLeast },
  );
  const known = new Set(foundPairs.map((pair) => nameOf(pair.task, pair.reference)));
  let [pairs, found] = [0, 0];
  for (let from = 0; from < reference.length; from += BATCH) {
    for (const pair of search(reference.slice(from, from + BATCH))) {
      pairs++;
      if (known.has(nameOf(chosen[pair.task] as number, from + pair.reference))) found++;
    }
  }
  const isKnown = pairs > 0;
  return {
    tasks: chosen.length,
    pairs,
    found,
    share: isKnown ? found / pairs : undefined,
    interval: isKnown ? clopperPearsonInterval(found, pairs) : undefined,
  };
}

function nameOf(task: number, reference: number): string {
  return `${task} ${reference}`;
}
