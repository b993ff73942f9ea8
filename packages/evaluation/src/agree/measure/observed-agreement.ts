import type { AgreementStatistic } from '@tenacious-bench/schema';
import {
  bootstrapClusteredMean,
  bootstrapMean,
  type RatingTable,
  wilsonInterval,
} from '@tenacious-bench/stats';
import type { AgreementPlan } from './agreement-of.ts';

/** Share of items on which raters agree; with more than two of them, the mean share of agreeing pairs. */
export function observedAgreement(
  ratings: RatingTable,
  { families, confidence, resamples, seed }: AgreementPlan,
): AgreementStatistic {
  const pairs = agreeingPairs(ratings);
  const shares = pairs.map(({ share }) => share);
  if (shares.length === 0) return { defined: false, reason: 'no item was rated by two raters' };
  const value = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const isWhole = shares.every(Number.isInteger);
  const own = families && pairs.map(({ item }) => families[item] ?? '');
  const units = own === undefined ? shares.length : new Set(own).size;
  // Resamples of what is all the same differ in nothing; a family counts once, however large.
  if (isWhole && (own === undefined || value === 0 || value === 1)) {
    const { low, high } = wilsonInterval(Math.round(value * units), units, { confidence });
    return { defined: true, value, low, high };
  }
  const options = { confidence, resamples, seed };
  const interval =
    own === undefined
      ? bootstrapMean(shares, options)
      : bootstrapClusteredMean(shares, own, options);
  if (!interval.defined) return { defined: false, reason: interval.reason };
  return { defined: true, value, low: interval.low, high: interval.high };
}

/** For each item that two rated, which share of the pairs of raters agree. */
function agreeingPairs(ratings: RatingTable): { item: number; share: number }[] {
  const [first = []] = ratings;
  return [...first.keys()].flatMap((item) => {
    const given = ratings.map((row) => row[item] ?? null).filter((rating) => rating !== null);
    const pairs = given.flatMap((one, at) => given.slice(at + 1).map((other) => one === other));
    const share = pairs.filter(Boolean).length / pairs.length;
    return pairs.length === 0 ? [] : [{ item, share }];
  });
}
