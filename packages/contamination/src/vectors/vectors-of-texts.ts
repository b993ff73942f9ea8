import type { CosinePair } from './cosine-search.ts';
import type { EmbeddedText } from './embedder.ts';
import { type UnitVectors, unitVectors } from './unit-vectors.ts';

/** All vectors of some texts, and the text that each is of. */
export type VectorsOfTexts = {
  readonly texts: number;
  readonly vectors: UnitVectors;
  readonly textOf: Uint32Array;
};

/** A task and a reference text that are alike, by position; of all their vectors' cosines, the greatest. */
export type SimilarTexts = {
  readonly task: number;
  readonly reference: number;
  readonly similarity: number;
};

export function vectorsOfTexts(embedded: readonly EmbeddedText[]): VectorsOfTexts {
  return {
    texts: embedded.length,
    vectors: unitVectors(embedded.flatMap(({ vectors }) => vectors)),
    textOf: Uint32Array.from(embedded.flatMap(({ vectors }, text) => vectors.map(() => text))),
  };
}

/** Pairs of texts from pairs of their vectors, sorted by task, then by reference. */
export function pairTexts(
  pairs: readonly CosinePair[],
  tasks: VectorsOfTexts,
  reference: VectorsOfTexts,
): SimilarTexts[] {
  const greatest = new Map<number, SimilarTexts>();
  for (const pair of pairs) {
    const task = tasks.textOf[pair.task] as number;
    const other = reference.textOf[pair.reference] as number;
    const key = task * reference.texts + other;
    const similarity = Math.max(pair.similarity, greatest.get(key)?.similarity ?? 0);
    greatest.set(key, { task, reference: other, similarity });
  }
  return [...greatest].sort(([one], [other]) => one - other).map(([, texts]) => texts);
}
