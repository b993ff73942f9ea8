import type { ClaimContext } from './claim-context.ts';
import { cuedTopics } from './cued-topics.ts';
import type { Figure } from './figure.ts';

/** A share in words: "one job in five", "a third of the staff", where the sentence speaks of shares. */
export function shareOf(context: ClaimContext): Figure[] | undefined {
  const share = statedShare(context);
  if (share === undefined) return undefined;
  const isOfShares = cuedTopics(context).some(({ fields }) =>
    fields.some(({ measure }) => measure === 'percent'),
  );
  if (!isOfShares) return undefined;
  const percent = share * 100;
  return [{ measure: 'percent', low: percent - 0.6, high: percent + 0.6, bound: 'exact' }];
}

function statedShare({ quantity, at, reading: { words } }: ClaimContext): number | undefined {
  if (quantity.kind === 'fraction') return quantity.low;
  if (quantity.kind !== 'number' && quantity.kind !== 'count') return undefined;
  const isWhole = words[at - 1]?.text === 'in' && words[at - 3]?.text === 'one';
  return isWhole && quantity.low > 1 ? 1 / quantity.low : undefined;
}

const weeks = ['first', 'second', 'third', 'fourth'];

/** "In the second week of February" is seven days of the month. */
export function weekOf({ quantity, before }: ClaimContext): Figure[] | undefined {
  if (quantity.kind !== 'date' || quantity.precision !== 'month') return undefined;
  const ordinal = /\b(first|second|third|fourth|last) week (?:of|in) $/.exec(before)?.[1];
  if (ordinal === undefined) return undefined;
  const month = quantity.from.slice(0, 8);
  const last = Number(quantity.to.slice(8, 10));
  const start = ordinal === 'last' ? last - 6 : weeks.indexOf(ordinal) * 7 + 1;
  const day = (number: number) => `${month}${String(Math.min(number, last)).padStart(2, '0')}`;
  return [{ measure: 'date', from: day(start), to: day(start + 6) }];
}
