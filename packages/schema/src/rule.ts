import * as z from 'zod';
import { claimKindSchema, claimStatusSchema, modalitySchema, polaritySchema } from './claim.ts';
import { decisionSchema } from './decision.ts';
import { factSchema } from './fact.ts';
import { messageSchema } from './message.ts';
import { identifierSchema, shareSchema } from './scalar.ts';
import { zoneSchema } from './span.ts';

/** A text the rule is tried on when the policy is compiled; with facts where the rule compares against them. */
export const ruleExampleSchema = z.union(
  [z.string(), z.strictObject({ message: messageSchema, facts: z.array(factSchema).optional() })],
  { error: 'expected a text or { message, facts }' },
);
export type RuleExample = z.infer<typeof ruleExampleSchema>;

/** Something that the facts of the task must say for a rule to apply. */
export const factConditionSchema = z.strictObject({
  topic: identifierSchema,
  /** A value of the fact; without it any fact of the topic will do. */
  field: identifierSchema.optional(),
  /** The value is one of these. */
  isOneOf: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional(),
  /** `false`: the rule applies where no such fact is known. */
  holds: z.boolean().optional(),
});
export type FactCondition = z.infer<typeof factConditionSchema>;

const common = {
  id: identifierSchema,
  title: z.string().min(1),
  /** The clause of the written policy that the rule encodes. */
  clause: identifierSchema.optional(),
  dimension: identifierSchema,
  marker: identifierSchema.optional(),
  /** `block` fails the message whatever its grade, `graded` lowers the grade, `advice` only tells. */
  severity: z.enum(['block', 'graded', 'advice']),
  /** What should happen to a message that breaks the rule. */
  decision: decisionSchema.optional(),
  /** Taken off the dimension's grade for each finding. */
  deduct: z.number().min(0).optional(),
  /** Taken off the total score for each finding. */
  penalty: shareSchema.optional(),
  zones: z.array(zoneSchema).min(1).optional(),
  when: z
    .strictObject({
      stages: z.array(identifierSchema).min(1).optional(),
      channels: z.array(identifierSchema).min(1).optional(),
      /** Only where the facts say so; every condition must hold. */
      facts: z.array(factConditionSchema).min(1).optional(),
    })
    .optional(),
  /** Texts in which a match is innocent: `benchmark`, `leveraged buyout`. */
  exceptions: z.array(z.string().min(1)).optional(),
  /** Why the rule exists, in words a writer accepts. */
  because: z.string().min(1),
  examples: z.strictObject({
    match: z.array(ruleExampleSchema).min(1),
    miss: z.array(ruleExampleSchema).min(1),
  }),
};

const phraseRule = z.strictObject({
  ...common,
  kind: z.literal('phrase'),
  phrases: z.array(z.string().min(1)).min(1),
  /** Also the phrases that a task bans on its own, in its `restrictions`. */
  taskPhrases: z.boolean().optional(),
  /** `start`: only at the start of a zone, for openings such as `Quick question`. */
  position: z.enum(['anywhere', 'start']).optional(),
  /** How many other words may stand inside a phrase without hiding it. */
  gap: z.int().min(0).max(3).optional(),
});

const wordingRule = z.strictObject({
  ...common,
  kind: z.literal('wording'),
  /** Patterns of words: `a|b`, `match~` (any inflection), `stem*`, `word?`, `..3`, `<group>`, `{recipient}`. */
  wordings: z.array(z.string().min(1)).min(1),
  /** Patterns that make a sentence innocent. */
  unless: z.array(z.string().min(1)).optional(),
  /** Words that go by one name in the patterns, beside the groups of the vocabulary. */
  groups: z.record(z.string(), z.string()).optional(),
  /** How the wording must be meant; by default asserted, hedged, asked or conditional, but never quoted. */
  modalities: z.array(modalitySchema).min(1).optional(),
  /** Whether a denial counts; by default only what is affirmed does. */
  polarities: z.array(polaritySchema).min(1).optional(),
});

const patternRule = z.strictObject({
  ...common,
  kind: z.literal('pattern'),
  /** A regular expression that can be matched in linear time. */
  pattern: z.string().min(1),
});

const limitRule = z.strictObject({
  ...common,
  kind: z.literal('limit'),
  measure: z.enum(['words', 'characters', 'sentences', 'asks']),
  maximum: z.int().min(0).optional(),
  minimum: z.int().min(0).optional(),
});

const structureRule = z.strictObject({
  ...common,
  kind: z.literal('structure'),
  part: z.enum([
    'subject',
    'body',
    'greeting',
    'signature',
    'attachment',
    'link',
    'template_token',
    'ask',
  ]),
  presence: z.enum(['required', 'forbidden']),
});

const claimRule = z.strictObject({
  ...common,
  kind: z.literal('claim'),
  claims: z.array(claimKindSchema).min(1),
  statuses: z.array(claimStatusSchema).min(1),
  topics: z.array(identifierSchema).min(1).optional(),
});

const commitmentRule = z.strictObject({
  ...common,
  kind: z.literal('commitment'),
  /** The topic whose facts say how much may be promised. */
  topic: identifierSchema,
});

const registerRule = z.strictObject({
  ...common,
  kind: z.literal('register'),
  /** Below this confidence a claim must be a question, a conditional or hedged. */
  assertFrom: z.enum(['high', 'medium', 'low']),
  topics: z.array(identifierSchema).min(1).optional(),
});

const referenceRule = z.strictObject({
  ...common,
  kind: z.literal('reference'),
  /** How many facts the message must name specifically. */
  minimum: z.int().min(1),
  topics: z.array(identifierSchema).min(1).optional(),
});

const leakRule = z.strictObject({
  ...common,
  kind: z.literal('leak'),
  leaks: z.enum(['internal_facts', 'other_conversations', 'prompt']),
});

const conversationRule = z.strictObject({
  ...common,
  kind: z.literal('conversation'),
  forbids: z.enum(['after_opt_out', 'dropped_promise', 'repeated_message']),
});

const pluginRule = z.strictObject({
  ...common,
  kind: z.literal('plugin'),
  /** The name under which the caller registers the function; data never carries code. */
  plugin: identifierSchema,
  options: z.record(z.string(), z.json()).optional(),
});

/** One clause of the policy as data. */
export const ruleSchema = z.discriminatedUnion('kind', [
  phraseRule,
  wordingRule,
  patternRule,
  limitRule,
  structureRule,
  claimRule,
  commitmentRule,
  registerRule,
  referenceRule,
  leakRule,
  conversationRule,
  pluginRule,
]);
export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
