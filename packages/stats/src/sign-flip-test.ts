import { detectLattice } from './lattice.ts';
import { requireCount } from './require-between.ts';
import { requireOneOf } from './require-one-of.ts';
import { requireSample } from './require-sample.ts';
import { shareByEnumeration, shareByTable, tableSize } from './sign-flip-exact.ts';
import { shareBySampling } from './sign-flip-sampled.ts';

/** Which departure from "the signs are a coin toss" counts as evidence. */
export type Alternative = 'two-sided' | 'greater' | 'less';

export interface SignFlipOptions {
  /** @default 'two-sided' */
  alternative?: Alternative;
  /** Largest table, in cell updates, that the exact method may fill. @default 50000000 */
  tableLimit?: number;
  /** Random flips when no exact method is affordable. @default 100000 */
  flips?: number;
  /** Seed of the sfc32 stream for random flips. @default 0 */
  seed?: number | string;
}

export interface SignFlipResult {
  readonly p: number;
  /** `exact-lattice`, `exact-enumeration` (every flip counted), or `monte-carlo`: (1 + #) / (flips + 1). */
  readonly method: 'exact-lattice' | 'exact-enumeration' | 'monte-carlo';
  readonly alternative: Alternative;
  readonly meanDifference: number;
  readonly pairs: number;
  /** Random flips drawn; 0 for an exact result. */
  readonly flips: number;
}

const ENUMERATE_UP_TO = 20;

/**
 * Sign-flip permutation test: were the differences of paired scores equally likely to be plus or
 * minus? Exact when the differences share a lattice or are few, seeded sampling otherwise; p is
 * never 0.
 *
 * @example
 * ```ts
 * signFlipTest([0.2, 0.1, 0.4, 0.3, -0.1, 0.2]).p // => 0.09375
 * signFlipTest([1, 1, 1, 0, 1, 1]).method // => 'exact-lattice'
 * signFlipTest([1, 1, 1, 0, 1, 1], { alternative: 'greater' }).p // => 0.03125
 * ```
 */
export function signFlipTest(
  differences: ArrayLike<number>,
  {
    alternative = 'two-sided',
    tableLimit = 50_000_000,
    flips = 100_000,
    seed = 0,
  }: SignFlipOptions = {},
): SignFlipResult {
  requireSample(differences, 'The differences of a sign-flip test', 1);
  requireOneOf(alternative, 'The alternative', ['two-sided', 'greater', 'less']);
  requireCount(tableLimit, 'The table limit', 0);
  requireCount(flips, 'The number of random flips', 1);
  const sided =
    alternative === 'less'
      ? Float64Array.from(differences, (d) => -d)
      : Float64Array.from(differences);
  const bothSides = alternative === 'two-sided';
  const { p, method } = chooseMethod(sided, bothSides, { tableLimit, flips, seed });
  return {
    // A long enough list of agreeing signs underflows; the smallest number is still not "never".
    p: Math.min(1, Math.max(p, Number.MIN_VALUE)),
    method,
    alternative,
    meanDifference:
      Float64Array.from(differences).reduce((sum, d) => sum + d, 0) / differences.length,
    pairs: differences.length,
    flips: method === 'monte-carlo' ? flips : 0,
  };
}

function chooseMethod(
  differences: Float64Array,
  bothSides: boolean,
  { tableLimit, flips, seed }: Required<Omit<SignFlipOptions, 'alternative'>>,
): Pick<SignFlipResult, 'p' | 'method'> {
  // A zero difference is the same number with either sign.
  const moving = differences.filter((difference) => difference !== 0);
  const lattice = detectLattice(moving);
  if (lattice !== undefined && tableSize(lattice.multiples) * moving.length <= tableLimit) {
    return { p: shareByTable(lattice.multiples, bothSides), method: 'exact-lattice' };
  }
  if (moving.length <= ENUMERATE_UP_TO) {
    return { p: shareByEnumeration(moving, bothSides), method: 'exact-enumeration' };
  }
  return { p: shareBySampling(moving, bothSides, flips, seed), method: 'monte-carlo' };
}
