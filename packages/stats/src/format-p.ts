import { requireBetween, requireCount, requireLevel } from './require-between.ts';

export interface FormatPOptions {
  /** Smaller values print as "p < floor"; for sampled tests pass 1 / (flips + 1). @default 0.0001 */
  floor?: number;
  /** Significant digits. @default 3 */
  digits?: number;
}

/**
 * Writes a p-value for people. It never prints 0: no test shows that something is impossible.
 *
 * @example
 * ```ts
 * formatP(0.000274658) // => 'p = 0.000275'
 * formatP(0) // => 'p < 0.0001'
 * formatP(0.9999) // => 'p > 0.999'
 * ```
 */
export function formatP(p: number, { floor = 0.0001, digits = 3 }: FormatPOptions = {}): string {
  requireBetween(p, 'p', [0, 1]);
  requireLevel(floor, 'The floor');
  requireCount(digits, 'The number of digits', 1);
  if (p < floor) return `p < ${plain(floor, digits)}`;
  const written = significant(p, digits);
  return p < 1 && Number(written) === 1 ? `p > ${'0.'.padEnd(digits + 2, '9')}` : `p = ${written}`;
}

// As few digits as say the floor exactly, and never an exponent.
function plain(floor: number, digits: number): string {
  for (let count = 1; count < digits; count++) {
    if (Number(significant(floor, count)) === floor) return significant(floor, count);
  }
  return significant(floor, digits);
}

function significant(value: number, digits: number): string {
  const exponent = Number(value.toExponential(digits - 1).split('e')[1]);
  return value.toFixed(Math.min(100, Math.max(0, digits - 1 - exponent)));
}
