import { VAGUE_WORDS } from './number-word-list.ts';
import { scaleOf } from './number-words.ts';
import type { Amount } from './quantity.ts';
import { lowerAt, type TokenList } from './quantity-reader.ts';

export type ReadAmount = Amount & { readonly next: number };

const NEEDS_ARTICLE = /^(couple|pair|trio|few|handful)$/;
const REPLACES_ARTICLE =
  /^(last|past|next|first|coming|these|those|previous|preceding|very|your|our)$/;
const ROUND: Readonly<Record<string, number>> = { tens: 10, hundreds: 100 };

/** "a few", "several hundred", "a couple of", "tens of thousands": figures without a figure. */
export function vagueNumeralAt(list: TokenList, index: number): ReadAmount | null {
  const round = roundNumeralAt(list, index);
  if (round) return round;
  const at = lowerAt(list, index) === 'a' ? index + 1 : index;
  const amount = VAGUE_WORDS.get(lowerAt(list, at));
  if (!amount || !isFigure(list, index, at)) return null;
  const isOf = lowerAt(list, at + 1) === 'of';
  const scale = scaleOf(lowerAt(list, isOf ? at + 2 : at + 1));
  if (scale === undefined) return { ...amount, next: isOf ? at + 2 : at + 1 };
  return {
    low: amount.low * scale,
    high: amount.high * scale,
    bound: amount.bound,
    next: isOf ? at + 3 : at + 2,
  };
}

/** "pair with us" and "few firms" name no figure; "a pair of engineers" and "the last few weeks" do. */
function isFigure(list: TokenList, index: number, at: number): boolean {
  const word = lowerAt(list, at);
  const isOf = lowerAt(list, at + 1) === 'of';
  if (word === 'scores' || word === 'millions') return isOf;
  if (!NEEDS_ARTICLE.test(word)) return at === index;
  return at > index || REPLACES_ARTICLE.test(lowerAt(list, index - 1));
}

function roundNumeralAt(list: TokenList, index: number): ReadAmount | null {
  const count = ROUND[lowerAt(list, index)];
  const unit = scaleOf(lowerAt(list, index + 2).replace(/s$/, ''));
  if (count === undefined || unit === undefined || lowerAt(list, index + 1) !== 'of') return null;
  const next = lowerAt(list, index + 3) === 'of' ? index + 4 : index + 3;
  return { low: 2 * count * unit, high: 10 * count * unit, bound: 'vague', next };
}
