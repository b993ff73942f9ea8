import { scaleOf } from './number-words.ts';
import { isCurrencyAt } from './quantity-currency.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { isAttached, isJoiner, lowerAt, type QuantityReader, tokenAt } from './quantity-reader.ts';

export type ReadScale = { readonly factor: number; readonly next: number };

/** Clear beside a currency only: `$14m` is millions, `14m` could be metres or minutes. */
const PRICED: ReadonlyMap<string, number> = new Map(
  Object.entries({
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
  }),
);

/** Clear right behind any figure. */
const PLAIN: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mio: 1e6, B: 1e9, bn: 1e9 }),
);

const MEETINGS = /^(call|chat|meeting|slot|session|intro|sync|talk|demo|video|walkthrough)s?$/;

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
  const { text, lower } = tokenAt(reader, index);
  const isMoney = isPriced || (PRICED.has(lower) && isCurrencyAt(reader, index + 1));
  const factor = isMoney ? PRICED.get(lower) : plainFactor(reader, index, text);
  return factor === undefined ? null : { factor, next: index + 1 };
}

/** "30m call" is half an hour; any other bare `30m` is read as millions. */
function plainFactor(reader: QuantityReader, index: number, text: string): number | undefined {
  if (!isAttached(reader, index) && !/^(mn|mio|bn)$/.test(text)) return undefined;
  // "5B parameters" is billions, "221B" on its own a house.
  const isHouse = text === 'B' && !nounPhraseAt(reader, index + 1, 2);
  return isHouse || isMeetingMinutes(reader, index) ? undefined : PLAIN.get(text);
}

/** Whether the `m` behind a figure is minutes, as in "a 30m call". */
export function isMeetingMinutes(reader: QuantityReader, index: number): boolean {
  const { text } = tokenAt(reader, index);
  return text === 'm' && isAttached(reader, index) && MEETINGS.test(lowerAt(reader, index + 1));
}
