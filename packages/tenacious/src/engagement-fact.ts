import type { Fact } from '@tenacious-bench/schema';
import { daysAfter } from './days-after.ts';
import type { Observation } from './observation.ts';
import { validityDays } from './validity-days.ts';

export type Engagement = {
  /** For example `attended the webinar on handovers`. */
  readonly what: string;
  readonly date: string;
};

/**
 * Something the recipient did with what the sender published; news for 30 days.
 *
 * @example
 * ```ts
 * const visit = { what: 'read the page on handovers', date: '2026-08-12' };
 * engagementFact(visit).validUntil // => '2026-09-11'
 * ```
 */
export function engagementFact(
  { what, date }: Engagement,
  {
    observedAt = date,
    source = 'site and event records',
    confidence = 'high',
    id = 'engagement',
  }: Partial<Observation> = {},
): Fact {
  return {
    id,
    topic: 'engagement',
    subject: 'recipient',
    values: { what, date },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
    validUntil: daysAfter(date, validityDays.engagement),
  };
}
