import { createRandom, quantile } from '@tenacious-bench/stats';
import type { EmbeddedText } from './embedder.ts';
import { exactCosine } from './exact-cosine.ts';
import { type UnitVectors, unitVectors } from './unit-vectors.ts';

export type NullThresholdOptions = {
  /** The unit (family, company) of each task: only pairs of different units are alike by nothing but their template. */
  readonly units: readonly string[];
  /** The threshold is never lower. @default 0.85 */
  readonly floor?: number;
  /** The share of unrelated pairs that must lie below the threshold. @default 0.9999 */
  readonly quantile?: number;
  /** Above so many pairs a seeded sample of them is measured. @default 1000000 */
  readonly maxPairs?: number;
  readonly seed?: number | string;
};

/** From which similarity on two texts are closer than unrelated tasks of the same template. */
export type NullThreshold = {
  readonly threshold: number;
  /** The quantile of the similarities of unrelated tasks; undefined without any such pair. */
  readonly quantileValue: number | undefined;
  /** How many pairs that rests on, and whether they are all there are. */
  readonly pairs: number;
  readonly isSample: boolean;
  /** How many of them reach the threshold all the same. */
  readonly above: number;
};

/** Models give the same text a vector that differs in the last digits, depending on the batch. */
const REPEAT = 1 - 1e-6;

/**
 * The similarity that unrelated tasks practically never reach: the greater of the floor and a high quantile of the
 * similarities between tasks of different units. Where two units have the very same text the pair is a repeat and no
 * sign of what chance does, so it is left out.
 *
 * @example
 * ```ts
 * const texts = [[1, 0], [0.6, 0.8], [0, 1]].map((vector) => ({ vectors: [Float32Array.from(vector)], truncated: false }));
 * nullThreshold(texts, { units: ['one', 'two', 'two'] })
 * // => { threshold: 0.85, quantileValue: 0.59994, pairs: 2, isSample: false, above: 0 }
 * nullThreshold(texts, { units: [] }) // throws RangeError
 * ```
 */
export function nullThreshold(
  tasks: readonly EmbeddedText[],
  {
    units,
    floor = 0.85,
    quantile: share = 0.9999,
    maxPairs = 1_000_000,
    seed = 'null threshold',
  }: NullThresholdOptions,
): NullThreshold {
  requireUnits(units, tasks.length);
  const vectors = tasks.map((task) => unitVectors(task.vectors));
  const isSample = (tasks.length * (tasks.length - 1)) / 2 > maxPairs;
  const pairs = isSample ? drawnPairs(tasks.length, { maxPairs, seed }) : allPairs(tasks.length);
  const similarities: number[] = [];
  for (const [one, other] of pairs) {
    if (units[one] === units[other]) continue;
    const similarity = similarityOf(vectors[one] as UnitVectors, vectors[other] as UnitVectors);
    if (similarity < REPEAT) similarities.push(similarity);
  }
  const quantileValue = similarities.length === 0 ? undefined : quantile(similarities, share);
  const threshold = Math.max(floor, quantileValue ?? floor);
  const above = similarities.filter((similarity) => similarity >= threshold).length;
  return { threshold, quantileValue, pairs: similarities.length, isSample, above };
}

function* allPairs(count: number): Generator<readonly [number, number]> {
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) yield [one, other];
  }
}

function* drawnPairs(
  count: number,
  { maxPairs, seed }: { maxPairs: number; seed: number | string },
): Generator<readonly [number, number]> {
  const random = createRandom(seed);
  for (let drawn = 0; drawn < maxPairs; drawn++) {
    yield [random.integer(count), random.integer(count)];
  }
}

function similarityOf(one: UnitVectors, other: UnitVectors): number {
  let greatest = 0;
  for (let window = 0; window < one.count; window++) {
    for (let beside = 0; beside < other.count; beside++) {
      greatest = Math.max(greatest, exactCosine(one, window, other, beside));
    }
  }
  return greatest;
}

function requireUnits(units: readonly string[], tasks: number): void {
  if (units.length === tasks) return;
  throw new RangeError(
    `there are ${units.length} units for ${tasks} tasks: nobody can tell which tasks are kin`,
  );
}
