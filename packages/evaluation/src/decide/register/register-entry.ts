import {
  comparisonVerdicts,
  countSchema,
  createParser,
  digestSchema,
  type Issue,
  identifierSchema,
  type Parsed,
  shareSchema,
} from '@tenacious-bench/schema';
import * as z from 'zod';
import { contradictions } from './contradictions.ts';
import { chainIssues, chainShape } from './entry-chain.ts';
import { registeredPlanSchema } from './registered-plan.ts';

/** The `schema` value of a newly written entry. */
export const registerEntryTag = 'tenacious-bench/register-entry@1.0';

const common = {
  schema: z
    .string()
    .regex(/^tenacious-bench\/register-entry@1\.\d+$/, `expected ${registerEntryTag}`),
  ...chainShape,
  /** When it was written down, as the clock of the writer said; never before the entry before. */
  at: z.iso.datetime({ error: 'expected an instant such as 2026-05-04T09:00:00Z' }),
  by: identifierSchema,
};

/** A comparison that was planned. */
const registrationEntrySchema = z.strictObject({
  ...common,
  kind: z.literal('registration'),
  plan: registeredPlanSchema,
  /** The smallest difference beyond delta that each look finds with the power asked for. */
  detectable: z.array(z.number()),
});
export type RegistrationEntry = z.infer<typeof registrationEntrySchema>;

/** What came out for one metric. */
const outcomeFigureSchema = z.strictObject({
  metric: identifierSchema,
  delta: z.number().min(0),
  verdict: z.enum(comparisonVerdicts),
  difference: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Of the test against delta, before any correction. */
  p: shareSchema,
  pairs: countSchema,
  families: countSchema,
});

/** One way in which what was done is not what was planned. */
const deviationSchema = z.strictObject({
  code: identifierSchema,
  planned: z.string(),
  done: z.string(),
});
export type Deviation = z.infer<typeof deviationSchema>;

/** What a reader may take an outcome for. */
const outcomeStandings = ['confirmatory', 'exploratory', 'not_preregistered'] as const;
export type OutcomeStanding = (typeof outcomeStandings)[number];

/** What came of a comparison that was planned. */
const outcomeEntrySchema = z.strictObject({
  ...common,
  kind: z.literal('outcome'),
  /** The digest of the registration's entry. */
  registration: digestSchema,
  /** The digest of the comparison document. */
  comparison: digestSchema,
  /** Which of the planned looks, from 0. */
  look: countSchema,
  verdict: z.enum(comparisonVerdicts),
  figures: z.array(outcomeFigureSchema).min(1),
  /** When the first of the runs began, or the comparison was made if that was earlier; only where runs were given. */
  startedAt: z.string().optional(),
  standing: z.enum(outcomeStandings),
  deviations: z.array(deviationSchema),
});
export type OutcomeEntry = z.infer<typeof outcomeEntrySchema>;

const registerEntrySchema = z.discriminatedUnion('kind', [
  registrationEntrySchema,
  outcomeEntrySchema,
]);
export type RegisterEntry = z.infer<typeof registerEntrySchema>;

const parseEntry = createParser(registerEntrySchema);

/**
 * Reads a register from JSON that was parsed already, follows its chain, and compares its end with the head that somebody
 * kept. Without a head, entries that were taken off the end are not missed.
 *
 * @example
 * ```ts
 * parseRegister([]) // => { ok: true, value: [] }
 * parseRegister([], { head: `sha256:${'0'.repeat(64)}` }).issues[0].code // => 'other_head'
 * ```
 */
export function parseRegister(
  inputs: readonly unknown[],
  { head }: { readonly head?: string | undefined } = {},
): Parsed<readonly RegisterEntry[]> {
  const parsed = inputs.map(parseEntry);
  const issues = parsed.flatMap((entry, place) => (entry.ok ? [] : inEntry(place, entry.issues)));
  if (issues.length > 0) return { ok: false, issues };
  const entries = parsed.flatMap((entry) => (entry.ok ? [entry.value] : []));
  const broken = [
    ...chainIssues(entries, head),
    ...timeIssues(entries),
    ...contradictions(entries),
  ];
  return broken.length > 0 ? { ok: false, issues: broken } : { ok: true, value: entries };
}

function inEntry(place: number, issues: readonly Issue[]): Issue[] {
  const path = (field: string) => (field === '' ? `[${place}]` : `[${place}].${field}`);
  return issues.map((issue) => ({ ...issue, path: path(issue.path) }));
}

function timeIssues(entries: readonly RegisterEntry[]): Issue[] {
  const at = entries.findIndex((entry, place) => {
    const before = entries[place - 1];
    return before !== undefined && Date.parse(entry.at) < Date.parse(before.at);
  });
  if (at < 0) return [];
  const message = 'it says that it is older than the entry before it';
  return [{ code: 'backdated', path: `[${at}].at`, message }];
}
