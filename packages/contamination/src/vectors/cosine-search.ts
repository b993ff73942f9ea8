import { exactCosine } from './exact-cosine.ts';
import { plainScan } from './plain-scan.ts';
import { requireCosine, requireSameDimensions } from './require-comparable.ts';
import { simdScan } from './simd-scan.ts';
import type { UnitVectors } from './unit-vectors.ts';

/** A task and a reference that are alike, by position. */
export type CosinePair = {
  readonly task: number;
  readonly reference: number;
  readonly similarity: number;
};

/** Vectors that are compared with the tasks' ones, again and again if they come as a stream. */
export type CosineSearch = (reference: UnitVectors) => CosinePair[];

/** Calls back for each pair that may be alike enough, in any order, and for some that are not. */
export type CosineScan = (
  reference: UnitVectors,
  found: (task: number, reference: number) => void,
) => void;

export type CosineOptions = {
  /** The cosine from which two vectors are a pair: more than 0 and at most 1. */
  readonly atLeast: number;
  /** Two programs that find the same; `simd` is ten times as fast and gives way to `plain` where the machine has none. @default 'simd' */
  readonly kernel?: 'simd' | 'plain';
};

/**
 * A search for all vectors of a stream whose cosine with a vector of the tasks is at least `atLeast`: every one is
 * compared with every other. Pairs come sorted by task, then by reference.
 *
 * @example
 * ```ts
 * const search = cosineSearch(unitVectors([Float32Array.of(1, 0)]), { atLeast: 0.6 });
 * search(unitVectors([Float32Array.of(0, 1), Float32Array.of(3, 4)]))
 * // => [{ task: 0, reference: 1, similarity: 0.6 }]
 * ```
 */
export function cosineSearch(
  tasks: UnitVectors,
  { atLeast, kernel = 'simd' }: CosineOptions,
): CosineSearch {
  requireCosine(atLeast);
  const from = atLeast - margin(tasks.dimensions);
  const scan = (kernel === 'simd' ? simdScan(tasks, from) : undefined) ?? plainScan(tasks, from);
  return (reference) => {
    requireSameDimensions(tasks, reference);
    const pairs: CosinePair[] = [];
    // Programs round differently; what they propose is measured once more in one way, so that all machines agree.
    scan(reference, (task, other) => {
      const similarity = exactCosine(tasks, task, reference, other);
      if (similarity >= atLeast) pairs.push({ task, reference: other, similarity });
    });
    return pairs.sort((one, other) => one.task - other.task || one.reference - other.reference);
  };
}

/**
 * The same for vectors that are all there.
 *
 * @example
 * ```ts
 * const tasks = unitVectors([Float32Array.of(1, 0)]);
 * cosinePairs(tasks, tasks, { atLeast: 0.85 }) // => [{ task: 0, reference: 0, similarity: 1 }]
 * cosinePairs(tasks, tasks, { atLeast: 0 }) // throws RangeError
 * ```
 */
export function cosinePairs(
  tasks: UnitVectors,
  reference: UnitVectors,
  options: CosineOptions,
): CosinePair[] {
  return cosineSearch(tasks, options)(reference);
}

/** More than 32-bit sums of so many products, none of them larger than one together, can be off. */
function margin(dimensions: number): number {
  return (dimensions + 16) * 2 ** -23;
}
