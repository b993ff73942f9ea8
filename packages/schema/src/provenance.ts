import * as z from 'zod';
import { dateSchema, digestSchema, identifierSchema } from './scalar.ts';

/** A model that had a hand in a row, as the response named it. */
export const modelUseSchema = z.strictObject({
  role: z.enum(['author', 'variation', 'judge', 'paraphrase', 'agent']),
  name: z.string().min(1),
  /** Families whose weights or outputs it descends from. */
  lineage: z.array(identifierSchema).min(1),
  /** Of its declaration: names, families, price. */
  digest: digestSchema.optional(),
});
export type ModelUse = z.infer<typeof modelUseSchema>;

/** What a judge said of a row before it was let in. */
export const gradeSchema = z.strictObject({
  /** The judge, as the response named it. */
  judge: z.string().min(1),
  dimension: identifierSchema,
  grade: z.int().min(1).max(5),
});
export type Grade = z.infer<typeof gradeSchema>;

/** How a row came to be. Never guessed: a row whose origin is unknown has mode `unknown`. */
export const provenanceSchema = z.strictObject({
  mode: z.enum([
    'hand_written',
    'trace',
    'sweep',
    'synthesis',
    'adversarial',
    'augmented',
    'unknown',
  ]),
  author: z.string().min(1).optional(),
  createdAt: dateSchema.optional(),
  /** Ids of the rows this one was made from. */
  parents: z.array(identifierSchema).optional(),
  seed: z.union([z.int(), z.string()]).optional(),
  prompts: z.array(digestSchema).optional(),
  models: z.array(modelUseSchema).optional(),
  costUsd: z.number().min(0).optional(),
  grades: z.array(gradeSchema).optional(),
  /** The parameter space of a sweep, and the choice of values that made this row. */
  sweep: z
    .strictObject({
      space: identifierSchema,
      cell: z.record(identifierSchema, z.union([z.string(), z.number(), z.boolean()])),
    })
    .optional(),
  /** The trace that a row was made from, and the rules that its message broke. */
  trace: z.strictObject({ digest: digestSchema, pattern: z.array(identifierSchema) }).optional(),
  note: z.string().optional(),
});
export type Provenance = z.infer<typeof provenanceSchema>;
