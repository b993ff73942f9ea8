import * as z from 'zod';
import { claimSchema } from './claim.ts';
import { decisionSchema } from './decision.ts';
import { findingSchema } from './finding.ts';
import { digestSchema, identifierSchema, shareSchema, versionSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

/** Which policy judged, to the byte. */
export const policyReferenceSchema = z.strictObject({
  id: identifierSchema,
  version: versionSchema,
  digest: digestSchema,
});
export type PolicyReference = z.infer<typeof policyReferenceSchema>;

/** The grade of one dimension on the policy's own scale. */
export const dimensionGradeSchema = z.strictObject({
  id: identifierSchema,
  grade: z.number(),
  /** False when the policy sets a gate for the dimension and the grade is below it. */
  met: z.boolean(),
});
export type DimensionGrade = z.infer<typeof dimensionGradeSchema>;

const common = {
  schema: tagSchema('verdict'),
  task: identifierSchema.optional(),
  policy: policyReferenceSchema,
};

/** A judged message. */
export const scoredVerdictSchema = z.strictObject({
  ...common,
  status: z.literal('scored'),
  /** No blocking finding, and every gated dimension at its gate. */
  pass: z.boolean(),
  /** Weighted grade from 0 to 1; it never overrules `pass`. */
  score: shareSchema,
  decision: decisionSchema,
  /** `not_judged` when the caller said that the facts are not known. */
  grounding: z.enum(['judged', 'not_judged']),
  dimensions: z.array(dimensionGradeSchema),
  markers: z.array(dimensionGradeSchema),
  findings: z.array(findingSchema),
  claims: z.array(claimSchema),
});
export type ScoredVerdict = z.infer<typeof scoredVerdictSchema>;

/** A message that could not be judged. Never a score of 0: an absent judgement is not a bad one. */
export const unscorableVerdictSchema = z.strictObject({
  ...common,
  status: z.literal('unscorable'),
  reason: z.strictObject({ code: identifierSchema, message: z.string().min(1) }),
});
export type UnscorableVerdict = z.infer<typeof unscorableVerdictSchema>;

/** What the scorer returns for one message. */
export const verdictSchema = z.discriminatedUnion('status', [
  scoredVerdictSchema,
  unscorableVerdictSchema,
]);
export type Verdict = z.infer<typeof verdictSchema>;
