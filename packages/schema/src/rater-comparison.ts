import * as z from 'zod';
import { countSchema, identifierSchema, shareSchema } from './scalar.ts';

/** A coefficient with its interval, or the reason why the labels cannot support one. */
export const agreementStatisticSchema = z.discriminatedUnion('defined', [
  z
    .strictObject({
      defined: z.literal(true),
      value: z.number().max(1),
      low: z.number(),
      high: z.number(),
    })
    .refine(({ low, high }) => low <= high, {
      error: 'the interval ends before it starts',
      path: ['high'],
    }),
  z.strictObject({ defined: z.literal(false), reason: z.string().min(1) }),
]);
export type AgreementStatistic = z.infer<typeof agreementStatisticSchema>;

const statistics = {
  /** Share of items on which they agree. */
  observed: agreementStatisticSchema,
  /** Cohen's, for two raters. */
  kappa: agreementStatisticSchema,
  linearKappa: agreementStatisticSchema,
  quadraticKappa: agreementStatisticSchema,
  /** Krippendorff's, with the metric of the comparison's scale. */
  alpha: agreementStatisticSchema,
  /** Gwet's. */
  ac1: agreementStatisticSchema,
} as const;

/** What is told beside them, and decides nothing. */
const further = {
  /** Gwet's, with credit for near misses, where the scale has an order. */
  ac2: agreementStatisticSchema.optional(),
  /** Fleiss', for any number of raters. */
  fleiss: agreementStatisticSchema.optional(),
} as const;

const thresholdSchema = z.strictObject({
  statistic: z.enum(
    Object.keys(statistics) as [keyof typeof statistics, ...(keyof typeof statistics)[]],
  ),
  /** What has to reach it: the value itself, or the lower end of its interval. */
  bound: z.enum(['value', 'low']),
  least: z.number().max(1),
});

const shape = z.strictObject({
  dimension: identifierSchema,
  /** Ids of two raters or more. */
  raters: z.array(identifierSchema).min(2),
  scale: z.enum(['nominal', 'ordinal', 'interval', 'ratio']),
  /** Items that all of them rated, and items that at least one of them left out. */
  items: countSchema,
  missing: countSchema,
  statistics: z.strictObject({ ...statistics, ...further }),
  threshold: thresholdSchema,
  met: z.boolean(),
  /** For two raters: rows are the categories of the first, columns those of the second. */
  confusion: z
    .strictObject({
      categories: z.array(z.union([z.number(), z.string(), z.boolean()])).min(1),
      counts: z.array(z.array(countSchema)),
    })
    .optional(),
  /** How uneven the labels are: kappa is low where nearly all are the same, however far raters agree. */
  skew: z
    .strictObject({
      /** Of the commonest category, over all raters. */
      largestShare: shareSchema,
      /** Share of labels that would have to move for two raters to use the categories equally often. */
      bias: shareSchema.optional(),
    })
    .optional(),
  /** What a reader of the figures has to know. */
  notes: z.array(z.string().min(1)).optional(),
});

/** How far raters agree on one dimension, and whether that is enough. */
export const raterComparisonSchema = shape
  .refine(({ raters }) => new Set(raters).size === raters.length, {
    error: 'a rater is compared with itself',
    path: ['raters'],
  })
  .refine((comparison) => comparison.met === isMet(comparison), {
    error: 'the statistic and the threshold say otherwise',
    path: ['met'],
  })
  .refine(hasSquareCounts, {
    error: 'expected one row and one column for each category',
    path: ['confusion', 'counts'],
  })
  .refine(countsItems, {
    error: 'the counts do not add up to the items',
    path: ['confusion', 'counts'],
  });
export type RaterComparison = z.infer<typeof shape>;

// What has no value was not seen to agree.
function isMet({ statistics, threshold }: RaterComparison): boolean {
  const statistic = statistics[threshold.statistic];
  return statistic.defined && statistic[threshold.bound] >= threshold.least;
}

function hasSquareCounts({ confusion }: RaterComparison): boolean {
  if (confusion === undefined) return true;
  const { categories, counts } = confusion;
  return [counts, ...counts].every(({ length }) => length === categories.length);
}

function countsItems({ confusion, items }: RaterComparison): boolean {
  return confusion === undefined || confusion.counts.flat().reduce((a, b) => a + b, 0) === items;
}
