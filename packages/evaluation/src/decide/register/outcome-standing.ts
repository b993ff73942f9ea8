import type { Deviation, OutcomeStanding, RegistrationEntry } from './register-entry.ts';

/** What a reader may take an outcome for. */
export function outcomeStanding(
  { at }: Pick<RegistrationEntry, 'at'>,
  {
    startedAt,
    deviations,
  }: {
    readonly startedAt?: string | undefined;
    readonly deviations: readonly Deviation[];
  },
): OutcomeStanding {
  // A day without a time may have begun at midnight, and outputs of unknown age may be old.
  if (startedAt === undefined || Date.parse(startedAt) < Date.parse(at)) return 'not_preregistered';
  return deviations.length > 0 ? 'exploratory' : 'confirmatory';
}
