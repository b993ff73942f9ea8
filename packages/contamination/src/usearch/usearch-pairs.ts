import type { EmbeddedText } from '../vectors/embedder.ts';
import { exactCosine } from '../vectors/exact-cosine.ts';
import { requireCosine } from '../vectors/require-comparable.ts';
import {
  pairTexts,
  type SimilarTexts,
  type VectorsOfTexts,
  vectorsOfTexts,
} from '../vectors/vectors-of-texts.ts';
import { loadUsearch } from './load-usearch.ts';
import { type MeasuredRecall, measureRecall } from './measure-recall.ts';
import { createNeighbourIndex, type NeighbourIndex } from './neighbour-index.ts';

export type UsearchOptions = {
  /** The cosine from which two texts are a pair: more than 0 and at most 1. */
  readonly atLeast: number;
  /** So many of the nearest task vectors are looked at for each reference vector; more than that are never found. @default 16 */
  readonly nearest?: number;
  /** How much effort goes into the index and each search. @default 128 */
  readonly expansion?: number;
  /** Tasks whose pairs are also looked for exactly, to say how many the index misses. @default 100 */
  readonly sampleForRecall?: number;
  readonly seed?: number | string;
  /** More than one are faster, but then the index, and so what it misses, differs from run to run. @default 1 */
  readonly threads?: number;
};

/** What an index that is not exact found, and how much of it there is to find. */
export type UsearchPairs = {
  /** With their exact similarity, sorted by task, then by reference. */
  readonly pairs: readonly SimilarTexts[];
  readonly recall: MeasuredRecall;
};

/** Reference texts that are searched for at once. */
const BATCH = 4096;

/**
 * Pairs of tasks and reference texts for millions of both, where comparing all takes too long: by an HNSW index of the
 * package `usearch`. Each pair it finds is measured exactly; what it misses is estimated from a sample of the tasks.
 *
 * @example
 * ```ts
 * const texts = [[1, 0], [0, 1]].map((vector) => ({ vectors: [Float32Array.from(vector)], truncated: false }));
 * const { pairs, recall } = await usearchPairs(texts, texts, { atLeast: 0.85 });
 * pairs.map(({ task, reference }) => [task, reference]) // => [[0, 0], [1, 1]]
 * recall.share // => 1
 * ```
 */
export async function usearchPairs(
  tasks: readonly EmbeddedText[],
  reference: readonly EmbeddedText[],
  {
    atLeast,
    nearest = 16,
    expansion = 128,
    sampleForRecall = 100,
    seed = 'recall',
    threads = 1,
  }: UsearchOptions,
): Promise<UsearchPairs> {
  requireCosine(atLeast);
  requireCount('nearest', nearest, 1);
  requireCount('expansion', expansion, 1);
  requireCount('threads', threads, 1);
  requireCount('sampleForRecall', sampleForRecall, 0);
  const indexed = vectorsOfTexts(tasks);
  const index = createNeighbourIndex(await loadUsearch(), indexed.vectors, {
    nearest,
    expansion,
    threads,
  });
  const pairs: SimilarTexts[] = [];
  for (let from = 0; from < reference.length; from += BATCH) {
    const others = vectorsOfTexts(reference.slice(from, from + BATCH));
    for (const pair of pairsOf(indexed, others, { index, atLeast })) {
      pairs.push({ ...pair, reference: from + pair.reference });
    }
  }
  pairs.sort((one, other) => one.task - other.task || one.reference - other.reference);
  const recall = measureRecall(pairs, { tasks, reference, atLeast, sample: sampleForRecall, seed });
  return { pairs, recall };
}

function pairsOf(
  tasks: VectorsOfTexts,
  reference: VectorsOfTexts,
  { index, atLeast }: { index: NeighbourIndex; atLeast: number },
): SimilarTexts[] {
  const pairs = index(reference.vectors)
    .map(({ task, reference: other }) => ({
      task,
      reference: other,
      similarity: exactCosine(tasks.vectors, task, reference.vectors, other),
    }))
    .filter(({ similarity }) => similarity >= atLeast);
  return pairTexts(pairs, tasks, reference);
}

function requireCount(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new RangeError(
    `${name} is ${value}: with fewer than ${least}, or a part of one, there is no search`,
  );
}
