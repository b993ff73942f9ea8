import * as z from 'zod';
import { countSchema, identifierSchema, versionSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

const days = z.number().positive().max(3660);
const time = z.strictObject({ days });
const rows = z.strictObject({
  rows: z.int().min(1).max(100_000),
  /** Rows that are older do not count: what was seen a year ago says nothing of today. */
  days: days.optional(),
});
const window = z.union([time, rows], {
  error: 'expected { "days": 5 }, { "rows": 200 } or { "rows": 200, "days": 30 }',
});

const named = {
  id: identifierSchema,
  because: z.string().min(1),
  /** Only the rows of this agent. */
  agent: identifierSchema.optional(),
  threshold: z.number(),
  /** A condition that fired is clear again only when it was so at this time of day on this many days too. */
  clearDays: z.int().min(0).max(60).optional(),
  /** What has to happen, told to whoever reads the report. */
  action: z.string().min(1),
};

const common = {
  ...named,
  /** The figure fires when it is above, or below, the threshold. */
  comparison: z.enum(['above', 'below']),
  /** `interval` fires only when the whole interval is beyond the threshold. */
  firesOn: z.enum(['estimate', 'interval']),
  confidence: z.number().min(0.5).max(0.9999).optional(),
  /** With fewer in the window nobody can tell. */
  minimum: z.int().min(1),
};

/** One reason to stop. */
export const killConditionSchema = z.discriminatedUnion('metric', [
  /** Share of messages that the gate did not let out; with a rule, those in which it found something. */
  z.strictObject({
    ...common,
    metric: z.literal('block_rate'),
    over: window,
    rule: identifierSchema.optional(),
  }),
  /** That share less the share of the days before. */
  z.strictObject({
    ...common,
    metric: z.literal('block_rate_change'),
    over: time,
    before: time,
    rule: identifierSchema.optional(),
  }),
  /** Share of results that are errors of the machinery. */
  z.strictObject({ ...common, metric: z.literal('error_share'), over: window }),
  /** Mean score less the mean of the days before. */
  z.strictObject({ ...common, metric: z.literal('score_change'), over: time, before: time }),
  /** Share of reviews that put another decision in the place of the gate's. */
  z.strictObject({ ...common, metric: z.literal('override_rate'), over: window }),
  /** Cohen's kappa of gate and blind labels: let out, against right. */
  z.strictObject({ ...common, metric: z.literal('agreement_kappa'), over: window }),
  /** Incidents that the gate had let out; fires above the threshold. */
  z.strictObject({
    ...named,
    metric: z.literal('undetected_incidents'),
    over: time,
    rules: z.array(identifierSchema).min(1).optional(),
    /** With fewer looks for incidents in the window, incidents included, nobody can tell. */
    minimum: z.int().min(1),
    /** Only those that nobody knew of for at least this long. */
    unknownForDays: countSchema.optional(),
  }),
  /** Hours since the last result; fires above the threshold. */
  z.strictObject({ ...named, metric: z.literal('silence_hours') }),
]);
export type KillCondition = z.infer<typeof killConditionSchema>;

/** When to stop an agent: conditions on its production logs, as data. */
export const killSwitchSchema = z
  .strictObject({
    schema: tagSchema('kill-switch'),
    id: identifierSchema,
    version: versionSchema,
    /** Whether a condition that cannot be told stops too. @default true */
    failClosed: z.boolean().optional(),
    conditions: z.array(killConditionSchema).min(1),
  })
  .superRefine(({ conditions }, context) => {
    const ids = conditions.map(({ id }) => id);
    for (const [at, id] of ids.entries()) {
      if (ids.indexOf(id) === at) continue;
      context.addIssue({
        code: 'custom',
        path: ['conditions', at, 'id'],
        message: 'an earlier condition has this id',
        params: { code: 'duplicate_id' },
      });
    }
    for (const [at, condition] of conditions.entries()) {
      if (!isOutOfReach(condition)) continue;
      context.addIssue({
        code: 'custom',
        path: ['conditions', at, 'threshold'],
        message: 'no figure of this metric lies beyond it, so that the condition could never fire',
        params: { code: 'never_fires' },
      });
    }
  });

// Thirty percent is 0.3: a threshold of 30 would look like a safeguard and be none.
function isOutOfReach(condition: KillCondition): boolean {
  if (!('comparison' in condition)) return false;
  const { metric, comparison, threshold } = condition;
  const isShare = metric === 'block_rate' || metric === 'error_share' || metric === 'override_rate';
  return comparison === 'above' ? threshold >= 1 : threshold <= (isShare ? 0 : -1);
}
export type KillSwitch = z.infer<typeof killSwitchSchema>;
