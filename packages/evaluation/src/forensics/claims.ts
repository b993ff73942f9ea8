import { createParser } from '@tenacious-bench/schema';
import * as z from 'zod';
import { resamplingSchema } from '../ablate/published/publication.ts';
import { readPrinted } from './printed-number.ts';

// Numbers are texts here: 0.30 and 0.3 claim different things.
const printedSchema = z.string().refine((text) => readPrinted(text) !== undefined, {
  message: 'expected a number as it is printed, in quotes, for example "0.30"',
});
const countSchema = z.int().min(0).max(1_000_000);
const wholeSchema = z.int().min(1).max(1_000_000);
const nameSchema = z.string().min(1);

const scoresSchema = z.union([
  /** Scores of two agents on the same tasks. */
  z.strictObject({ candidate: nameSchema, baseline: nameSchema }),
  /** What the candidate has more on each task. */
  z.strictObject({ differences: nameSchema }),
]);
const valuesSchema = z.strictObject({ values: nameSchema });

const common = {
  id: nameSchema,
  /** The claim in the words of its document. */
  quote: z.string().optional(),
  line: wholeSchema.optional(),
};

const meanSchema = z.strictObject({
  ...common,
  kind: z.literal('mean'),
  value: printedSchema,
  deviation: printedSchema.optional(),
  n: wholeSchema.optional(),
  /** 1 for whole numbers, 2 for halves, 3 for thirds. Without it no mean can be ruled out. */
  stepsPerPoint: wholeSchema.optional(),
  /** The ends of the scale. */
  scale: z.strictObject({ least: z.number(), most: z.number() }).optional(),
  evidence: valuesSchema.optional(),
});

const percentageSchema = z.strictObject({
  ...common,
  kind: z.literal('percentage'),
  value: printedSchema,
  count: countSchema.optional(),
  n: wholeSchema.optional(),
  /** Values: the share that is not 0. Scores: the share that the candidate wins. */
  evidence: z.union([valuesSchema, scoresSchema]).optional(),
});

const pSchema = z.strictObject({
  ...common,
  kind: z.literal('p'),
  relation: z.enum(['=', '<', '<=']).default('='),
  value: printedSchema,
  /** @default either */
  sides: z.literal([1, 2]).optional(),
  /** Of the differences; without it a claim is wrong only where neither comes near. */
  test: z.enum(['sign-flip', 't']).optional(),
  /** How many resamples or permutations were drawn. */
  resamples: wholeSchema.optional(),
  evidence: scoresSchema.optional(),
});

const estimateSchema = z.strictObject({
  ...common,
  kind: z.literal('estimate'),
  value: printedSchema,
  interval: z.strictObject({ low: printedSchema, high: printedSchema }).optional(),
  n: wholeSchema.optional(),
  /** How the interval was drawn, where that is known. */
  resampling: resamplingSchema.optional(),
  evidence: z.union([valuesSchema, scoresSchema]).optional(),
});

const recordSchema = z.strictObject({
  ...common,
  kind: z.literal('record'),
  wins: countSchema,
  losses: countSchema,
  ties: countSchema,
  n: wholeSchema.optional(),
  evidence: scoresSchema.optional(),
});

const agreementSchema = z.strictObject({
  ...common,
  kind: z.literal('agreement'),
  n: wholeSchema.optional(),
  /** How many items each rater put in each category. */
  marginals: z
    .strictObject({ first: z.array(countSchema).min(2), second: z.array(countSchema).min(2) })
    .optional(),
  /** How many categories there are, where no marginals say so. */
  categories: z.int().min(2).optional(),
  disagreements: countSchema.optional(),
  percentage: printedSchema.optional(),
  kappa: printedSchema.optional(),
  weights: z.enum(['none', 'linear', 'quadratic']).default('none'),
  evidence: z
    .union([
      z.strictObject({ first: nameSchema, second: nameSchema }),
      z.strictObject({ table: nameSchema }),
    ])
    .optional(),
});

export const claimSchema = z.discriminatedUnion('kind', [
  meanSchema,
  percentageSchema,
  pSchema,
  estimateSchema,
  recordSchema,
  agreementSchema,
]);

/** One published figure: what it says, and which artefacts it rests on. */
export type PublishedFigure = z.infer<typeof claimSchema>;
export type FigureOf<Kind extends PublishedFigure['kind']> = Extract<
  PublishedFigure,
  { kind: Kind }
>;

const claimsSchema = z.strictObject({ claims: z.array(claimSchema).min(1) });

/**
 * Parses a document of claims: figures as they are printed, each with what it rests on.
 *
 * @example
 * ```ts
 * const share = { id: 'agreement', kind: 'percentage', value: '89.3', n: 30 };
 * parseClaims({ claims: [share] }).ok // => true
 * parseClaims({ claims: [{ ...share, value: 89.3 }] }).issues[0].path // => 'claims[0].value'
 * ```
 */
export const parseClaims = createParser(claimsSchema);
