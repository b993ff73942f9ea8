import { type Comparison, digest, type Parsed, type Run } from '@tenacious-bench/schema';
import { lastMoment, startOf } from '../../agree/raters/moment.ts';
import { deviationsOf } from './deviations-of.ts';
import { nextLink } from './entry-chain.ts';
import { outcomeStanding } from './outcome-standing.ts';
import { checked, type Signature } from './register-comparison.ts';
import {
  type OutcomeEntry,
  type RegisterEntry,
  type RegistrationEntry,
  registerEntryTag,
} from './register-entry.ts';

/** A comparison that was made, and the runs that it is of. */
export type ReportedComparison = {
  /** The id of the plan. */
  readonly plan: string;
  readonly comparison: Comparison;
  /** Without them nobody knows when the outputs were made, or on which tasks. */
  readonly runs: readonly Run[];
};

/**
 * Makes the entry of what came out. Whatever is not as planned is named in it and makes the outcome exploratory; outputs
 * that were there before the registration make it one that was not pre-registered.
 *
 * @example
 * ```ts
 * const signature = { at: '2026-05-04T09:00:00Z', by: 'ana' };
 * reportOutcome([], { plan: 'prompt-v2', comparison: {}, runs: [] }, signature).issues[0].code // => 'not_registered'
 * ```
 */
export function reportOutcome(
  entries: readonly RegisterEntry[],
  { plan: id, comparison, runs }: ReportedComparison,
  { at, by }: Signature,
): Parsed<OutcomeEntry> {
  const registration = entries.find(
    (entry): entry is RegistrationEntry => entry.kind === 'registration' && entry.plan.id === id,
  );
  if (registration === undefined)
    return refused('not_registered', `${id} is not registered: its outcome cannot be reported`);
  const key = digest(registration);
  const earlier = entries.filter(
    (entry): entry is OutcomeEntry => entry.kind === 'outcome' && entry.registration === key,
  );
  const own = digest(comparison);
  if (earlier.some((outcome) => outcome.comparison === own))
    return refused('duplicate_id', 'this comparison is reported already');
  const look = earlier.length;
  const deviations = deviationsOf(registration.plan, comparison, { runs, look });
  const startedAt = earliestOf(comparison, runs);
  const entry: OutcomeEntry = {
    schema: registerEntryTag,
    ...nextLink(entries),
    at,
    by,
    kind: 'outcome',
    registration: key,
    comparison: own,
    look,
    verdict: comparison.verdict,
    figures: comparison.decided.map(figureOf),
    ...(startedAt !== undefined && { startedAt }),
    standing: outcomeStanding(registration, { startedAt, deviations }),
    deviations,
  };
  return checked(entries, entry);
}

function refused(code: string, message: string): Parsed<never> {
  return { ok: false, issues: [{ code, path: '', message }] };
}

function figureOf(decided: Comparison['decided'][number]): OutcomeEntry['figures'][number] {
  const { metric, delta, verdict, difference, interval, test, pairs, families } = decided;
  const ends = interval.defined ? { low: interval.low, high: interval.high } : {};
  return { metric, delta, verdict, difference, ...ends, p: test.p, pairs, families };
}

// What was compared already was there, whatever runs are given with it.
function earliestOf({ createdAt }: Comparison, runs: readonly Run[]): string | undefined {
  const [first] = runs
    .map(({ startedAt }) => startedAt)
    .toSorted((one, other) => startOf(one) - startOf(other));
  return first === undefined || startOf(first) <= lastMoment(createdAt) ? first : createdAt;
}
