import { scaleOf } from './number-word-figures.ts';
import type { Amount, Bound } from './quantity.ts';
import { lookup, oneOf } from './quantity-phrase.ts';
import { lowerAt, skip, type TokenList } from './quantity-reader.ts';

export type ReadAmount = Amount & { readonly next: number };

/**
 * Words that name no figure, with the interval they are conventionally read as. The ends are
 * deliberately wide: they exist to tell a plausible "several" from an absurd one.
 */
export const VAGUE_WORDS: Readonly<Record<string, readonly [low: number, high: number, Bound]>> = {
  single: [1, 1, 'exact'],
  couple: [2, 2, 'about'],
  pair: [2, 2, 'exact'],
  trio: [3, 3, 'exact'],
  few: [2, 9, 'vague'],
  several: [3, 9, 'vague'],
  handful: [3, 7, 'vague'],
  scores: [40, 400, 'vague'],
  dozens: [24, 240, 'vague'],
  hundreds: [200, 2000, 'vague'],
  thousands: [2000, 20_000, 'vague'],
  millions: [2e6, 2e7, 'vague'],
};
const vagueWord = lookup(VAGUE_WORDS);
const needsArticle = oneOf('single couple pair trio few handful');
const roundCount = lookup({ tens: 10, hundreds: 100 });
const replacesArticle = oneOf(
  'last past next first coming these those previous preceding very your our',
);

/** "a few", "several hundred", "a couple of", "tens of thousands": figures without a figure. */
export function vagueNumeralAt(list: TokenList, index: number): ReadAmount | null {
  const round = roundNumeralAt(list, index);
  if (round) return round;
  const at = skip(list, index, 'a');
  const [low, high, bound] = vagueWord(lowerAt(list, at)) ?? [];
  if (!low || !high || !bound || !isFigure(list, index, at)) return null;
  const next = skip(list, at + 1, 'of');
  const scale = scaleOf(lowerAt(list, next));
  if (scale === undefined) return { low, high, bound, next };
  return { low: low * scale, high: high * scale, bound, next: next + 1 };
}

/** "pair with us" and "few firms" name no figure; "a pair of engineers" and "the last few weeks" do. */
function isFigure(list: TokenList, index: number, at: number): boolean {
  const word = lowerAt(list, at);
  if (word === 'scores' || word === 'millions') return lowerAt(list, at + 1) === 'of';
  if (!needsArticle(word)) return at === index;
  return at > index || replacesArticle(lowerAt(list, index - 1));
}

function roundNumeralAt(list: TokenList, index: number): ReadAmount | null {
  const count = roundCount(lowerAt(list, index));
  if (!count || lowerAt(list, index + 1) !== 'of') return null;
  const unit = count * (scaleOf(lowerAt(list, index + 2).replace(/s$/, '')) ?? 0);
  const next = skip(list, index + 3, 'of');
  return unit ? { low: 2 * unit, high: 10 * unit, bound: 'vague', next } : null;
}
