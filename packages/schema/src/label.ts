import * as z from 'zod';
import { labellerSchema } from './rater.ts';
import {
  countSchema,
  dateSchema,
  digestSchema,
  identifierSchema,
  versionSchema,
} from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

/** One rater's judgement of one output on one dimension. */
export const labelSchema = z.strictObject({
  schema: tagSchema('label'),
  id: identifierSchema,
  task: identifierSchema,
  output: identifierSchema.optional(),
  dimension: identifierSchema,
  /** Null when the rater looked and could not say. */
  value: z.union([z.number(), z.boolean(), z.string(), z.null()]),
  rater: labellerSchema,
  rubric: versionSchema,
  round: z.int().min(1),
  labelledAt: dateSchema,
  /** Time on the output as a whole: labels of one output share it. */
  durationMs: countSchema.optional(),
  /** Digest of the page that the rater saw. */
  sheet: digestSchema.optional(),
  note: z.string().optional(),
});
export type Label = z.infer<typeof labelSchema>;
