import { clopperPearsonInterval } from '@tenacious-bench/stats';
import type { NullThreshold } from './null-threshold.ts';

/** How many pairs chance alone brings above a threshold. */
export type FalsePairs = {
  /** Undefined where no pair of unrelated tasks was measured. */
  readonly expected: number | undefined;
  /** The upper end of a 95 % interval: few measured pairs promise little, even if none of them was alike. */
  readonly atMost: number;
};

/**
 * How many pairs that are no leak a comparison of so many texts has to bring at this threshold.
 *
 * @example
 * ```ts
 * const measured = { threshold: 0.85, quantileValue: 0.6, pairs: 40000, isSample: false, above: 0 };
 * expectedFalsePairs(measured, { tasks: 300, reference: 1000 }) // => { expected: 0, atMost: 27.665321 }
 * ```
 */
export function expectedFalsePairs(
  { above, pairs }: NullThreshold,
  { tasks, reference }: { readonly tasks: number; readonly reference: number },
): FalsePairs {
  const compared = tasks * reference;
  if (pairs === 0) return { expected: undefined, atMost: compared };
  const { high } = clopperPearsonInterval(above, pairs);
  return { expected: (above / pairs) * compared, atMost: high * compared };
}
