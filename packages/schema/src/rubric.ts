import * as z from 'zod';
import { identifierSchema, versionSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

/** A value that a rater may give. */
export const ratingValueSchema = z.union([z.number(), z.string().min(1), z.boolean()]);
export type RatingValue = z.infer<typeof ratingValueSchema>;

/** One thing that raters judge, with every value that they may give. */
export const rubricDimensionSchema = z
  .strictObject({
    id: identifierSchema,
    title: z.string().min(1),
    /** What the rater is asked. */
    question: z.string().min(1),
    /** What a difference of two values means. */
    scale: z.enum(['nominal', 'ordinal', 'interval', 'ratio']),
    /** In the order of the scale. */
    categories: z
      .array(z.strictObject({ value: ratingValueSchema, meaning: z.string().min(1).optional() }))
      .min(2),
    /** What the judgement rests on. A dimension on which raters part is revised here. */
    clauses: z.array(
      z.strictObject({ id: identifierSchema, title: z.string().min(1), text: z.string().min(1) }),
    ),
  })
  // `1` and `"1"` look alike in a file of comma-separated values.
  .refine(
    ({ categories }) =>
      new Set(categories.map(({ value }) => String(value))).size === categories.length,
    { error: 'two categories read alike', path: ['categories'] },
  );
export type RubricDimension = z.infer<typeof rubricDimensionSchema>;

/** What raters are asked, word for word. Whoever changes a word gives it a new version. */
export const rubricSchema = z
  .strictObject({
    schema: tagSchema('rubric'),
    id: identifierSchema,
    version: versionSchema,
    title: z.string().min(1),
    dimensions: z.array(rubricDimensionSchema).min(1),
  })
  .refine(({ dimensions }) => new Set(dimensions.map(({ id }) => id)).size === dimensions.length, {
    error: 'two dimensions have the same id',
    path: ['dimensions'],
  });
export type Rubric = z.infer<typeof rubricSchema>;
