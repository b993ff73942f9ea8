import { scaleOf } from './number-word-figures.ts';
import { isCurrencyAt } from './quantity-currency.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { lookup, oneOf } from './quantity-phrase.ts';
import {
  isAttached,
  lowerAt,
  type QuantityReader,
  type Read,
  skipJoiner,
  textAt,
} from './quantity-reader.ts';

/** Clear beside a currency only: `$14m` is millions, `14m` could be metres or minutes. */
const pricedFactor = lookup({
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
});
/** Clear right behind any figure, and the last ones apart from it, too. */
const isClear = oneOf('k K m M B mn mio bn');
const isClearApart = oneOf('mn mio bn');
const MEETING = /^(call|chat|meeting|slot|session|intro|sync|talk|demo|video|walkthrough)s?$/;

/** What multiplies a figure in digits: `k`, `M`, `million`, `hundred thousand`, `dozen`. */
export function scaleAt(
  reader: QuantityReader,
  index: number,
  isPriced: boolean,
): Read<number> | null {
  const at = skipJoiner(reader, index);
  const word = scaleOf(lowerAt(reader, at));
  if (word !== undefined) {
    const second = scaleOf(lowerAt(reader, at + 1)) ?? 1;
    return { value: word * second, next: second > 1 ? at + 2 : at + 1 };
  }
  const value = pricedFactor(lowerAt(reader, index));
  if (value === undefined) return null;
  const isRead = isPriced || isCurrencyAt(reader, index + 1) || isClearScale(reader, index);
  return isRead ? { value, next: index + 1 } : null;
}

/** "30m call" is half an hour; any other bare `30m` is read as millions. */
function isClearScale(reader: QuantityReader, index: number): boolean {
  const text = textAt(reader, index);
  if (!isClear(text) || !(isAttached(reader, index) || isClearApart(text))) return false;
  // "5B parameters" is billions, "221B" on its own a house.
  const isHouse = text === 'B' && !nounPhraseAt(reader, index + 1, 2);
  return !isHouse && !isMeetingMinutes(reader, index);
}

/** Whether the `m` behind a figure is minutes, as in "a 30m call". */
export function isMeetingMinutes(reader: QuantityReader, index: number): boolean {
  const isMinutes = textAt(reader, index) === 'm' && isAttached(reader, index);
  return isMinutes && MEETING.test(lowerAt(reader, index + 1));
}
