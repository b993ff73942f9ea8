import * as z from 'zod';
import { type Rater, raterSchema } from './rater.ts';
import { type RaterComparison, raterComparisonSchema } from './rater-comparison.ts';
import { countSchema, dateSchema, digestSchema, identifierSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

const common = {
  schema: tagSchema('agreement'),
  id: identifierSchema,
  createdAt: dateSchema,
};

/** Why labels cannot be believed, or say nothing. */
export const agreementRefusalSchema = z
  .strictObject({
    code: z.enum(['simulated', 'suspicious', 'constant', 'missing']),
    raters: z.array(identifierSchema).min(1),
    dimension: identifierSchema.optional(),
    message: z.string().min(1),
    /** Why labels that look suspicious count all the same, in the words of whoever decided it. */
    accepted: z.string().regex(/\S/, 'expected a reason').optional(),
  })
  .refine(({ code, accepted }) => code !== 'suspicious' || accepted !== undefined, {
    error: 'labels that look suspicious count only where somebody says why',
    path: ['accepted'],
  });
export type AgreementRefusal = z.infer<typeof agreementRefusalSchema>;

/** Labels were compared. */
export const measuredAgreementSchema = z
  .strictObject({
    ...common,
    state: z.literal('measured'),
    /** The file of labels that every figure was computed from. */
    labels: z.strictObject({ digest: digestSchema, rows: countSchema }),
    /** Items that were put before the raters. */
    items: countSchema,
    /** Of every interval: 0.95. */
    confidence: z.number().gt(0).lt(1),
    /** How intervals were resampled, where any was. */
    resampling: z
      .strictObject({ resamples: z.int().min(1), seed: z.union([z.int(), z.string()]) })
      .optional(),
    raters: z.array(raterSchema).min(2),
    comparisons: z.array(raterComparisonSchema),
    /** What was found with earlier versions of the rubric: beside the present, so that nobody shows the better alone. */
    earlier: z.array(raterComparisonSchema).optional(),
    refusals: z.array(agreementRefusalSchema),
  })
  .superRefine(({ raters, comparisons, earlier = [], refusals }, context) => {
    const issues = [
      ...repeatedRaters(raters),
      ...unknownRaters('comparisons', comparisons, raters),
      ...unknownRaters('earlier', earlier, raters),
      ...unknownRaters('refusals', refusals, raters),
    ];
    for (const { code, ...issue } of issues)
      context.addIssue({ code: 'custom', params: { code }, ...issue });
  });
export type MeasuredAgreement = z.infer<typeof measuredAgreementSchema>;

/** Nothing was measured, and why: an empty report would look like an oversight. */
export const noAgreementSchema = z.strictObject({
  ...common,
  state: z.literal('none'),
  because: z.string().regex(/\S/, 'expected a reason'),
});
export type NoAgreement = z.infer<typeof noAgreementSchema>;

/** How far raters agree on each dimension. */
export const agreementReportSchema = z.discriminatedUnion('state', [
  measuredAgreementSchema,
  noAgreementSchema,
]);
export type AgreementReport = z.infer<typeof agreementReportSchema>;

type Problem = {
  readonly code: string;
  readonly path: (string | number)[];
  readonly message: string;
};

function repeatedRaters(raters: readonly Rater[]): Problem[] {
  const message = 'another rater of this report has the same id';
  const first = new Map(raters.map(({ id }, index) => [id, index]).reverse() as [string, number][]);
  return raters.flatMap(({ id }, index) =>
    first.get(id) === index
      ? []
      : [{ code: 'duplicate_id', path: ['raters', index, 'id'], message }],
  );
}

function unknownRaters(
  field: string,
  entries: readonly Pick<RaterComparison | AgreementRefusal, 'raters'>[],
  known: readonly Rater[],
): Problem[] {
  const ids = new Set(known.map(({ id }) => id));
  const message = 'no rater of this report has this id';
  return entries.flatMap(({ raters }, index) =>
    raters.every((id) => ids.has(id))
      ? []
      : [{ code: 'unknown_rater', path: [field, index, 'raters'], message }],
  );
}
