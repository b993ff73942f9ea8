import {
  createParser,
  dateSchema,
  digestSchema,
  identifierSchema,
  type Parser,
} from '@tenacious-bench/schema';
import * as z from 'zod';

const name = z.string().min(1);

/** A year, month, day or instant in UTC: registers and cutoffs are often not told to the day. */
const coarseDateSchema = z.union(
  [z.string().regex(/^\d{4}$/), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/), dateSchema],
  { error: 'expected a date such as 2026, 2026-05, 2026-05-04 or 2026-05-04T09:00:00Z' },
);

/** What a task cites: when it came out, and the frozen bytes that were read. */
const timedSourceSchema = z.strictObject({
  id: identifierSchema,
  url: name.optional(),
  /** Of the bytes as retrieved. */
  snapshot: digestSchema.optional(),
  publishedAt: dateSchema.optional(),
  retrievedAt: dateSchema.optional(),
  /** What the task takes from it, word for word. */
  quotes: z.array(name).optional(),
});
export type TimedSource = z.infer<typeof timedSourceSchema>;

/** Something that others dated. */
const datedIdentifierSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('arxiv'),
    source: identifierSchema,
    id: z
      .string()
      .regex(
        /^(?:\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v[1-9]\d*)?$/,
        'expected an arXiv id such as 2411.03923 or hep-th/9901001',
      ),
  }),
  z.strictObject({
    /** When a package version was published, a tag or commit made, a DOI registered. */
    kind: z.enum(['npm', 'git', 'doi']),
    source: identifierSchema,
    id: name,
    at: coarseDateSchema,
  }),
  z.strictObject({
    /** A capture of a web archive. */
    kind: z.literal('cdx'),
    source: identifierSchema,
    timestamp: z
      .string()
      .regex(
        /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/,
        'expected the 14 digits of a capture',
      ),
  }),
]);
export type DatedIdentifier = z.infer<typeof datedIdentifierSchema>;

/** A text in which no date may lie beyond a limit. */
const timedTextSchema = z.strictObject({
  field: name,
  text: z.string(),
  /** The day that its "last week" is read from. */
  writtenAt: dateSchema.optional(),
  /** Unless given: the end of the claimed window, else the task's `asOf`, else when it was authored. */
  noLaterThan: dateSchema.optional(),
  /** The words around later dates that are right, and why: a start date that was already agreed. */
  exceptions: z.array(z.strictObject({ quote: name, reason: name })).optional(),
});
export type TimedText = z.infer<typeof timedTextSchema>;

/** A fact that holds for a while. */
const timedSignalSchema = z.strictObject({
  id: identifierSchema,
  observedAt: dateSchema,
  validUntil: dateSchema.optional(),
  /** Unless given, the task's `asOf`. */
  usedAt: dateSchema.optional(),
  /** Why the task gives it although it no longer holds. */
  staleBecause: name.optional(),
});
export type TimedSignal = z.infer<typeof timedSignalSchema>;

const timedAnswerSchema = z
  .strictObject({ at: dateSchema, value: z.json().optional(), digest: digestSchema.optional() })
  .refine(({ value, digest }) => (value === undefined) !== (digest === undefined), {
    error: 'expected a value or its digest',
    path: ['value'],
  });
export type TimedAnswer = z.infer<typeof timedAnswerSchema>;

const timeAnchorSchema = z.strictObject({
  kind: z.enum(['rfc3161', 'opentimestamps']),
  /** What was stamped. */
  digest: digestSchema,
  at: dateSchema,
  /** The token itself, for whoever verifies it. */
  token: name.optional(),
});
export type TimeAnchor = z.infer<typeof timeAnchorSchema>;

/** Everything that is claimed and shown about when a task came to be. */
export const timedTaskSchema = z
  .strictObject({
    task: name,
    /** Of the whole task: what an anchor stamps. */
    digest: digestSchema.optional(),
    sourcePublishedAt: dateSchema.optional(),
    retrievedAt: dateSchema.optional(),
    authoredAt: dateSchema.optional(),
    releasedAt: dateSchema.optional(),
    /** The end of what a model may have seen. */
    cutoff: coarseDateSchema.optional(),
    /** When its source is claimed to have come out. */
    window: z.strictObject({ from: dateSchema, until: dateSchema }).optional(),
    /** The day on which the situation of the task plays. */
    asOf: dateSchema.optional(),
    sources: z.array(timedSourceSchema).optional(),
    identifiers: z.array(datedIdentifierSchema).optional(),
    texts: z.array(timedTextSchema).optional(),
    signals: z.array(timedSignalSchema).optional(),
    /** The right answer, worked out twice; the claim is that it shifts. */
    answers: z.strictObject({ before: timedAnswerSchema, after: timedAnswerSchema }).optional(),
    anchor: timeAnchorSchema.optional(),
  })
  .superRefine(({ sources = [], identifiers = [] }, context) => {
    const ids = sources.map(({ id }) => id);
    const refuse = (path: (string | number)[], code: string, message: string) =>
      context.addIssue({ code: 'custom', path, message, params: { code } });
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      const message = 'another source of this task has the same id';
      refuse(['sources', index, 'id'], 'duplicate_id', message);
    }
    for (const [index, { source }] of identifiers.entries()) {
      if (ids.includes(source)) continue;
      const message = 'no source of this task has this id';
      refuse(['identifiers', index, 'source'], 'unknown_source', message);
    }
  });
export type TimedTask = z.infer<typeof timedTaskSchema>;

/**
 * Parses what is claimed and shown about when one task came to be.
 *
 * @example
 * ```ts
 * parseTimedTask({ task: 't1', authoredAt: '2026-05-04' }).ok // => true
 * parseTimedTask({ task: 't1', authoredAt: 'May' }).issues[0].path // => 'authoredAt'
 * ```
 */
export const parseTimedTask: Parser<TimedTask> = createParser(timedTaskSchema);
