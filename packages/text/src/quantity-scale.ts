import { scaleOf } from './number-words.ts';
import { isCurrencyAt } from './quantity-currency.ts';
import { lookup } from './quantity-lookup.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-one-of.ts';
import { isAttached, isJoiner, lowerAt, type QuantityReader, textAt } from './quantity-reader.ts';

export type ReadScale = { readonly factor: number; readonly next: number };

/** Clear beside a currency only: `$14m` is millions, `14m` could be metres or minutes. */
const PRICED = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mil: 1e6,
  cr: 1e7,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  t: 1e12,
  tn: 1e12,
};
const pricedFactor = lookup(PRICED);

/** Clear right behind any figure. */
const plainFactors = lookup({ k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mio: 1e6, B: 1e9, bn: 1e9 });

const MEETINGS = /^(call|chat|meeting|slot|session|intro|sync|talk|demo|video|walkthrough)s?$/;

/** The letters that {@link scaleAt} reads besides words. */
export function scaleLetters(): string[] {
  return Object.keys(PRICED);
}

/** What multiplies a figure in digits: `k`, `M`, `million`, `hundred thousand`, `dozen`. */
export function scaleAt(
  reader: QuantityReader,
  index: number,
  isPriced: boolean,
): ReadScale | null {
  const at = isJoiner(reader, index) ? index + 1 : index;
  const word = scaleOf(lowerAt(reader, at));
  if (word !== undefined) {
    const second = scaleOf(lowerAt(reader, at + 1)) ?? 1;
    return { factor: word * second, next: second > 1 ? at + 2 : at + 1 };
  }
  const text = textAt(reader, index);
  const lower = lowerAt(reader, index);
  const isMoney =
    isPriced || (pricedFactor(lower) !== undefined && isCurrencyAt(reader, index + 1));
  const factor = isMoney ? pricedFactor(lower) : plainFactor(reader, index, text);
  return factor === undefined ? null : { factor, next: index + 1 };
}

const isClearApart = oneOf('mn mio bn');

/** "30m call" is half an hour; any other bare `30m` is read as millions. */
function plainFactor(reader: QuantityReader, index: number, text: string): number | undefined {
  if (!isAttached(reader, index) && !isClearApart(text)) return undefined;
  // "5B parameters" is billions, "221B" on its own a house.
  const isHouse = text === 'B' && !nounPhraseAt(reader, index + 1, 2);
  return isHouse || isMeetingMinutes(reader, index) ? undefined : plainFactors(text);
}

/** Whether the `m` behind a figure is minutes, as in "a 30m call". */
export function isMeetingMinutes(reader: QuantityReader, index: number): boolean {
  if (!isAttached(reader, index) || textAt(reader, index) !== 'm') return false;
  return MEETINGS.test(lowerAt(reader, index + 1));
}
