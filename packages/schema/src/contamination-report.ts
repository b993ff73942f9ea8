import * as z from 'zod';
import { countSchema, dateSchema, digestSchema, identifierSchema, shareSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

const name = z.string().min(1);

/** A row of one side: its id, and where it stands. Text never enters a report: a task may be held out. */
const row = z.strictObject({
  id: name,
  file: name,
  /** Its place in the file, counted from 1: the line of a JSONL file. */
  row: z.int().min(1),
});

/** A stretch of one field's text in UTF-16 offsets. */
const fieldSpan = z
  .strictObject({ field: name, start: countSchema, end: countSchema })
  .refine(({ start, end }) => end > start, { error: 'span ends before it starts', path: ['end'] });

/** What two texts have in common, counted in words of the task that belong to no template. */
const measuresSchema = z.strictObject({
  /** Share of the task's own n-grams that the reference has. */
  containment: shareSchema,
  /** The same, each n-gram weighed by how few reference rows have it. */
  weighted: shareSchema,
  /** Share of the task's own words inside matching spans, small edits bridged. */
  covered: shareSchema,
  /** Words of the longest matching span without an edit. */
  longest: countSchema,
  /** Different n-grams of the task that the reference has. */
  distinct: countSchema,
});

/** Two texts that are closer than chance. */
export const contaminationMatchSchema = z.strictObject({
  check: z.enum(['exact', 'ngram', 'near_duplicate', 'embedding']),
  verdict: z.enum(['leak', 'review', 'allowed']),
  /** Similarity as found, and after the shared template is masked. */
  raw: shareSchema,
  residual: shareSchema.optional(),
  measures: measuresSchema.optional(),
  task: row,
  reference: row,
  spans: z.array(z.strictObject({ task: fieldSpan, reference: fieldSpan })),
  because: name,
  allowed: z.strictObject({ reason: name, until: dateSchema }).optional(),
});
export type ContaminationMatch = z.infer<typeof contaminationMatchSchema>;

const intervalSchema = z.tuple([shareSchema, shareSchema]);

/** How many planted leaks of one form were found: the proof that the check works at all. */
export const selfProofSchema = z.strictObject({
  form: identifierSchema,
  planted: countSchema,
  found: countSchema,
  interval: intervalSchema,
  /** The recall below which nothing else in the report can be trusted; 0 for a form that is only shown. */
  required: shareSchema,
});
export type SelfProof = z.infer<typeof selfProofSchema>;

/** How much of a claim about dates the evidence carries. */
export const timeShiftLevels = ['asserted', 'consistent', 'corroborated', 'anchored'] as const;

/** What is known about when one task came to be. */
export const timeShiftSchema = z.strictObject({
  task: name,
  level: z.enum([...timeShiftLevels, 'refuted']),
  issues: z.array(z.strictObject({ code: identifierSchema, message: name })),
});
export type TimeShift = z.infer<typeof timeShiftSchema>;

/** What was compared with what, what was found, and how well the check proved itself. */
export const contaminationReportSchema = z.strictObject({
  schema: tagSchema('contamination-report'),
  id: identifierSchema,
  createdAt: dateSchema,
  /** `insufficient`: too little text was left to compare. It is never reported as clean. */
  verdict: z.enum(['clean', 'contaminated', 'insufficient', 'self_proof_failed']),
  tasks: z.strictObject({ digest: digestSchema, rows: countSchema }),
  reference: z.strictObject({
    digest: digestSchema,
    rows: countSchema,
    shards: z.array(
      z.strictObject({
        file: name,
        digest: digestSchema,
        rows: countSchema,
        /** Why the rest of it, or some of its rows, could not be read. */
        unread: z.array(name),
      }),
    ),
  }),
  checks: z.array(
    z.strictObject({
      check: z.enum(['exact', 'ngram', 'near_duplicate', 'embedding', 'time_shift']),
      settings: z.record(z.string(), z.json()),
    }),
  ),
  templates: z.strictObject({
    source: z.enum(['declared', 'discovered', 'lock', 'none']),
    digest: digestSchema.optional(),
    /** Runs of words that count as template. */
    runs: countSchema,
  }),
  coverage: z.strictObject({
    fields: z.array(name),
    /** Pairs of a task and a reference row. */
    rowsCompared: countSchema,
    rowsTotal: countSchema,
    ngrams: countSchema,
    truncatedTexts: countSchema,
    /** Matches that were counted but not listed, because a task had too many. */
    matchesLeftOut: countSchema,
  }),
  selfProof: z.array(selfProofSchema),
  /** Planted texts that come from no task: each one found is a false alarm. */
  controls: z.strictObject({ planted: countSchema, found: countSchema, interval: intervalSchema }),
  /** Tasks about which nothing can be said, and why. */
  insufficient: z.array(z.strictObject({ task: name, because: name })),
  timeShift: z.array(timeShiftSchema).optional(),
  matches: z.array(contaminationMatchSchema),
});
export type ContaminationReport = z.infer<typeof contaminationReportSchema>;
