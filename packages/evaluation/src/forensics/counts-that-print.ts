import { type PrintedNumber, printLike, printsAs } from './printed-number.ts';

/** What a count over a whole prints as; `scale` is 100 for a percentage, and 1 for a mean. */
export type CountedWhole = { readonly of: number; readonly scale: number };

/**
 * Every whole number that prints as the figure when it is divided, rounded or cut off: GRIM, and the same for percentages.
 * Nothing where they are too many to list, so that none can be ruled out.
 */
export function countsThatPrint(
  printed: PrintedNumber,
  { of, scale }: CountedWhole,
): number[] | undefined {
  const unit = 10 ** -printed.decimals;
  const least = Math.floor(((printed.value - unit) * of) / scale);
  const most = Math.ceil(((printed.value + unit) * of) / scale);
  if (most - least > mostListed || !Number.isSafeInteger(most) || !Number.isSafeInteger(least))
    return undefined;
  const counts = Array.from({ length: most - least + 1 }, (_, step) => least + step);
  return counts.filter((count) => printsAs((count * scale) / of, printed) !== undefined);
}

const mostListed = 10_000;

/** The two counts nearest to a figure that none prints as, in its own decimals. */
export function nearestCounts(printed: PrintedNumber, { of, scale }: CountedWhole): string {
  const below = Math.floor((printed.value * of) / scale);
  return [below, below + 1]
    .map((count) => `${count} of ${of} is ${printLike((count * scale) / of, printed)}`)
    .join(', ');
}
