import { createMinHashIndex } from './create-min-hash-index.ts';
import type { MinHashOptions } from './min-hash-options.ts';

/** A task and a reference text that are alike, by their places on their sides. */
export type NearDuplicatePair = {
  readonly task: number;
  readonly reference: number;
  /** The exact Jaccard similarity of their word runs, counted on the words. */
  readonly similarity: number;
};

export type NearDuplicatePairs = {
  /** In the order of the reference texts. */
  readonly pairs: readonly NearDuplicatePair[];
  /** The chance that a pair exactly at the threshold is found; a more alike pair has a better one. */
  readonly expectedRecall: number;
};

/**
 * Finds which tasks are nearly the same as which texts of a reference. The tasks are held, the reference is read once
 * and may be a stream of any length.
 *
 * @example
 * ```ts
 * const reference = ['A quiet week.', 'two Go engineers can start in May', ''];
 * nearDuplicatePairs(['Two Go engineers can start in June.'], reference, { n: 2, threshold: 0.7 }).pairs
 * // => [{ task: 0, reference: 1, similarity: 0.7142857142857143 }]
 * ```
 */
export function nearDuplicatePairs(
  tasks: readonly string[],
  reference: Iterable<string>,
  options: MinHashOptions = {},
): NearDuplicatePairs {
  const index = createMinHashIndex(options);
  for (const task of tasks) index.add(task);
  const pairs: NearDuplicatePair[] = [];
  let place = 0;
  for (const text of reference) {
    for (const { index: task, similarity } of index.query(text)) {
      pairs.push({ task, reference: place, similarity });
    }
    place += 1;
  }
  return { pairs, expectedRecall: index.expectedRecall };
}
