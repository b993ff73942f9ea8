import { createParser } from '@tenacious-bench/schema';
import * as z from 'zod';

const placeSchema = z.strictObject({
  /** Base name of one of the committed files. */
  file: z.string().min(1),
  /** Where in it: `/scores/baseline`, `/results[delta=delta_a]/score_lift`. */
  path: z.string(),
});

const nameSchema = z.string().min(1);

export const resamplingSchema = z.strictObject({
  generator: z.enum(['python-choice', 'python-choices', 'numpy-randint', 'mulberry32']),
  seed: z.int().min(0),
  resamples: z.int().min(2).max(1_000_000),
  /** What is computed of each resample; the two differ in the last bit. */
  statistic: z.enum(['mean-of-differences', 'difference-of-means']),
  /** How the ends are read off: `sorted[int(share * resamples)]`, or interpolated as numpy does. */
  ends: z.enum(['order-statistic', 'type-7']),
});

const deltaSchema = z.strictObject({
  id: nameSchema,
  title: z.string().min(1),
  /** Either two lists of scores of the same tasks, or one of their differences. */
  scores: z.union([
    z.strictObject({ candidate: nameSchema, baseline: nameSchema }),
    z.strictObject({ differences: nameSchema }),
  ]),
  resampling: resamplingSchema.optional(),
  /** What the comparison does not show, whatever its figures are. */
  notShown: z.array(z.string().min(1)).default([]),
});

const subjectSchema = z.union([
  z.strictObject({ mean: nameSchema }),
  z.strictObject({ delta: nameSchema, figure: z.enum(['estimate', 'low', 'high', 'p', 'n']) }),
  /** The mean of a list less a figure of another experiment. */
  z.strictObject({ mean: nameSchema, less: placeSchema }),
]);

const publishedClaimSchema = z.strictObject({
  name: z.string().min(1),
  at: placeSchema,
  is: subjectSchema,
  /** Decimals that the authors rounded to; without it every bit has to agree. */
  decimals: z.int().min(0).max(15).optional(),
});

/** Describes the committed files of an ablation: where its scores are, what it claims of them, and how it computed that. */
const publicationSchema = z.strictObject({
  id: nameSchema,
  title: z.string().min(1),
  attribution: z.string().min(1),
  lists: z.record(nameSchema, placeSchema),
  deltas: z
    .array(deltaSchema)
    .min(1)
    .refine((deltas) => new Set(deltas.map(({ id }) => id)).size === deltas.length, {
      error: 'two deltas have one id: nobody can say which one a claim is about',
    }),
  claims: z.array(publishedClaimSchema).min(1),
});
export type Publication = z.infer<typeof publicationSchema>;
export type PublishedDelta = Publication['deltas'][number];
export type PublishedClaim = Publication['claims'][number];
export type PublishedResampling = z.infer<typeof resamplingSchema>;
export type FilePlace = z.infer<typeof placeSchema>;

/**
 * Parses the description of a published ablation.
 *
 * @example
 * ```ts
 * parsePublication({ id: 'ours' }).issues[0].path // => 'title'
 * ```
 */
export const parsePublication = createParser(publicationSchema);
