import * as z from 'zod';
import { decisionSchema } from './decision.ts';
import { identifierSchema } from './scalar.ts';
import { spanSchema } from './span.ts';

/** A replacement that would mend the finding; an empty one deletes the span. */
export const suggestionSchema = z.strictObject({ span: spanSchema, replacement: z.string() });
export type Suggestion = z.infer<typeof suggestionSchema>;

/** One rule broken at one place. `messageText(message).slice(span.start, span.end) === quote` always holds. */
export const findingSchema = z.strictObject({
  rule: identifierSchema,
  dimension: identifierSchema,
  marker: identifierSchema.optional(),
  severity: z.enum(['block', 'graded', 'advice']),
  decision: decisionSchema.optional(),
  span: spanSchema,
  quote: z.string(),
  message: z.string().min(1),
  fact: identifierSchema.optional(),
  suggestion: suggestionSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;
