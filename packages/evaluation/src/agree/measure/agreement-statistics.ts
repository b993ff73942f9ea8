import type { RaterComparison } from '@tenacious-bench/schema';
import {
  type Agreement,
  type AlphaOptions,
  cohenKappa,
  fleissKappa,
  gwetAc1,
  gwetAc2,
  krippendorffAlpha,
  type RatingTable,
} from '@tenacious-bench/stats';
import type { AgreementPlan } from './agreement-of.ts';
import { type Coefficient, intervalOf } from './interval-of.ts';
import { observedAgreement } from './observed-agreement.ts';

type Statistics = RaterComparison['statistics'];
type Statistic = Statistics['kappa'];

/** Every coefficient that the scale and the number of raters allow; the others with the reason why not. */
export function agreementStatistics(ratings: RatingTable, plan: AgreementPlan): Statistics {
  const nothing = pairsNobody(ratings) ?? constantRater(ratings);
  const measured = (coefficient: Coefficient) =>
    nothing === undefined ? intervalOf(ratings, coefficient, plan) : missing(nothing);
  const kappa = (weights: 'none' | 'linear' | 'quadratic') =>
    nothing === undefined ? kappaOf(ratings, weights, plan) : missing(nothing);
  const { categories, scale } = plan;
  const isOrdered = scale !== 'nominal';
  const options = { categories };
  return {
    observed: observedAgreement(ratings, plan),
    kappa: kappa('none'),
    linearKappa: kappa('linear'),
    quadraticKappa: kappa('quadratic'),
    alpha: measured((table, more) => alphaOf(table, { ...options, ...more, metric: scale })),
    ac1: measured((table, more) => gwetAc1(table, { ...options, ...more })),
    ...(isOrdered && { ac2: measured((table, more) => gwetAc2(table, { ...options, ...more })) }),
    fleiss: measured((table, more) => fleissKappa(table, { ...options, ...more })),
  };
}

function kappaOf(
  ratings: RatingTable,
  weights: 'none' | 'linear' | 'quadratic',
  plan: AgreementPlan,
): Statistic {
  const { categories, scale, confidence } = plan;
  if (ratings.length !== 2) return missing("Cohen's kappa is for two raters");
  if (weights !== 'none' && scale === 'nominal')
    return missing('the scale is nominal: no two values are nearer to each other than others');
  const options = { weights, categories, missing: 'drop', confidence } as const;
  return intervalOf(
    ratings,
    ([first = [], second = []], more) => cohenKappa(first, second, { ...options, ...more }),
    plan,
  );
}

function alphaOf(ratings: RatingTable, options: AlphaOptions): Agreement {
  const alpha = krippendorffAlpha(ratings, options);
  if (!alpha.defined) return alpha;
  const { value, observedDisagreement, expectedDisagreement, pairable } = alpha;
  const [observed, expected] = [1 - observedDisagreement, 1 - expectedDisagreement];
  return { defined: true, value, observed, expected, items: pairable / ratings.length };
}

function pairsNobody(ratings: RatingTable): string | undefined {
  const [first = []] = ratings;
  const isPaired = (item: number) => ratings.filter((row) => row[item] !== null).length >= 2;
  return [...first.keys()].some(isPaired) ? undefined : 'no item was rated by two raters';
}

// Without variation nothing can be seen to agree beyond chance, and AC1 would call it perfect.
function constantRater(ratings: RatingTable): string | undefined {
  for (const row of ratings) {
    const given = row.filter((rating) => rating !== null);
    const [value] = given;
    if (value !== undefined && given.every((rating) => rating === value))
      return `a rater gave all ${given.length} items the value ${value}`;
  }
  return undefined;
}

function missing(reason: string): Statistic {
  return { defined: false, reason };
}
