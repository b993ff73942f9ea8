import * as z from 'zod';
import { messageSchema } from './message.ts';
import { provenanceSchema } from './provenance.ts';
import { identifierSchema, shareSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';
import { policyReferenceSchema } from './verdict.ts';

/** A message with what the scorer said of it when the pair was made. */
export const judgedMessageSchema = z.strictObject({
  message: messageSchema,
  pass: z.boolean(),
  score: shareSchema,
  /** Ids of the rules it breaks. */
  rules: z.array(identifierSchema),
});
export type JudgedMessage = z.infer<typeof judgedMessageSchema>;

const common = {
  id: identifierSchema,
  task: identifierSchema,
  family: identifierSchema,
  policy: policyReferenceSchema,
  provenance: provenanceSchema,
};

/** Two answers to one task, one of which is better. */
export const preferencePairSchema = z.strictObject({
  schema: tagSchema('preference-pair'),
  ...common,
  chosen: judgedMessageSchema,
  rejected: judgedMessageSchema,
  /** Difference of the scores. */
  margin: z.number().min(0),
});
export type PreferencePair = z.infer<typeof preferencePairSchema>;

/** A certified minimal pair with its control: same message, a harmless change, exactly one violation. */
export const preferenceTripleSchema = z.strictObject({
  schema: tagSchema('preference-triple'),
  ...common,
  original: judgedMessageSchema,
  /** As long as the violated one, and breaking nothing: it stops a judge from learning length. */
  neutral: judgedMessageSchema,
  violated: judgedMessageSchema,
  /** The one rule that the violated message breaks. */
  rule: identifierSchema,
});
export type PreferenceTriple = z.infer<typeof preferenceTripleSchema>;
