import * as z from 'zod';
import { countSchema, dateSchema, identifierSchema, versionSchema } from './scalar.ts';
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
  rater: z.strictObject({
    id: identifierSchema,
    /** Simulated ratings say so, and agreement refuses them. */
    kind: z.enum(['person', 'model', 'rules', 'simulated']),
  }),
  rubric: versionSchema,
  round: z.int().min(1),
  labelledAt: dateSchema,
  durationMs: countSchema.optional(),
  note: z.string().optional(),
});
export type Label = z.infer<typeof labelSchema>;
