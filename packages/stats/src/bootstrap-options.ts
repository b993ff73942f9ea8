import { requireCount, requireLevel } from './require-between.ts';
import { requireOneOf } from './require-one-of.ts';
import { requireFinite } from './require-sample.ts';

/** Chooses an index from 0 to bound - 1. */
export type DrawIndex = (bound: number) => number;

export interface BootstrapOptions {
  /** @default 10000 */
  resamples?: number;
  /** @default 0.95 */
  confidence?: number;
  /** Percentile (type 7), or bias-corrected and accelerated. @default 'percentile' */
  method?: 'percentile' | 'bca';
  /**
   * How BCa counts resamples that equal the estimate: half of them (SciPy) or none (R's `boot`).
   * On a lattice, such as pass rates, the choice can move an end by a whole step.
   * @default 'mid'
   */
  ties?: 'mid' | 'strict';
  /** The value that `achievedLevel` asks about. @default 0 */
  nullValue?: number;
  /** Seed of the sfc32 stream. @default 0 */
  seed?: number | string;
  /** Replaces the built-in stream, for instance to repeat a published figure. */
  draw?: DrawIndex;
}

export interface BootstrapPlan extends Required<Omit<BootstrapOptions, 'draw'>> {
  readonly draw: DrawIndex | undefined;
}

/** Fills in the defaults of the bootstrap options and refuses values that make no sense. */
export function planBootstrap({
  resamples = 10_000,
  confidence = 0.95,
  method = 'percentile',
  ties = 'mid',
  nullValue = 0,
  seed = 0,
  draw,
}: BootstrapOptions): BootstrapPlan {
  requireCount(resamples, 'The number of resamples', 2);
  requireLevel(confidence, 'The confidence');
  requireFinite(nullValue, 'The null value');
  requireOneOf(method, 'The bootstrap method', ['percentile', 'bca']);
  requireOneOf(ties, 'The tie rule', ['mid', 'strict']);
  return { resamples, confidence, method, ties, nullValue, seed, draw };
}
