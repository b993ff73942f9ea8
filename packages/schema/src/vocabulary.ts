import * as z from 'zod';
import { claimKindSchema } from './claim.ts';
import { identifierSchema } from './scalar.ts';

/** What a value of a fact measures, so that a quantity in a message can be compared with it. */
export const measureSchema = z.enum([
  'count',
  'money',
  'percent',
  'date',
  'duration',
  'text',
  'entity',
]);
export type Measure = z.infer<typeof measureSchema>;

/** One named value of a topic's facts. */
export const topicFieldSchema = z.strictObject({
  name: identifierSchema,
  measure: measureSchema,
  /** The unit a count is counted in; one of the vocabulary's units. */
  unit: identifierSchema.optional(),
});

/** Something a message can talk about, and the words that show that it does. */
export const topicSchema = z.strictObject({
  id: identifierSchema,
  title: z.string().min(1),
  /** Whom facts of this topic are about. */
  subject: z.string().min(1),
  /** What a claim of this topic is, where it is not a plain quantity: `price`. */
  claim: claimKindSchema.optional(),
  cues: z.array(z.string().min(1)),
  fields: z.array(topicFieldSchema),
  /** The value that tells one fact of the topic from another, for example the stack of open roles. */
  by: identifierSchema.optional(),
  /** `false`: speaking of the topic without a figure is no claim. */
  isMentioned: z.boolean().optional(),
  /** Wordings that claim something of the topic by themselves: `<firm> ..3 rely on us`. They need a fact. */
  assertions: z.array(z.string().min(1)).optional(),
  /** Wordings that make a sentence claim nothing of the topic. */
  innocent: z.array(z.string().min(1)).optional(),
  /** The values that tell how a number moved. */
  trend: z
    .strictObject({ from: identifierSchema, to: identifierSchema, windowDays: identifierSchema })
    .optional(),
  /** The value that is the day of the event, for "seven weeks into". */
  day: identifierSchema.optional(),
  /** Values that are names of a kind: a message that uses another name of the kind contradicts the fact. */
  labels: z
    .array(
      z.strictObject({
        field: identifierSchema,
        wordings: z.array(z.string().min(1)).min(1),
        /** Words of the wordings that are no part of the name: `round` in "the A round". */
        besides: z.string().optional(),
        /** Names in other words, each line one name: `cto = chief technology officer`. */
        same: z.array(z.string().min(1)).optional(),
        /** Values of any fact that may be named as well. */
        alsoIn: z.array(identifierSchema).optional(),
      }),
    )
    .optional(),
  /** How long a fact of this topic stays fresh, from `observedAt`. */
  validDays: z.int().min(1).optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** A thing that can be counted, with every word it goes by. */
export const unitSchema = z.strictObject({
  id: identifierSchema,
  nouns: z.array(z.string().min(1)).min(1),
});
export type Unit = z.infer<typeof unitSchema>;

/** A promise that the sender can make, and the facts that say how far it may go. */
export const commitmentSchema = z.strictObject({
  /** The topic whose facts are the limit. */
  topic: identifierSchema,
  /** What is promised; one of the vocabulary's units. */
  unit: identifierSchema,
  /** The value that holds the limit, and those already spoken for. */
  limit: identifierSchema,
  minus: z.array(identifierSchema).optional(),
  /** The value that tells one kind from another, for example the stack of an engineer. */
  by: identifierSchema.optional(),
  /**
   * The words that each kind goes by: `infra: 'infrastructure platform devops site_reliability'`. A word with `?` is an
   * everyday word, and names the kind only beside the unit or as a name: `go?`.
   */
  kinds: z.record(z.string(), z.string()).optional(),
  /** The value that counts the best of a kind, who are promised first; their words, and the words of all others. */
  grade: z
    .strictObject({ limit: identifierSchema, words: z.string(), others: z.string().optional() })
    .optional(),
  /** The value that says how many days it takes to begin. */
  notice: identifierSchema.optional(),
  /** What the reader needs: a promise "for every one of them" is as many as these facts say; and verbs of meeting it. */
  need: z
    .strictObject({
      topic: identifierSchema,
      count: identifierSchema,
      unit: identifierSchema,
      fills: z.string().optional(),
    })
    .optional(),
  /** Words that stand for the unit where it is the sender's: `people crew somebody`; with `?` only beside its kind. */
  people: z.string().optional(),
  /** Words that are a number where they are full: `a full squad` is five at the least. */
  crowd: z.strictObject({ words: z.string(), atLeast: z.int().min(1) }).optional(),
  /** Words behind which the unit is no unit: `roles` in "Go engineer roles". */
  notBefore: z.string().optional(),
  /** Wordings that make a count a promise: `are free`, `we can place`. Without them every count of the unit is one. */
  cues: z.array(z.string().min(1)).min(1).optional(),
  /** Wordings that make the same count a report instead: `are committed elsewhere`. */
  reportCues: z.array(z.string().min(1)).optional(),
  /** Wordings that make a promise even of what is not counted: `could begin`, `at your disposal`. */
  offers: z.array(z.string().min(1)).optional(),
  /** Wordings that agree to a bare number: `is no problem` in "six is no problem". */
  accepts: z.array(z.string().min(1)).optional(),
  /** Wordings behind which a kind is one that the sender says to have: `we speak`. */
  skills: z.array(z.string().min(1)).optional(),
  /** Wordings that say the same of a kind before them: `is home ground`. */
  skillsBehind: z.array(z.string().min(1)).optional(),
  /** Wordings that take over the work itself, whoever does it: `could pass to us`. */
  handovers: z.array(z.string().min(1)).optional(),
  /** Wordings that promise any number: `as many as you need`. */
  withoutLimit: z.array(z.string().min(1)).optional(),
  /** Wordings that promise one for each that the reader needs: `fill every`. */
  forEach: z.array(z.string().min(1)).optional(),
  /** Wordings that tell of a start without naming the unit: `they could begin`, `first pull request`. */
  starts: z.array(z.string().min(1)).optional(),
  /** Wordings that mean a start at once: `straight away`. */
  atOnce: z.array(z.string().min(1)).optional(),
  /** Wordings that mean a start within seven days: `by the weekend`. */
  inAWeek: z.array(z.string().min(1)).optional(),
  /** Wordings behind which a time is that of something else: a call, an end, a letter. */
  otherTimes: z.array(z.string().min(1)).optional(),
  /** Wordings that renew the last promise of the thread: `what I wrote ..3 holds`. */
  renewals: z.array(z.string().min(1)).optional(),
  /** Wordings that renew its day alone: `the date holds`. */
  dateRenewals: z.array(z.string().min(1)).optional(),
  /** Wordings that grant what the recipient asked for: `that works`. */
  agreements: z.array(z.string().min(1)).optional(),
  /** Wordings in which a recipient asks how many, how soon, and whether what was offered still holds. */
  howMany: z.array(z.string().min(1)).optional(),
  howSoon: z.array(z.string().min(1)).optional(),
  stillThere: z.array(z.string().min(1)).optional(),
  /** Nouns that name a day by what happens then: `freeze sprint release`. */
  milestones: z.string().optional(),
});
export type Commitment = z.infer<typeof commitmentSchema>;

/** How the two sides of a conversation are called in a message. */
const partiesSchema = z.strictObject({
  /** Names that the sender goes by. */
  sender: z.array(z.string().min(1)),
  /** The topic whose facts say who the recipient is, and the values that are names. */
  recipient: z.strictObject({
    topic: identifierSchema,
    names: z.array(identifierSchema).min(1),
  }),
});

/** How prices may be quoted: which facts are public, and the words that tell what a figure is. */
const pricesSchema = z.strictObject({
  /** The topic whose facts are the public prices, each a floor, and whose cues make a figure a price. */
  topic: identifierSchema,
  /** The values of such a fact: the amount, what the price is called, and what it buys (`month`, `project`). */
  amount: identifierSchema,
  name: identifierSchema,
  per: identifierSchema,
  /** The topics of what is computed from prices, and of what lowers them. */
  total: identifierSchema,
  discount: identifierSchema,
  /** Kinds of price that exclude each other, each as its words: `senior seniors` and `junior juniors`. */
  kinds: z.array(z.array(z.string().min(1)).min(1)),
  /** Words that make a figure somebody else's money. */
  foreign: z.string(),
  /** Words that make a figure a sum, and those that add to a price instead of lowering it. */
  totals: z.string(),
  raises: z.string(),
  /** Words beside an amount that take it off a price, and words of its sentence that grant it for something. */
  lowers: z.string(),
  concessions: z.string(),
  /** Words that take up an amount which the recipient has named: `covers`, `enough`. */
  accepts: z.string(),
  /** Words behind a denial that set a limit: `will not exceed`. */
  caps: z.string(),
  /** Wordings that introduce a figure as a floor. */
  floors: z.array(z.string().min(1)).min(1),
});
export type Prices = z.infer<typeof pricesSchema>;

/** What a policy's world is made of. Another domain is another vocabulary, not another engine. */
export const vocabularySchema = z.strictObject({
  topics: z.array(topicSchema),
  units: z.array(unitSchema),
  commitments: z.array(commitmentSchema),
  prices: pricesSchema.optional(),
  parties: partiesSchema.optional(),
  /** Words that go by one name in the wordings of rules: `<contract>`. */
  groups: z.record(z.string(), z.string()).optional(),
  /** Words that say how recent something is, and how many days it may then be old. */
  recency: z
    .array(
      z.strictObject({ phrases: z.array(z.string().min(1)).min(1), withinDays: z.int().min(0) }),
    )
    .optional(),
  /** Words of the trade that say nothing specific about anybody, with a space between: `team week decide`. */
  familiar: z.string().optional(),
  /** Nouns that name an event, with a space between: `launch outage webinar`. Said of the reader they need a fact. */
  events: z.string().optional(),
  /** Words in which a mail frames what it tells, and which tell nothing themselves. */
  courtesies: z.string().min(1).optional(),
  /** Words that say the same when something is retold, each line one meaning: `pause halt freeze`. */
  synonyms: z.array(z.string().min(1)).optional(),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
