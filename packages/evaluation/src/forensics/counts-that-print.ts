import { type PrintedHow, type PrintedNumber, printLike, printsAs } from './printed-number.ts';

/** A count that prints as a figure, and whether it was rounded or cut off for that. */
export type PrintedCount = { readonly count: number; readonly how: PrintedHow };

/** What a count over a whole prints as; `scale` is 100 for a percentage, and 1 for a mean. */
export type CountedWhole = { readonly of: number; readonly scale: number };

/** Every whole number that prints as the figure when it is divided: GRIM, and the same for percentages. */
export function countsThatPrint(
  printed: PrintedNumber,
  { of, scale }: CountedWhole,
): PrintedCount[] {
  const unit = 10 ** -printed.decimals;
  const least = Math.floor(((printed.value - unit) * of) / scale);
  const most = Math.ceil(((printed.value + unit) * of) / scale);
  // So many fit that none can be ruled out, or the count is beyond what a double can tell apart.
  if (most - least > mostListed || !Number.isSafeInteger(most) || !Number.isSafeInteger(least))
    return [{ count: Math.round((printed.value * of) / scale), how: 'rounded' }];
  const found: PrintedCount[] = [];
  for (let count = least; count <= most; count++) {
    const how = printsAs((count * scale) / of, printed);
    if (how !== undefined) found.push({ count, how });
  }
  const rounded = found.filter(({ how }) => how === 'rounded');
  return rounded.length > 0 ? rounded : found;
}

const mostListed = 10_000;

/** The two counts nearest to a figure that none prints as, in its own decimals. */
export function nearestCounts(printed: PrintedNumber, { of, scale }: CountedWhole): string {
  const below = Math.floor((printed.value * of) / scale);
  return [below, below + 1]
    .map((count) => `${count} of ${of} is ${printLike((count * scale) / of, printed)}`)
    .join(', ');
}
