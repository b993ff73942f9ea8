import * as z from 'zod';
import { countSchema, dateSchema, digestSchema, identifierSchema, shareSchema } from './scalar.ts';
import { spanSchema } from './span.ts';
import { tagSchema } from './tag-schema.ts';

const side = z.strictObject({
  id: identifierSchema,
  file: z.string().min(1),
  field: z.string().min(1),
  span: spanSchema,
});

/** Two texts that are closer than chance. */
export const contaminationMatchSchema = z.strictObject({
  check: z.enum(['exact', 'ngram', 'near_duplicate', 'embedding', 'time_shift']),
  verdict: z.enum(['leak', 'review', 'allowed']),
  /** Similarity as found, and after the shared template is masked. */
  raw: shareSchema,
  residual: shareSchema.optional(),
  task: side,
  reference: side,
  because: z.string().min(1),
});
export type ContaminationMatch = z.infer<typeof contaminationMatchSchema>;

/** How many planted leaks of one form were found: the proof that the check works at all. */
export const selfProofSchema = z.strictObject({
  form: identifierSchema,
  planted: countSchema,
  found: countSchema,
  interval: z.tuple([shareSchema, shareSchema]),
});
export type SelfProof = z.infer<typeof selfProofSchema>;

/** What was compared with what, what was found, and how well the check proved itself. */
export const contaminationReportSchema = z.strictObject({
  schema: tagSchema('contamination-report'),
  id: identifierSchema,
  createdAt: dateSchema,
  /** `insufficient`: too little text was left to compare. It is never reported as clean. */
  verdict: z.enum(['clean', 'contaminated', 'insufficient', 'self_proof_failed']),
  tasks: z.strictObject({ digest: digestSchema, rows: countSchema }),
  reference: z.strictObject({ digest: digestSchema, rows: countSchema }),
  checks: z.array(
    z.strictObject({
      check: z.enum(['exact', 'ngram', 'near_duplicate', 'embedding', 'time_shift']),
      settings: z.record(z.string(), z.json()),
    }),
  ),
  coverage: z.strictObject({
    fields: z.array(z.string().min(1)),
    rowsCompared: countSchema,
    rowsTotal: countSchema,
    truncatedTexts: countSchema,
  }),
  selfProof: z.array(selfProofSchema),
  matches: z.array(contaminationMatchSchema),
});
export type ContaminationReport = z.infer<typeof contaminationReportSchema>;
