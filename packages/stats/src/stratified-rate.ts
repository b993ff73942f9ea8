import { wilsonOf } from './clustered-wilson-interval.ts';
import { type Estimate, inestimable } from './estimate.ts';
import { normalQuantile } from './normal.ts';
import { requireBetween, requireLevel } from './require-between.ts';
import { type Rate, type Rater, rateOf, requireStrata, type Stratum } from './stratum.ts';

export interface StratifiedOptions {
  /** @default 0.95 */
  readonly confidence?: number;
  /** Of whoever labelled, where they are known to err: the labels are corrected as Rogan and Gladen do. */
  readonly rater?: Rater;
  /** How many times larger the variance of labels in a stratum, and of strata among items, is because kin are alike. @default 1 */
  readonly designEffect?: { readonly labels: number; readonly items: number };
}

export type StratifiedRate = Estimate<{
  value: number;
  low: number;
  high: number;
  /** How many labels of a simple random sample would leave this much uncertainty. */
  effectiveSize: number;
}>;

/**
 * The rate of positive items where each stratum has its own share of labels. It is the rate of whatever the items are a
 * sample of: with every item labelled there is still an interval.
 *
 * @example
 * ```ts
 * const rate = stratifiedRate([
 *   { size: 900, labelled: 60, positive: 3 },
 *   { size: 100, labelled: 40, positive: 20 },
 * ]);
 * rate.value // => 0.095
 * rate.low // => 0.0534651431
 * stratifiedRate([{ size: 10, labelled: 0, positive: 0 }]).defined // => false
 * ```
 */
export function stratifiedRate(
  strata: readonly Stratum[],
  options: StratifiedOptions = {},
): StratifiedRate {
  return estimateOf(strata, options, (rates) => {
    const value = mean(rates);
    return { value, gradient: rates.map(() => 1), offsets: rates.map(() => -value), scale: 1 };
  });
}

/**
 * The share of all positive items that lie inside some strata, such as the share of right messages that are stopped.
 *
 * @example
 * ```ts
 * const stopped = [{ size: 100, labelled: 40, positive: 20 }];
 * const sent = [{ size: 900, labelled: 60, positive: 57 }];
 * stratifiedShare(stopped, sent).value // => 0.0552486187845
 * ```
 */
export function stratifiedShare(
  inside: readonly Stratum[],
  outside: readonly Stratum[],
  options: StratifiedOptions = {},
): StratifiedRate {
  return estimateOf([...inside, ...outside], options, (rates) => {
    const scale = mean(rates);
    if (scale <= 0) return undefined;
    const value = mean(rates.slice(0, inside.length)) / scale;
    const gradient = rates.map((_, at) => (at < inside.length ? 1 - value : -value));
    return { value, gradient, offsets: rates.map(() => 0), scale };
  });
}

/** An estimate, and what one item of a stratum moves it by: gradient × label + offset, over the scale. */
interface Linear {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly offsets: readonly number[];
  readonly scale: number;
}

function estimateOf(
  strata: readonly Stratum[],
  {
    confidence = 0.95,
    rater = { sensitivity: 1, specificity: 1 },
    designEffect = { labels: 1, items: 1 },
  }: StratifiedOptions,
  linear: (rates: readonly Rate[]) => Linear | undefined,
): StratifiedRate {
  requireLevel(confidence, 'The confidence');
  requireBetween(designEffect.labels, 'The design effect of labels', [1, Number.MAX_VALUE]);
  requireBetween(designEffect.items, 'The design effect of items', [1, Number.MAX_VALUE]);
  const total = requireStrata(strata);
  const reason = reasonAgainst(strata, rater);
  if (reason !== undefined) return inestimable(reason);
  const at = linear(strata.map((stratum) => rateOf(stratum, { total, rater, smoothing: 0 })));
  // Half a label of each kind, so that a stratum without a positive label is not taken for one without doubt.
  const rates = strata.map((stratum) => rateOf(stratum, { total, rater, smoothing: 0.5 }));
  const near = linear(rates);
  if (at === undefined || near === undefined) return inestimable('No item is positive.');
  const variance = varianceOf(strata, rates, near, { total, designEffect });
  const centre = within(near.value, 0.5 / (total + 1));
  const effectiveSize = (centre * (1 - centre)) / variance;
  const value = within(at.value, 0);
  const z = normalQuantile((1 + confidence) / 2);
  const { low, high } = wilsonOf(value, effectiveSize, z);
  const ends = { low: value === 0 ? 0 : low, high: value === 1 ? 1 : high };
  return { defined: true, value, ...ends, effectiveSize };
}

function reasonAgainst(strata: readonly Stratum[], rater: Rater): string | undefined {
  requireBetween(rater.sensitivity, 'The sensitivity', [0, 1]);
  requireBetween(rater.specificity, 'The specificity', [0, 1]);
  if (strata.length === 0) return 'There is no item.';
  const bare = strata.find(({ labelled }) => labelled === 0);
  if (bare !== undefined) return `None of the ${bare.size} items of a stratum is labelled.`;
  if (rater.sensitivity + rater.specificity - 1 > 1e-12) return undefined;
  return `Sensitivity ${rater.sensitivity} and specificity ${rater.specificity} are no better than guessing.`;
}

interface Phases {
  readonly total: number;
  readonly designEffect: { readonly labels: number; readonly items: number };
}

// Two phases (Neyman 1938): the items are a sample of what will come, and the labelled a sample of the items.
function varianceOf(
  strata: readonly Stratum[],
  rates: readonly Rate[],
  { gradient, offsets, scale }: Linear,
  { total, designEffect: { labels, items } }: Phases,
): number {
  const parts = rates.map(({ weight, rate, variance }, at) => {
    const slope = gradient[at] as number;
    const mean = slope * rate + (offsets[at] as number);
    const { labelled } = strata[at] as Stratum;
    return (
      (labels * weight ** 2 * slope ** 2 * variance) / labelled +
      (items * weight * mean ** 2) / total
    );
  });
  return parts.reduce((sum, part) => sum + part, 0) / scale ** 2;
}

function mean(rates: readonly Rate[]): number {
  return rates.reduce((sum, { weight, rate }) => sum + weight * rate, 0);
}

function within(share: number, margin: number): number {
  return Math.min(1 - margin, Math.max(margin, share));
}
