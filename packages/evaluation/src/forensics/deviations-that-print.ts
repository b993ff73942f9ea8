import { type PrintedNumber, printsAs } from './printed-number.ts';

/** The ends of a scale of whole numbers. */
export type Scale = { readonly least: number; readonly most: number };

/**
 * Whether n whole numbers with one of these sums can have a standard deviation (GRIMMER): their sum of squares is a whole
 * number, as even or odd as the sum, no smaller than what equal numbers would give, and no larger than what the ends of
 * their scale give. Both the deviation of a sample and that of a population are tried.
 */
export function deviationIsPossible(
  deviation: PrintedNumber,
  sums: readonly number[],
  { n, scale }: { readonly n: number; readonly scale?: Scale | undefined },
): boolean {
  const divisors = n === 1 ? [n] : [n - 1, n];
  return sums.some((sum) => {
    const most = scale === undefined ? Number.POSITIVE_INFINITY : mostSquares(sum, n, scale);
    const range = { least: leastSquares(sum, n), most };
    return divisors.some((divisor) => squaresFit(deviation, { sum, n, divisor }, range));
  });
}

type Sample = { readonly sum: number; readonly n: number; readonly divisor: number };

function squaresFit(
  deviation: PrintedNumber,
  { sum, n, divisor }: Sample,
  range: { readonly least: number; readonly most: number },
): boolean {
  const unit = 10 ** -deviation.decimals;
  const squaresAt = (value: number) => Math.max(0, value) ** 2 * divisor + sum ** 2 / n;
  const least = Math.max(Math.floor(squaresAt(deviation.value - unit)), range.least);
  const most = Math.min(Math.ceil(squaresAt(deviation.value + unit)), range.most);
  // A whole stretch of squares holds both even and odd ones that print alike; only a short one can rule anything out.
  if (most - least > mostTried) return true;
  for (let squares = least; squares <= most; squares++) {
    if ((squares - sum) % 2 !== 0) continue;
    const found = Math.sqrt(Math.max(0, squares - sum ** 2 / n) / divisor);
    if (printsAs(found, deviation) !== undefined) return true;
  }
  return false;
}

const mostTried = 10_000;

// The sum spread as evenly as whole numbers allow.
function leastSquares(sum: number, n: number): number {
  const each = Math.floor(sum / n);
  const more = sum - each * n;
  return (n - more) * each ** 2 + more * (each + 1) ** 2;
}

// All at the ends of the scale, but for one in between.
function mostSquares(sum: number, n: number, { least, most }: Scale): number {
  const atMost = Math.min(n, Math.floor((sum - n * least) / (most - least)));
  const between = sum - atMost * most - (n - atMost - 1) * least;
  const rest = atMost === n ? 0 : between ** 2 + (n - atMost - 1) * least ** 2;
  return atMost * most ** 2 + rest;
}
