import { type CosineOptions, cosineSearch } from './cosine-search.ts';
import type { EmbeddedText } from './embedder.ts';
import { pairTexts, type SimilarTexts, vectorsOfTexts } from './vectors-of-texts.ts';

/** Compares texts with the tasks, again and again if they come as a stream. */
export type TextSearch = (reference: readonly EmbeddedText[]) => SimilarTexts[];

/**
 * A search for all texts of a stream that are alike to a task: a vector of one and a vector of the other have a cosine
 * of at least `atLeast`. Pairs come sorted by task, then by reference.
 *
 * @example
 * ```ts
 * const vectorsOf = (...vectors) => ({ vectors, truncated: false });
 * const search = textSearch([vectorsOf(Float32Array.of(1, 0))], { atLeast: 0.5 });
 * search([vectorsOf(Float32Array.of(0, 1)), vectorsOf(Float32Array.of(3, 4), Float32Array.of(4, 3))])
 * // => [{ task: 0, reference: 1, similarity: 0.8 }]
 * ```
 */
export function textSearch(tasks: readonly EmbeddedText[], options: CosineOptions): TextSearch {
  const indexed = vectorsOfTexts(tasks);
  const search = cosineSearch(indexed.vectors, options);
  return (reference) => {
    const others = vectorsOfTexts(reference);
    return pairTexts(search(others.vectors), indexed, others);
  };
}

/**
 * The same for texts that are all there.
 *
 * @example
 * ```ts
 * const texts = [{ vectors: [Float32Array.of(1, 0)], truncated: false }];
 * similarTexts(texts, texts, { atLeast: 0.85 }) // => [{ task: 0, reference: 0, similarity: 1 }]
 * ```
 */
export function similarTexts(
  tasks: readonly EmbeddedText[],
  reference: readonly EmbeddedText[],
  options: CosineOptions,
): SimilarTexts[] {
  return textSearch(tasks, options)(reference);
}
