import type { AgreementStatistic } from '@tenacious-bench/schema';
import {
  type Agreement,
  bootstrap,
  bootstrapClusters,
  type Kappa,
  type Rating,
  type RatingTable,
  wilsonInterval,
} from '@tenacious-bench/stats';
import type { AgreementPlan } from './agreement-of.ts';

/** A coefficient of agreement of any ratings. */
export type Coefficient = (
  ratings: RatingTable,
  options: { readonly frequencies?: readonly number[] },
) => Agreement | Kappa;

/** A coefficient with its interval: that of large samples where it has one, else of resampled items or families. */
export function intervalOf(
  ratings: RatingTable,
  coefficient: Coefficient,
  plan: AgreementPlan,
): AgreementStatistic {
  const found = coefficient(ratings, {});
  if (!found.defined) return { defined: false, reason: found.reason };
  const { value } = found;
  // Chance agreement is a sum of shares, so that 1 may come out a little less.
  if (value > 1 - 1e-12) return { defined: true, value: 1, ...perfectInterval(ratings, plan) };
  if ('low' in found && plan.families === undefined)
    return { defined: true, value, low: found.low, high: found.high };
  return resampled(ratings, coefficient, value, plan);
}

function resampled(
  ratings: RatingTable,
  coefficient: Coefficient,
  value: number,
  { families, confidence, resamples, seed }: AgreementPlan,
): AgreementStatistic {
  const { alike, groupOf } = groupItems(ratings);
  if (groupOf.length < 2) return { defined: false, reason: 'one item says nothing of others' };
  const statistic = (sample: readonly number[]) => {
    const frequencies = new Array<number>(alike[0]?.length ?? 0).fill(0);
    for (const group of sample) frequencies[group] = (frequencies[group] ?? 0) + 1;
    const found = coefficient(alike, { frequencies });
    // Krippendorff's own bootstrap does so: a resample without variation shows no agreement beyond chance.
    return found.defined ? found.value : 0;
  };
  const options = { confidence, resamples, seed };
  const interval = families
    ? bootstrapClusters(groupOf, families, statistic, options)
    : bootstrap(groupOf, statistic, options);
  if (!interval.defined) return { defined: false, reason: interval.reason };
  return { defined: true, value, low: interval.low, high: interval.high };
}

/** Each way in which items were rated, once, and which way each item was: 200 items are rated in some ten ways. */
function groupItems(ratings: RatingTable): { alike: (Rating | null)[][]; groupOf: number[] } {
  const groups = new Map<string, number>();
  const alike: (Rating | null)[][] = ratings.map(() => []);
  const groupOf = [...(ratings[0] ?? []).keys()].map((item) => {
    const given = ratings.map((row) => row[item] ?? null);
    const name = JSON.stringify(given);
    const known = groups.get(name);
    if (known !== undefined) return known;
    for (const [rater, rating] of given.entries()) alike[rater]?.push(rating);
    groups.set(name, groups.size);
    return groups.size - 1;
  });
  return { alike, groupOf };
}

// No resample of perfect agreement disagrees, so the lower end is where the share of agreement could still be, by
// Wilson's interval, at the chance agreement that the ratings show.
function perfectInterval(
  ratings: RatingTable,
  { families, confidence }: AgreementPlan,
): { low: number; high: number } {
  const [items = []] = ratings;
  const paired = [...items.keys()].filter(
    (item) => ratings.filter((row) => row[item] !== null).length >= 2,
  );
  const units = new Set(paired.map((item) => families?.[item] ?? item)).size;
  const { low } = wilsonInterval(units, units, { confidence });
  const shares = sharesOf(ratings.flat());
  const expected = shares.reduce((sum, share) => sum + share * share, 0);
  return { low: 1 - (1 - low) / (1 - expected), high: 1 };
}

function sharesOf(ratings: readonly (Rating | null)[]): number[] {
  const given = ratings.filter((rating) => rating !== null);
  const counts = new Map<Rating, number>();
  for (const rating of given) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return [...counts.values()].map((count) => count / given.length);
}
