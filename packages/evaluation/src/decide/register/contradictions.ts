import { digest, type Issue } from '@tenacious-bench/schema';
import { figureDeviations } from './deviations-of.ts';
import { outcomeStanding } from './outcome-standing.ts';
import type { OutcomeEntry, RegisterEntry, RegistrationEntry } from './register-entry.ts';

/**
 * Entries that contradict what stands before them. The chain shows that nothing was changed under a later entry; the last
 * one has none above it, so that it is held against its plan and its own figures.
 */
export function contradictions(entries: readonly RegisterEntry[]): Issue[] {
  const known = new Map<string, { registration: RegistrationEntry; comparisons: string[] }>();
  const plans = new Set<string>();
  return entries.flatMap((entry, place) => {
    if (entry.kind === 'registration') {
      const isKnown = plans.has(entry.plan.id);
      plans.add(entry.plan.id);
      known.set(digest(entry), { registration: entry, comparisons: [] });
      return isKnown ? [issue('duplicate_id', place, 'plan.id', 'it is registered already')] : [];
    }
    const plan = known.get(entry.registration);
    if (plan === undefined)
      return [issue('not_registered', place, 'registration', 'no entry before it is this plan')];
    const { registration, comparisons } = plan;
    const found = wrongOutcome(entry, registration, comparisons);
    comparisons.push(entry.comparison);
    return found.map(([code, field, message]) => issue(code, place, field, message));
  });
}

function wrongOutcome(
  outcome: OutcomeEntry,
  registration: RegistrationEntry,
  before: readonly string[],
): (readonly [code: string, field: string, message: string])[] {
  const { comparison, look, standing, deviations } = outcome;
  const told = new Set(deviations.map(({ code }) => code));
  const hidden = figureDeviations(registration.plan, outcome).filter(({ code }) => !told.has(code));
  const isSeen = before.includes(comparison);
  return [
    ...(isSeen
      ? [['duplicate_id', 'comparison', 'this comparison is reported already'] as const]
      : []),
    ...(look === before.length
      ? []
      : [['wrong_look', 'look', `it is look ${before.length + 1}`] as const]),
    ...(standing === outcomeStanding(registration, outcome)
      ? []
      : [['wrong_standing', 'standing', 'its own deviations and times say otherwise'] as const]),
    ...hidden.map(
      ({ code }) => ['hidden_deviation', 'deviations', `its own figures show ${code}`] as const,
    ),
  ];
}

function issue(code: string, place: number, field: string, message: string): Issue {
  return { code, path: `[${place}].${field}`, message };
}
