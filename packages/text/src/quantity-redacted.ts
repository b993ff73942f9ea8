import type { ReadBound } from './quantity-bound.ts';
import { currencyPrefixAt } from './quantity-currency.ts';
import { oneOf } from './quantity-one-of.ts';
import { rateAt } from './quantity-rate.ts';
import { isAttached, lowerAt, type QuantityMatch, type QuantityReader } from './quantity-reader.ts';

const BLANK = /^x+[kmb]?$/;
const isGroupMark = oneOf('. ,');

/** A published band with its digits blanked out: "from $X,XXX/month", `$XXk`. */
export function redactedMoneyAt(
  reader: QuantityReader,
  index: number,
  before: ReadBound | null,
): QuantityMatch | null {
  const isFrom = lowerAt(reader, index) === 'from';
  const prefix = currencyPrefixAt(reader, isFrom ? index + 1 : (before?.next ?? index));
  if (!prefix || !BLANK.test(lowerAt(reader, prefix.next))) return null;
  let at = prefix.next + 1;
  while (
    isGroupMark(lowerAt(reader, at)) &&
    isAttached(reader, at + 1) &&
    BLANK.test(lowerAt(reader, at + 1))
  ) {
    at += 2;
  }
  const { per, next } = rateAt(reader, at);
  const { currency } = prefix;
  const bound = isFrom ? 'at_least' : (before?.bound ?? 'exact');
  return { start: index, next, draft: { kind: 'money', redacted: true, bound, currency, per } };
}
