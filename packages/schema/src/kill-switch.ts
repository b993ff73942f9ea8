import * as z from 'zod';
import { countSchema, identifierSchema, versionSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

const days = z.number().positive().max(3660);
const time = z.strictObject({ days });
const window = z.union([time, z.strictObject({ rows: z.int().min(1).max(100_000) })], {
  error: 'expected { "days": 5 } or { "rows": 200 }',
});

const named = {
  id: identifierSchema,
  because: z.string().min(1),
  /** Only the rows of this agent. */
  agent: identifierSchema.optional(),
  threshold: z.number(),
  /** A condition that fired is clear again only after this many clear days. */
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
  });
export type KillSwitch = z.infer<typeof killSwitchSchema>;
