import { createParser, dateSchema, identifierSchema, shareSchema } from '@tenacious-bench/schema';
import * as z from 'zod';

/** A model in one part of the work. */
const modelPartSchema = z.strictObject({
  /** One of the declared models. */
  model: z.string().min(1),
  /** The longest answer. @default 4000 */
  maxTokens: z.int().min(1).default(4000),
  temperature: z.number().min(0).max(2).optional(),
});
export type ModelPart = z.infer<typeof modelPartSchema>;

/** Something that tasks are to be written about: mostly a clause of the policy. */
const topicSchema = z.strictObject({
  id: identifierSchema,
  title: z.string().min(1),
  text: z.string().min(1),
});
export type Topic = z.infer<typeof topicSchema>;

const textsSchema = z.array(z.string().min(1)).min(1);

/** What is to be written, by whom, and what is let in. */
export const synthesisPlanSchema = z.strictObject({
  id: identifierSchema,
  seed: z.union([z.int(), z.string()]),
  createdAt: dateSchema.optional(),
  topics: z.array(topicSchema).min(1),
  /** What is drawn for each seed task, one value of each: `{ "stage": ["cold", "warm"] }`. */
  situations: z.record(identifierSchema, textsSchema).default({}),
  /** What is drawn for each variation. */
  changes: textsSchema.default([
    'The signals are known with less confidence.',
    'The trade, the size and the country of the company are others, and so are the figures.',
    'Something changes between two turns of the thread, and the last state counts.',
    'The reader asks for one thing more than the facts can carry.',
  ]),
  seedsPerTopic: z.int().min(1),
  variationsPerSeed: z.int().min(0),
  author: modelPartSchema,
  variation: modelPartSchema,
  judge: modelPartSchema,
  /** Grades a sample again: how far is the judge to be trusted? */
  strongJudge: modelPartSchema.optional(),
  /** Grades the same sample and decides nothing; it may be kin to an author, so that leakage shows as a number. */
  probeJudge: modelPartSchema.optional(),
  /** What each grade has to reach. */
  threshold: z.int().min(1).max(5).default(3),
  /** How many tasks are graded again. */
  sample: z.int().min(1).default(50),
  /** From which likeness on one of two tasks has to go. */
  alike: shareSchema.default(0.6),
});
export type SynthesisPlan = z.infer<typeof synthesisPlanSchema>;

/**
 * Parses the plan of a synthesis.
 *
 * @example
 * ```ts
 * const topics = [{ id: 'price', title: 'Floors only', text: 'A price is a public floor.' }];
 * const [author, variation, judge] = ['claude-x', 'qwen-x', 'deepseek-x'].map((model) => ({ model }));
 * const plan = { id: 'first', seed: 1, topics, seedsPerTopic: 2, variationsPerSeed: 5, author, variation, judge };
 * parseSynthesisPlan(plan).value.threshold // => 3
 * parseSynthesisPlan({ ...plan, seedsPerTopic: 0 }).issues[0].path // => 'seedsPerTopic'
 * ```
 */
export const parseSynthesisPlan = createParser(synthesisPlanSchema);
