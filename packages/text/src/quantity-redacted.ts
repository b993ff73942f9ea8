import type { Bound } from './quantity.ts';
import { currencyPrefixAt } from './quantity-currency.ts';
import { rateAt } from './quantity-rate.ts';
import {
  isAttached,
  isWord,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  type Read,
} from './quantity-reader.ts';

const BLANK = /^x+[kmb]?$/;
const GROUP_MARK = /^[.,]$/;

/** A published band with its digits blanked out: "from $X,XXX/month", `$XXk`. */
export function redactedMoneyAt(
  reader: QuantityReader,
  index: number,
  before: Read<Bound> | null,
): QuantityMatch | null {
  const isFrom = lowerAt(reader, index) === 'from';
  const prefix = currencyPrefixAt(reader, isFrom ? index + 1 : (before?.next ?? index));
  const isBlank = (at: number) => isWord(reader, at) && BLANK.test(lowerAt(reader, at));
  if (!prefix || !isBlank(prefix.next)) return null;
  let end = prefix.next + 1;
  while (GROUP_MARK.test(lowerAt(reader, end)) && isAttached(reader, end + 1) && isBlank(end + 1)) {
    end += 2;
  }
  const { per, next } = rateAt(reader, end);
  const { currency } = prefix;
  const bound = isFrom ? 'at_least' : (before?.value ?? 'exact');
  return { start: index, next, draft: { kind: 'money', redacted: true, bound, currency, per } };
}
