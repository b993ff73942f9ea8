import type { PrintedCount } from './counts-that-print.ts';
import { type PrintedNumber, printsAs } from './printed-number.ts';

/**
 * Whether whole numbers with one of these sums can have a standard deviation (GRIMMER): their sum of squares is a whole
 * number, as even or odd as the sum, and no smaller than what equal numbers would give. Both the deviation of a sample
 * and that of a population are tried.
 */
export function deviationIsPossible(
  deviation: PrintedNumber,
  sums: readonly PrintedCount[],
  n: number,
): boolean {
  const divisors = n === 1 ? [n] : [n - 1, n];
  return sums.some(({ count: sum }) =>
    divisors.some((divisor) => squaresFit(deviation, { sum, n, divisor })),
  );
}

type Sample = { readonly sum: number; readonly n: number; readonly divisor: number };

function squaresFit(deviation: PrintedNumber, { sum, n, divisor }: Sample): boolean {
  const unit = 10 ** -deviation.decimals;
  const squaresAt = (value: number) => Math.max(0, value) ** 2 * divisor + sum ** 2 / n;
  const least = Math.max(Math.floor(squaresAt(deviation.value - unit)), leastSquares(sum, n));
  const most = Math.ceil(squaresAt(deviation.value + unit));
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
