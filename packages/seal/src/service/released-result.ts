import { countSchema, identifierSchema } from '@tenacious-bench/schema';
import * as z from 'zod';
import { releaseRulesSchema } from './release-rules.ts';
import { releasedFiguresSchema } from './released-figures.ts';

/** All that leaves an evaluation: aggregates, and coarse ones. */
export const releasedResultSchema = z.strictObject({
  rules: releaseRulesSchema,
  /** Rows without an output, which whoever submitted knows anyway. */
  missing: countSchema,
  whole: releasedFiguresSchema,
  slices: z.array(releasedFiguresSchema.extend({ name: identifierSchema })),
  /** Slices that have too few rows, or too few new outputs to say anything of. */
  withheldSlices: countSchema,
});
export type ReleasedResult = z.infer<typeof releasedResultSchema>;
