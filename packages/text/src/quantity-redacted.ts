import { boundBefore } from './quantity-bound.ts';
import { currencyPrefixAt } from './quantity-currency.ts';
import { rateAt } from './quantity-rate.ts';
import { isAttached, lowerAt, type QuantityMatch, type QuantityReader } from './quantity-reader.ts';

/** A published band with its digits blanked out: "from $X,XXX/month", `$XXk`. */
export function redactedMoneyAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const isFrom = lowerAt(reader, index) === 'from';
  const before = isFrom
    ? { bound: 'at_least' as const, next: index + 1 }
    : boundBefore(reader, index);
  const prefix = currencyPrefixAt(reader, before?.next ?? index);
  if (!prefix || !/^x+[kmb]?$/.test(lowerAt(reader, prefix.next))) return null;
  let at = prefix.next + 1;
  while (
    /^[.,]$/.test(lowerAt(reader, at)) &&
    isAttached(reader, at + 1) &&
    /^x+[kmb]?$/.test(lowerAt(reader, at + 1))
  ) {
    at += 2;
  }
  const { per, next } = rateAt(reader, at);
  const { currency } = prefix;
  const bound = before?.bound ?? 'exact';
  return { start: index, next, draft: { kind: 'money', redacted: true, bound, currency, per } };
}
