import * as z from 'zod';
import {
  countSchema,
  dateSchema,
  digestSchema,
  identifierSchema,
  versionSchema,
} from './scalar.ts';

/** Who or what judges. Simulated ratings say so, and agreement refuses them. */
export const raterKindSchema = z.enum(['person', 'model', 'rules', 'simulated']);
export type RaterKind = z.infer<typeof raterKindSchema>;

/** Whoever gave a label, and of a model what it descends from. */
export const labellerSchema = z.strictObject({
  id: identifierSchema,
  kind: raterKindSchema,
  /** A model as its response named it, or the scorer with its version. */
  name: z.string().min(1).optional(),
  /** Families whose weights or outputs a model descends from. */
  lineage: z.array(identifierSchema).min(1).optional(),
  /** Of whatever decides its behaviour: the declaration of a model, its prompt, a policy. */
  digest: digestSchema.optional(),
});
export type Labeller = z.infer<typeof labellerSchema>;

/** One side of a comparison: who rated, by which rubric, and when. */
export const raterSchema = z.strictObject({
  ...labellerSchema.shape,
  /** The rater that this one is at another time: their agreement is with themselves. */
  sameAs: identifierSchema.optional(),
  rubric: versionSchema,
  /** The labels it gave. */
  labels: countSchema,
  from: dateSchema,
  until: dateSchema,
});
export type Rater = z.infer<typeof raterSchema>;
