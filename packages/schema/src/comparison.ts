import * as z from 'zod';
import { countSchema, dateSchema, digestSchema, identifierSchema, shareSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';
import { policyReferenceSchema } from './verdict.ts';

const sentence = z.string().min(1);
const code = z.strictObject({ code: identifierSchema, message: sentence });

/** A statistic, or the reason why the data have none. */
function estimateOf<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.discriminatedUnion('defined', [
    z.strictObject({ defined: z.literal(true), ...fields }),
    z.strictObject({ defined: z.literal(false), reason: sentence }),
  ]);
}

const interval = { low: z.number(), high: z.number() };
const rateSchema = estimateOf({ value: shareSchema, low: shareSchema, high: shareSchema });

/** A difference of two agents on the same tasks, positive where the candidate is ahead. */
const differenceFields = {
  pairs: countSchema,
  families: countSchema,
  /** Means over tasks. */
  candidate: z.number(),
  baseline: z.number(),
  difference: z.number(),
  /** What the test would not reject. */
  interval: estimateOf({ ...interval, method: z.enum(['sign-flip', 'score', 'exact']) }),
  /** Of no difference, by flipping the signs of whole families. */
  p: shareSchema,
  /** The same after Holm, over all that were tested beside it. */
  adjusted: shareSchema,
  wins: countSchema,
  ties: countSchema,
  losses: countSchema,
};

/** A difference that describes and decides nothing: of a dimension, of a slice. */
export const describedDifferenceSchema = z.strictObject({
  name: identifierSchema,
  /** Of a slice: which part of the tasks. */
  value: sentence.optional(),
  ...differenceFields,
  /** Why nobody should lean on it. */
  warning: sentence.optional(),
});
export type DescribedDifference = z.infer<typeof describedDifferenceSchema>;

/** Tries without a value: errors of the machinery, and messages that were not graded. */
const missingSchema = z.strictObject({
  tries: z.strictObject({ candidate: countSchema, baseline: countSchema }),
  reasons: z.array(
    z.strictObject({ code: identifierSchema, candidate: countSchema, baseline: countSchema }),
  ),
  /** Tasks without any value of one of the two. */
  tasksLeftOut: countSchema,
  /** The larger share of tries of the two agents. */
  share: shareSchema,
  /** The difference if all that is missing went against the candidate, and for it. */
  bounds: z.strictObject(interval),
  /** Whether the verdict stands when all that is missing goes against it. */
  holds: z.boolean(),
});

/** What a comparison can say; `inconclusive` is an answer. */
export const comparisonVerdicts = ['better', 'worse', 'inconclusive'] as const;

/** A difference on which a verdict rests: everything that it was made of. */
export const decidedDifferenceSchema = z.strictObject({
  metric: identifierSchema,
  ...differenceFields,
  /** Every task is passed or failed; otherwise it has a grade, or a rate over several tries. */
  scale: z.enum(['binary', 'graded']),
  /** The difference that has to be exceeded, fixed before the run. */
  delta: z.number().min(0),
  /** The test that decides: against delta on the side of the candidate, or minus delta on the other. */
  test: z.strictObject({
    against: z.number(),
    method: z.enum(['exact-lattice', 'exact-enumeration', 'monte-carlo']),
    flips: countSchema,
    p: shareSchema,
    adjusted: shareSchema,
  }),
  /** The reading that takes every task for independent evidence, for comparison with other reports. */
  naive: estimateOf({ test: z.literal('mcnemar'), p: shareSchema, midP: shareSchema }),
  bootstrap: estimateOf({ ...interval, method: z.literal('bca'), resamples: countSchema }),
  effects: z.strictObject({
    /** Tasks won for each one lost; an end without bound is left out. */
    oddsRatio: estimateOf({
      value: z.number().optional(),
      low: z.number(),
      high: z.number().optional(),
    }),
    cohensDz: estimateOf({ value: z.number(), ...interval }),
    /** Share of tasks won less share of tasks lost. */
    dominance: estimateOf({ value: z.number(), ...interval }),
  }),
  plan: z.strictObject({
    alpha: shareSchema,
    power: shareSchema,
    standardDeviation: z.number().min(0),
    /** How many times more tasks are needed because kin are alike. */
    designEffect: z.number().min(1),
    /** The smallest difference beyond delta that this many tasks find with the power asked for. */
    detectable: estimateOf({ value: z.number(), exactPower: shareSchema.optional() }),
    /** What a repeat needs if the difference is the one observed. */
    needed: estimateOf({ pairs: countSchema, families: countSchema }),
  }),
  missing: missingSchema,
  verdict: z.enum(comparisonVerdicts),
  because: z.array(code).min(1),
});
export type DecidedDifference = z.infer<typeof decidedDifferenceSchema>;

/** How one of the two agents did on its own. */
export const comparedAgentSchema = z.strictObject({
  agent: identifierSchema,
  tries: countSchema,
  passed: countSchema,
  failed: countSchema,
  errors: z.array(z.strictObject({ code: identifierSchema, count: countSchema })),
  trials: z.strictObject({ least: countSchema, most: countSchema }),
  passRates: z.array(
    z.strictObject({
      k: z.int().min(1),
      /** Tasks with at least k judged tries. */
      tasks: countSchema,
      /** pass@k: at least one of k tries passes. */
      any: rateSchema,
      /** pass^k: all of k tries pass. */
      all: rateSchema,
    }),
  ),
  /** Share of messages that a gate would stop. */
  gateRate: rateSchema,
  /** Share of the messages that somebody calls right which a gate would stop. */
  falseBlockRate: rateSchema,
});
export type ComparedAgent = z.infer<typeof comparedAgentSchema>;

/** Two agents on the same tasks, and whether the candidate is better. */
export const comparisonSchema = z.strictObject({
  schema: tagSchema('comparison'),
  createdAt: dateSchema,
  verdict: z.enum(comparisonVerdicts),
  candidate: comparedAgentSchema,
  baseline: comparedAgentSchema,
  policy: policyReferenceSchema,
  tasks: z.strictObject({
    compared: countSchema,
    families: countSchema,
    /** Tasks that only one of the two was asked, where leaving them out was asked for. */
    onlyCandidate: countSchema,
    onlyBaseline: countSchema,
  }),
  /** Of the values that the verdict rests on, task by task. */
  data: digestSchema,
  settings: z.strictObject({
    alpha: shareSchema,
    power: shareSchema,
    maxErrorShare: shareSchema,
    resamples: countSchema,
    seed: z.union([z.int(), z.string()]),
    generator: z.literal('sfc32'),
  }),
  /** What was registered; Holm over all of them. */
  decided: z.array(decidedDifferenceSchema).min(1),
  /** Everything else, with a Holm of its own. */
  described: z.array(describedDifferenceSchema),
  slices: z.array(describedDifferenceSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparisonVerdict = (typeof comparisonVerdicts)[number];
