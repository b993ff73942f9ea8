/** Values as whole multiples of one step: value = multiple / denominator * divisor. */
export interface Lattice {
  readonly multiples: Int32Array;
  readonly step: number;
}

// Every grid of 1/q up to this q (thirds, 57ths, 4 decimals), then 5 and 6 decimals.
const EVERY_DENOMINATOR_UP_TO = 10_000;
const FINER_DENOMINATORS = [100_000, 1_000_000];
const WIDEST_MULTIPLE = 50_000_000;
const TOLERANCE = 1e-7;

/** The coarsest grid that all values lie on, or nothing when they lie on no affordable one. */
export function detectLattice(values: ArrayLike<number>): Lattice | undefined {
  for (let denominator = 1; denominator <= EVERY_DENOMINATOR_UP_TO; denominator++) {
    if (liesOn(values, denominator)) return coarsest(values, denominator);
  }
  const finer = FINER_DENOMINATORS.find((denominator) => liesOn(values, denominator));
  return finer === undefined ? undefined : coarsest(values, finer);
}

function liesOn(values: ArrayLike<number>, denominator: number): boolean {
  for (let index = 0; index < values.length; index++) {
    const scaled = (values[index] as number) * denominator;
    if (Math.abs(scaled) > WIDEST_MULTIPLE) return false;
    if (Math.abs(scaled - Math.round(scaled)) > TOLERANCE) return false;
  }
  return true;
}

function coarsest(values: ArrayLike<number>, denominator: number): Lattice {
  const scaled = Int32Array.from(values, (value) => Math.round(value * denominator));
  const divisor = scaled.reduce(greatestCommonDivisor, 0) || 1;
  return { multiples: scaled.map((value) => value / divisor), step: divisor / denominator };
}

function greatestCommonDivisor(first: number, second: number): number {
  let large = Math.abs(first);
  let small = Math.abs(second);
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}
