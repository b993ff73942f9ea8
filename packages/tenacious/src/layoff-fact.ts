import type { Fact } from '@tenacious-bench/schema';
import { daysAfter } from './days-after.ts';
import type { Observation } from './observation.ts';
import { presentValues } from './present-values.ts';
import { validityDays } from './validity-days.ts';

export type Layoff = {
  /** Share of the staff, in percent. */
  readonly percent?: number;
  readonly headcount?: number;
  readonly date: string;
};

/**
 * A reduction of the recipient company's staff, by share, by number or by date alone; news for 120 days.
 *
 * @example
 * ```ts
 * const fact = layoffFact({ percent: 12, date: '2026-03-24' });
 * fact.values // => { percent: 12, date: '2026-03-24' }
 * fact.validUntil // => '2026-07-22'
 * ```
 */
export function layoffFact(
  { percent, headcount, date }: Layoff,
  {
    observedAt = date,
    source = 'company announcement',
    confidence = 'high',
    id = 'layoff',
  }: Partial<Observation> = {},
): Fact {
  return {
    id,
    topic: 'layoff',
    subject: 'recipient',
    values: presentValues({ percent, headcount, date }),
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
    validUntil: daysAfter(date, validityDays.layoff),
  };
}
