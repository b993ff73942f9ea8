import type { RaterComparison } from '@tenacious-bench/schema';

/** What has to be reached for labels to be relied on. */
export type AgreementThreshold = RaterComparison['threshold'];

/**
 * Krippendorff's levels: from 0.8 on labels can be relied on, from 0.667 on tentative conclusions are possible, and below
 * that none. Landis and Koch's words for kappa are milder and were never derived from anything.
 *
 * @example
 * ```ts
 * agreementLevels.reliable.least // => 0.8
 * ```
 */
export const agreementLevels = {
  reliable: { statistic: 'alpha', bound: 'value', least: 0.8 },
  tentative: { statistic: 'alpha', bound: 'value', least: 0.667 },
} as const satisfies Record<string, AgreementThreshold>;

/** The threshold for so many raters: Cohen's kappa knows two only, and alpha asks the same of more. */
export function thresholdFor(threshold: AgreementThreshold, raters: number): AgreementThreshold {
  const isCohens = /kappa$/i.test(threshold.statistic);
  return raters > 2 && isCohens ? { ...threshold, statistic: 'alpha' } : threshold;
}

/** Whether a statistic reaches its threshold; one without a value was not seen to. */
export function isMet(
  statistics: RaterComparison['statistics'],
  { statistic, bound, least }: AgreementThreshold,
): boolean {
  const found = statistics[statistic];
  return found.defined && found[bound] >= least;
}
