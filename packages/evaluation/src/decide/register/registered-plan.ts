import {
  createParser,
  digestSchema,
  identifierSchema,
  policyReferenceSchema,
  shareSchema,
} from '@tenacious-bench/schema';
import * as z from 'zod';

const metricSchema = z.strictObject({
  metric: identifierSchema,
  /** The difference that has to be exceeded. */
  delta: z.number().min(0),
});

const lookSchema = z.strictObject({
  pairs: z.int().min(1),
  families: z.int().min(1),
  /** The part of alpha that this look spends; left out where there is one look, which spends all of it. */
  alpha: shareSchema.optional(),
});

/** The `schema` value of a plan. */
const planTag = 'tenacious-bench/comparison-plan@1.0';

/** What is going to be compared, written down before anything is run. */
export const registeredPlanSchema = z
  .strictObject({
    schema: z.string().regex(/^tenacious-bench\/comparison-plan@1\.\d+$/, `expected ${planTag}`),
    id: identifierSchema,
    hypothesis: z.string().min(1),
    candidate: identifierSchema,
    baseline: identifierSchema,
    metrics: z.array(metricSchema).min(1),
    alpha: z.number().gt(0).max(0.5),
    /** Analyses that are planned, in their order: one, or several that spend alpha between them. */
    looks: z.array(lookSchema).min(1),
    /** The tests that decide. */
    tests: z.array(identifierSchema).min(1),
    /** What the smallest difference that can be found was worked out from. */
    power: z.strictObject({
      power: z.number().gt(0).lt(1),
      /** Of the differences between the two, task by task, as expected. */
      standardDeviation: z.number().gt(0),
      /** How many times more tasks are needed because kin are alike. */
      designEffect: z.number().min(1).optional(),
    }),
    policy: policyReferenceSchema,
    /** Of the set of tasks, as the run says it. */
    tasks: digestSchema,
    /** Hypotheses of one name are corrected for each other (Holm), reported or not. */
    family: identifierSchema.optional(),
  })
  .superRefine(({ candidate, baseline, metrics, alpha, looks, power }, context) => {
    const refuse = (path: (string | number)[], code: string, message: string) =>
      context.addIssue({ code: 'custom', path, message, params: { code } });
    if (candidate === baseline)
      refuse(['baseline'], 'same_agent', 'it is the candidate: an agent is not better than itself');
    const names = metrics.map(({ metric }) => metric);
    if (new Set(names).size < names.length)
      refuse(['metrics'], 'duplicate_id', 'a metric stands here twice: each has one delta');
    const isSplit = looks.length > 1;
    if (isSplit && looks.some((look) => look.alpha === undefined))
      refuse(
        ['looks'],
        'alpha_spending',
        'each of several looks says which part of alpha it spends',
      );
    const spent = looks.reduce((sum, look) => sum + (look.alpha ?? alpha), 0);
    if (spent > alpha + 1e-12)
      refuse(['looks'], 'alpha_spending', `the looks spend ${spent} between them, more than alpha`);
    if (power.power <= alpha)
      refuse(['power', 'power'], 'no_power', 'it is not above alpha: any sample would do');
    for (const [at, { pairs, families }] of looks.entries())
      if (families > pairs)
        refuse(['looks', at, 'families'], 'too_many', 'there are more families than tasks');
  });
export type RegisteredPlan = z.infer<typeof registeredPlanSchema>;

/**
 * Parses the plan of a comparison, from JSON that was parsed already.
 *
 * @example
 * ```ts
 * parseRegisteredPlan({ id: 'prompt-v2' }).issues[0].path // => 'schema'
 * ```
 */
export const parseRegisteredPlan = createParser(registeredPlanSchema);
