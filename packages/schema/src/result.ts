import * as z from 'zod';
import { decisionSchema } from './decision.ts';
import { countSchema, dateSchema, identifierSchema, shareSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';
import { policyReferenceSchema, verdictSchema } from './verdict.ts';

/** One try of one agent at one task, judged. Comparisons, slices and gates read these rows and nothing else. */
export const resultSchema = z.strictObject({
  schema: tagSchema('result'),
  task: identifierSchema,
  agent: identifierSchema,
  trial: countSchema,
  /** Tasks of one family are kin, so they count as one cluster. */
  family: identifierSchema,
  policy: policyReferenceSchema,
  /** `error` where nobody answered or nothing could be judged: neither a pass nor a failure, and never dropped. */
  status: z.enum(['passed', 'failed', 'error']),
  /** Why it is an error, or what failed besides the rules: an abstention where an answer was due. */
  reason: z.strictObject({ code: identifierSchema, message: z.string().min(1) }).optional(),
  /** Weighted grade from 0 to 1; the lowest of the turns. Absent for an error. */
  score: shareSchema.optional(),
  /** What should happen to the messages: the most severe decision over the turns. */
  decision: decisionSchema.optional(),
  /** Grades on the policy's own scale; the lowest of the turns. */
  dimensions: z.record(identifierSchema, z.number()).optional(),
  /** The rules that found something, each once. */
  rules: z.array(identifierSchema).optional(),
  /** What the task is, for slices: stage, mode, difficulty. */
  slices: z.record(identifierSchema, z.string().min(1)).optional(),
  at: dateSchema.optional(),
  durationMs: z.number().min(0).optional(),
  costUsd: z.number().min(0).optional(),
  /** The whole verdicts, one a message, where they were asked for. */
  verdicts: z.array(verdictSchema).optional(),
});
export type Result = z.infer<typeof resultSchema>;
