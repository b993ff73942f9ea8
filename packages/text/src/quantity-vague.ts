import { VAGUE_WORDS } from './number-word-list.ts';
import { scaleOf } from './number-words.ts';
import type { Amount } from './quantity.ts';
import { lookup } from './quantity-lookup.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_VAGUE } from './quantity-opening.ts';
import { lowerAt, mayOpen, type TokenList } from './quantity-reader.ts';

export type ReadAmount = Amount & { readonly next: number };

const needsArticle = oneOf('couple pair trio few handful');
const replacesArticle = oneOf(
  'last past next first coming these those previous preceding very your our',
);
const ROUND = { tens: 10, hundreds: 100 };
const roundCount = lookup(ROUND);

/** The words that {@link vagueNumeralAt} reads from. */
export function vagueWords(): string[] {
  return ['a', ...VAGUE_WORDS.keys(), ...Object.keys(ROUND)];
}

/** "a few", "several hundred", "a couple of", "tens of thousands": figures without a figure. */
export function vagueNumeralAt(list: TokenList, index: number): ReadAmount | null {
  if (!mayOpen(list, index, OPENS_VAGUE)) return null;
  const round = roundNumeralAt(list, index);
  if (round) return round;
  const at = lowerAt(list, index) === 'a' ? index + 1 : index;
  const amount = VAGUE_WORDS.get(lowerAt(list, at));
  if (!amount || !isFigure(list, index, at)) return null;
  const isOf = lowerAt(list, at + 1) === 'of';
  const next = isOf ? at + 2 : at + 1;
  const scale = scaleOf(lowerAt(list, next));
  const { low, high, bound } = amount;
  if (scale === undefined) return { low, high, bound, next };
  return { low: low * scale, high: high * scale, bound, next: next + 1 };
}

/** "pair with us" and "few firms" name no figure; "a pair of engineers" and "the last few weeks" do. */
function isFigure(list: TokenList, index: number, at: number): boolean {
  const word = lowerAt(list, at);
  const isOf = lowerAt(list, at + 1) === 'of';
  if (word === 'scores' || word === 'millions') return isOf;
  if (!needsArticle(word)) return at === index;
  return at > index || replacesArticle(lowerAt(list, index - 1));
}

function roundNumeralAt(list: TokenList, index: number): ReadAmount | null {
  if (lowerAt(list, index + 1) !== 'of') return null;
  const count = roundCount(lowerAt(list, index));
  const unit = scaleOf(lowerAt(list, index + 2).replace(/s$/, ''));
  if (count === undefined || unit === undefined) return null;
  const next = lowerAt(list, index + 3) === 'of' ? index + 4 : index + 3;
  return { low: 2 * count * unit, high: 10 * count * unit, bound: 'vague', next };
}
