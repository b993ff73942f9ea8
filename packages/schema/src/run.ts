import * as z from 'zod';
import { modelUseSchema } from './provenance.ts';
import { countSchema, dateSchema, digestSchema, identifierSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';
import { policyReferenceSchema } from './verdict.ts';

/** Who answered. */
export const agentSchema = z.strictObject({
  id: identifierSchema,
  title: z.string().min(1).optional(),
  /** Digest of whatever decides its behaviour: prompt, code or outputs file. */
  digest: digestSchema.optional(),
  model: modelUseSchema.optional(),
});
export type Agent = z.infer<typeof agentSchema>;

/** The record of agents answering tasks; its rows are `output` documents beside it. */
export const runSchema = z.strictObject({
  schema: tagSchema('run'),
  id: identifierSchema,
  agents: z.array(agentSchema).min(1),
  policy: policyReferenceSchema,
  tasks: z.strictObject({ count: countSchema, digest: digestSchema }),
  trials: z.int().min(1),
  seed: z.union([z.int(), z.string()]).optional(),
  startedAt: dateSchema,
  finishedAt: dateSchema.optional(),
  outputs: z.strictObject({
    file: z.string().min(1),
    /** Of the bytes of the file. */
    digest: digestSchema.optional(),
    messages: countSchema,
    abstentions: countSchema,
    /** Failures of the machinery: neither a failed message nor dropped from sight. */
    errors: countSchema,
  }),
  costUsd: z.number().min(0).optional(),
});
export type Run = z.infer<typeof runSchema>;
