import type { Fact } from '@tenacious-bench/schema';
import { daysAfter } from './days-after.ts';
import type { Observation } from './observation.ts';
import { validityDays } from './validity-days.ts';

export type LeadershipChange = {
  readonly person: string;
  readonly role: string;
  readonly date: string;
};

/**
 * Somebody took a leading engineering role at the recipient's company; news for 90 days.
 *
 * @example
 * ```ts
 * const change = { person: 'Ana Lund', role: 'CTO', date: '2026-06-04' };
 * leadershipChangeFact(change).validUntil // => '2026-09-02'
 * ```
 */
export function leadershipChangeFact(
  { person, role, date }: LeadershipChange,
  {
    observedAt = date,
    source = 'company announcement',
    confidence = 'high',
    id = 'leadership-change',
  }: Partial<Observation> = {},
): Fact {
  return {
    id,
    topic: 'leadership_change',
    subject: 'recipient',
    values: { person, role, date },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
    validUntil: daysAfter(date, validityDays.leadership_change),
  };
}
