import { digest } from '@tenacious-bench/schema';
import { adjustHolm } from '@tenacious-bench/stats';
import type { OutcomeEntry, RegisterEntry, RegistrationEntry } from './register-entry.ts';

/** A registered comparison, and what became of it. */
export type RegisteredComparison = {
  readonly registration: RegistrationEntry;
  readonly outcomes: readonly OutcomeEntry[];
  /** Whole days since the registration, where nothing was ever reported: the file drawer. */
  readonly unreportedDays?: number;
  readonly metrics: readonly MetricStanding[];
};

/** What may be said of one registered hypothesis. */
export type MetricStanding = {
  readonly metric: string;
  /** Over everything that is registered in its family, reported or not; 1 where no outcome is confirmatory. */
  readonly adjusted: number;
  /** How many hypotheses are corrected for each other. */
  readonly of: number;
  /** Holds only as far as it was planned, and after the correction. */
  readonly verdict: OutcomeEntry['verdict'] | 'not_reported';
};

/**
 * Every registered comparison with what was reported of it. Hypotheses of one family are corrected for each other by Holm,
 * where one that was never reported, or not as planned, counts as p = 1; looks are corrected by the part of alpha that they
 * spend, which holds whatever they have in common.
 *
 * @example
 * ```ts
 * summarizeRegister([], { now: '2026-05-04T09:00:00Z' }) // => []
 * ```
 */
export function summarizeRegister(
  entries: readonly RegisterEntry[],
  { now }: { readonly now: string },
): RegisteredComparison[] {
  const registered = entries
    .filter((entry) => entry.kind === 'registration')
    .map((registration) => ({ registration, outcomes: outcomesOf(entries, registration) }));
  return registered.map(({ registration, outcomes }) => {
    const kin = registered.filter((one) => familyOf(one.registration) === familyOf(registration));
    return {
      registration,
      outcomes,
      ...(outcomes.length === 0 && { unreportedDays: daysBetween(registration.at, now) }),
      metrics: metricsOf({ registration, outcomes }, kin),
    };
  });
}

type Registered = {
  readonly registration: RegistrationEntry;
  readonly outcomes: readonly OutcomeEntry[];
};

function outcomesOf(
  entries: readonly RegisterEntry[],
  registration: RegistrationEntry,
): OutcomeEntry[] {
  const key = digest(registration);
  return entries
    .filter((entry) => entry.kind === 'outcome')
    .filter((one) => one.registration === key);
}

// A plan that names no family is one of its own.
function familyOf({ plan }: RegistrationEntry): string {
  return plan.family === undefined ? `plan ${plan.id}` : `family ${plan.family}`;
}

function metricsOf(own: Registered, kin: readonly Registered[]): MetricStanding[] {
  const hypotheses = kin.flatMap((one) =>
    one.registration.plan.metrics.map(({ metric }) => ({ one, metric })),
  );
  const adjusted = adjustHolm(hypotheses.map(({ one, metric }) => overLooks(one, metric)));
  return hypotheses.flatMap(({ one, metric }, at) => {
    if (one.registration !== own.registration) return [];
    const p = adjusted[at] ?? 1;
    return [{ metric, adjusted: p, of: hypotheses.length, verdict: verdictOf(own, metric, p) }];
  });
}

// The union bound over looks: p weighed by the part of alpha that its look spends.
function overLooks({ registration, outcomes }: Registered, metric: string): number {
  const { alpha, looks } = registration.plan;
  const weighed = outcomes
    .filter(({ standing }) => standing === 'confirmatory')
    .flatMap(({ look, figures }) =>
      figures
        .filter((figure) => figure.metric === metric)
        .map(({ p }) => (p * alpha) / (looks[look]?.alpha ?? alpha)),
    );
  return Math.min(1, ...weighed);
}

function verdictOf(
  { registration, outcomes }: Registered,
  metric: string,
  adjusted: number,
): MetricStanding['verdict'] {
  const confirmed = outcomes.filter(({ standing }) => standing === 'confirmatory');
  if (confirmed.length === 0) return outcomes.length === 0 ? 'not_reported' : 'inconclusive';
  if (adjusted > registration.plan.alpha) return 'inconclusive';
  const said = confirmed.flatMap(({ figures }) =>
    figures.filter((figure) => figure.metric === metric).map(({ verdict }) => verdict),
  );
  return said.find((verdict) => verdict !== 'inconclusive') ?? 'inconclusive';
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
