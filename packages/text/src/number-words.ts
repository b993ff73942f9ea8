import { cardinalAt } from './number-word-figures.ts';
import { lexicon } from './quantity-lexicon.ts';
import { quantityTokens } from './quantity-tokens.ts';

/**
 * Reads an English number word phrase, or null when the text is anything else or more.
 *
 * @example
 * ```ts
 * parseNumberWords('a hundred and twenty-one') // => 121
 * parseNumberWords('one and a half million') // => 1500000
 * parseNumberWords('one page') // => null
 * ```
 */
export function parseNumberWords(text: string): number | null {
  const list = quantityTokens(text.trim(), lexicon());
  const read = cardinalAt(list, 0);
  return read?.next === list.tokens.length ? read.value : null;
}
