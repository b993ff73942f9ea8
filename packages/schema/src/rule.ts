import * as z from 'zod';
import {
  breachSchema,
  claimKindSchema,
  claimStatusSchema,
  modalitySchema,
  polaritySchema,
} from './claim.ts';
import { decisionSchema } from './decision.ts';
import { factSchema } from './fact.ts';
import { messageSchema } from './message.ts';
import { confidenceSchema, dateSchema, identifierSchema, shareSchema } from './scalar.ts';
import { zoneSchema } from './span.ts';
import { turnSchema } from './turn.ts';

/** A text the rule is tried on when the policy is compiled; with facts where the rule compares against them. */
export const ruleExampleSchema = z.union(
  [
    z.string(),
    z.strictObject({
      message: messageSchema,
      facts: z.array(factSchema).optional(),
      /** Earlier turns; those of the conversation `example` are the message's own. */
      thread: z.array(turnSchema).optional(),
      asOf: dateSchema.optional(),
    }),
  ],
  { error: 'expected a text or { message, facts, thread, asOf }' },
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
  /** The fact is known with one of these confidences. */
  confidences: z.array(confidenceSchema).min(1).optional(),
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
      /** Only where the message speaks of a fact of one of these topics. */
      speaksOf: z.array(identifierSchema).min(1).optional(),
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
  /** `word~` is every inflection of the word, `#` any number, `...` any words that the gap allows. */
  phrases: z.array(z.string().min(1)).min(1),
  /** Also the phrases that a task bans on its own, in its `restrictions`. */
  taskPhrases: z.boolean().optional(),
  /** `start`: only at the start of a zone, for openings such as `Quick question`. */
  position: z.enum(['anywhere', 'start']).optional(),
  /** How many other words may stand inside a phrase without hiding it. */
  gap: z.int().min(0).max(3).optional(),
  /** Words that no gap reaches across, except at `...`: with `to` a quick reply to one question is no quick question. */
  gapStops: z.array(z.string().min(1)).optional(),
  /** Words of the phrases that are innocent where the recipient's facts or mails use them in that sense: `set-up wizard`. */
  homonyms: z.array(z.string().min(1)).optional(),
  /** What to suggest in place of a phrase as it is listed, or of its plural: `available capacity` for `bench`. */
  replacement: z.string().min(1).optional(),
});

const wordingRule = z.strictObject({
  ...common,
  kind: z.literal('wording'),
  /** Patterns of words: `a|b`, `match~` (any inflection), `stem*`, `word?`, `..3`, `<group>`, `{recipient}`. */
  wordings: z.array(z.string().min(1)).min(1),
  /** Patterns that make a sentence innocent. */
  unless: z.array(z.string().min(1)).optional(),
  /** Patterns in what the recipient affirmed earlier that make the message innocent: consent. */
  unlessThread: z.array(z.string().min(1)).optional(),
  /** How far an innocent pattern reaches: its clause, or (by default) its sentence. */
  unlessWithin: z.enum(['clause', 'sentence']).optional(),
  /** A subject line that only repeats words of the thread is innocent: `Re: a free first month`. */
  unlessEchoed: z.boolean().optional(),
  /** Words that go by one name in the patterns, beside the groups of the vocabulary. */
  groups: z.record(z.string(), z.string()).optional(),
  /** Words, `a|b`, that make a match innocent where the recipient's facts or mails hold them: a day that they named. */
  recipientWords: z.string().min(1).optional(),
  /** A wording is innocent where the facts or the thread hold every telling word of it: the reader's own labels and scores. */
  unlessKnown: z.boolean().optional(),
  /** Words that are innocent where they begin the name of a thing of the recipient's: `your discount engine`. */
  homonyms: z.array(z.string().min(1)).optional(),
  /** How the wording must be meant; by default asserted, hedged, asked or conditional, but never quoted. */
  modalities: z.array(modalitySchema).min(1).optional(),
  /** Whether a denial counts; by default only what is affirmed does. */
  polarities: z.array(polaritySchema).min(1).optional(),
  /**
   * Signs that are too weak alone: a sentence breaks the rule where the weights of the cues in it, each counted once,
   * reach the threshold. A negative weight speaks for the sentence.
   */
  cues: z
    .array(
      z.strictObject({
        wordings: z.array(z.string().min(1)).min(1),
        weight: z.int().min(-9).max(9),
      }),
    )
    .min(1)
    .optional(),
  threshold: z.int().min(1).optional(),
});

const patternRule = z.strictObject({
  ...common,
  kind: z.literal('pattern'),
  /**
   * A regular expression that can be matched in linear time, over the normalised text: whatever the case, `.` within a
   * line, `^` and `$` at the start and end of every line.
   */
  pattern: z.string().min(1),
});

const limitRule = z.strictObject({
  ...common,
  kind: z.literal('limit'),
  /** `meeting_minutes` is how long a proposed meeting is, the others count what is written. */
  measure: z.enum(['words', 'characters', 'sentences', 'asks', 'meeting_minutes']),
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
    /** An ask, an offer or a way out. */
    'next_step',
    /** Something that belongs to the task: a fact, a topic, words of the brief, an answer to the reader. */
    'substance',
    /** A slogan in the signature. */
    'tagline',
    /** An emoji that the recipient did not use first. */
    'emoji',
    /** A body that is mostly about the sender and not at all about the recipient. */
    'self_portrait',
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
  /** In what a promise goes too far; by default in any of these. */
  breaches: z.array(breachSchema).min(1).optional(),
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

/** Patterns of words, as in rules of kind `wording`, that tell one conversation's words from another's. */
const spoken = {
  /** What the message says: see each value of the rule for what that makes of it. */
  wordings: z.array(z.string().min(1)).min(1).optional(),
  /** Wordings that make a sentence of the message innocent. */
  unless: z.array(z.string().min(1)).optional(),
  /** What was said or written before: in earlier turns, or in the texts of facts. */
  priorWordings: z.array(z.string().min(1)).min(1).optional(),
  groups: z.record(z.string(), z.string()).optional(),
};

const leakRule = z.strictObject({
  ...common,
  ...spoken,
  kind: z.literal('leak'),
  /**
   * `internal_facts`: texts that only the sender may see, retold. `other_conversations`: turns of another
   * conversation, retold; `wordings` are how a source is kept nameless. `own_labels`: `wordings` of filing whose first and last
   * words no fact knows. `prompt`: tables, fields and stage
   * directions. `planted_instructions`: orders to whoever writes, found in facts and mails by `priorWordings` (in
   * facts also by `factWordings`) and carried out.
   */
  leaks: z.enum([
    'internal_facts',
    'other_conversations',
    'own_labels',
    'prompt',
    'planted_instructions',
  ]),
  factWordings: z.array(z.string().min(1)).min(1).optional(),
  /** Verbs that begin an order, with `|` between. */
  orders: z.string().min(1).optional(),
  /** Words of an order that do not say what is wanted, with `|` between. */
  idle: z.string().min(1).optional(),
});

const conversationRule = z.strictObject({
  ...common,
  ...spoken,
  kind: z.literal('conversation'),
  /**
   * `after_opt_out`: anything but a confirmation (`wordings`) after an opt-out (`priorWordings`). `dropped_promise`:
   * a promise of silence (`priorWordings`) broken without a reason (`wordings`). `altered_offer`: what was accepted
   * (`priorWordings`) has another of the `grades` or another day now, without a reason (`wordings`). `first_contact`: a first touch that
   * none of the `invitations` allows and no fact that says what `priorWordings` say. `needless_silence`: a note to the
   * operator (`wordings`) instead of a message, where facts of `topics` would carry one and nothing said before
   * (`priorWordings`) asks for silence. `other_language`: hardly any `commonWords`, or more
   * `foreignWords` than these. `other_addressee`: a greeting with a name that nobody here has; `sameNames` are
   * lines of names that one person may go by. `reversed_promise`: one of the `reversals`.
   */
  forbids: z.enum([
    'after_opt_out',
    'dropped_promise',
    'altered_offer',
    'reversed_promise',
    'repeated_message',
    'first_contact',
    'needless_silence',
    'other_language',
    'other_addressee',
  ]),
  topics: z.array(identifierSchema).min(1).optional(),
  /** Facts that invite a first touch while they are this young. */
  invitations: z
    .array(z.strictObject({ topics: z.array(identifierSchema).min(1), days: z.int().min(0) }))
    .min(1)
    .optional(),
  /** The commonest words of the policy's languages, with `|` between. */
  commonWords: z.string().min(1).optional(),
  /** The commonest words of other languages, none of them a word of the policy's own. */
  foreignWords: z.string().min(1).optional(),
  sameNames: z.array(z.string().min(1)).min(1).optional(),
  /** What a person that is offered can be, with `|` between. */
  grades: z.string().min(1).optional(),
  /** What an earlier message promised, what takes it back, and what keeps a sentence with such words innocent. */
  reversals: z
    .array(
      z.strictObject({
        promised: z.array(z.string().min(1)).min(1),
        reversed: z.array(z.string().min(1)).min(1),
        unless: z.array(z.string().min(1)).optional(),
      }),
    )
    .min(1)
    .optional(),
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
