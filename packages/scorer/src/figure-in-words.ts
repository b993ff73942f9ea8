import type { Bound } from '@tenacious-bench/text';
import type { ClaimContext } from './claim-context.ts';
import { cuedTopics } from './cued-topics.ts';
import type { Figure } from './figure.ts';

/** A share in words: "one job in five", "every fifth job", "a third of the staff", where the sentence speaks of shares. */
export function shareOf(context: ClaimContext): Figure[] | undefined {
  const share = statedShare(context);
  if (share === undefined) return undefined;
  const isOfShares = cuedTopics(context).some(({ fields }) =>
    fields.some(({ measure }) => measure === 'percent'),
  );
  if (!isOfShares) return undefined;
  const percent = share.of * 100;
  return [{ measure: 'percent', low: percent - 0.6, high: percent + 0.6, bound: share.bound }];
}

type Share = { readonly of: number; readonly bound: Bound };

function statedShare({ quantity, at, reading: { words } }: ClaimContext): Share | undefined {
  if (quantity.kind === 'fraction') return { of: quantity.low, bound: quantity.bound };
  if (quantity.kind === 'ordinal') {
    const isShare = words[at - 1]?.text === 'every' && !isTime.test(words[at + 1]?.text ?? '');
    return isShare && quantity.value > 1 ? { of: 1 / quantity.value, bound: 'exact' } : undefined;
  }
  if (quantity.kind !== 'number' && quantity.kind !== 'count') return undefined;
  const isWhole = words[at - 1]?.text === 'in' && words[at - 3]?.text === 'one';
  return isWhole && quantity.low > 1 ? { of: 1 / quantity.low, bound: 'exact' } : undefined;
}

// "Every second Monday" is a rhythm.
const isTime = /day$|^(?:week|month|quarter|year|night|morning|evening|time|release|sprint)/;

/** "On the 13th", of whatever month: right where a fact knows a day of that number. */
export function isDayOfSomeFact({ quantity, situation: { facts } }: ClaimContext): boolean {
  if (quantity.kind !== 'date' || !/^\d{1,2}(?:st|nd|rd|th)$/i.test(quantity.quote)) return false;
  const day = quantity.from.slice(8, 10);
  const known = facts === 'unknown' ? [] : facts;
  return known
    .flatMap(({ values }) => Object.values(values))
    .some((value) => typeof value === 'string' && isDate.test(value) && value.slice(8, 10) === day);
}

const isDate = /^\d{4}-\d\d-\d\d/;

/** The days that a part of a month takes; from behind its end where negative. */
const partsOfMonth: readonly (readonly [RegExp, number, number])[] = [
  [/\bfirst week (?:of|in) $/, 1, 7],
  [/\bsecond week (?:of|in) $/, 8, 14],
  [/\bthird week (?:of|in) $/, 15, 21],
  [/\bfourth week (?:of|in) $/, 22, 28],
  [/\b(?:last|final|closing) week (?:of|in) $/, -6, 0],
  [/\b(?:first|opening|early) days (?:of|in) $/, 1, 9],
  [/\b(?:last|final|closing|late) days (?:of|in) $/, -9, 0],
  [/\bfirst half of $/, 1, 16],
  [/\bsecond half of $/, 15, 31],
  [/\b(?:early|right at the start) in $/, 1, 11],
  [/\blate in $/, -11, 0],
];

/** "In the second week of February", "in its closing days": some days of the month. */
export function partOfMonth({ quantity, before }: ClaimContext): Figure[] | undefined {
  if (quantity.kind !== 'date' || quantity.precision !== 'month') return undefined;
  const part = partsOfMonth.find(([written]) => written.test(before));
  if (part === undefined) return undefined;
  const [, first, last] = part;
  const month = quantity.from.slice(0, 8);
  const length = Number(quantity.to.slice(8, 10));
  const day = (number: number) =>
    `${month}${String(Math.min(number > 0 ? number : length + number, length)).padStart(2, '0')}`;
  return [{ measure: 'date', from: day(first), to: day(last) }];
}
