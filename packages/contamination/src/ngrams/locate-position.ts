import type { NgramIndex } from './build-ngram-index.ts';

/**
 * Which text a position in `index.tokens` belongs to, and which token of that text it is.
 *
 * @example
 * ```ts
 * const index = buildNgramIndex([Uint32Array.of(7, 8), Uint32Array.of(7, 8, 9)], { n: 2 });
 * locatePosition(index, 3) // => { text: 1, position: 1 }
 * ```
 */
export function locatePosition(
  { textStarts }: Pick<NgramIndex, 'textStarts'>,
  position: number,
): { readonly text: number; readonly position: number } {
  let low = 0;
  let high = textStarts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((textStarts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return { text: low, position: position - (textStarts[low] as number) };
}
