import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';
import { slug } from './slug.ts';

export type Capacity = {
  readonly stack: string;
  readonly available: number;
  /** How many of them are promised already. Above `available` where a promise can no longer be kept. */
  readonly committed: number;
  /** How many of the available ones are senior. */
  readonly senior: number;
  /** Days from a decision to the earliest start. */
  readonly startDays: number;
};

/**
 * The sender's engineers of one stack. What may be offered is `available` less `committed`.
 *
 * @example
 * ```ts
 * const go = { stack: 'Go', available: 5, committed: 3, senior: 2, startDays: 14 };
 * capacityFact(go, { observedAt: '2026-05-12' }).id // => 'capacity-go'
 * capacityFact({ ...go, senior: 6 }, { observedAt: '2026-05-12' }) // throws RangeError
 * ```
 */
export function capacityFact(
  { stack, available, committed, senior, startDays }: Capacity,
  {
    observedAt,
    source = 'staffing roster',
    confidence = 'high',
    id = `capacity-${slug(stack)}`,
  }: DatedObservation,
): Fact {
  requireCounts({ available, committed, senior, startDays });
  return {
    id,
    topic: 'capacity',
    subject: 'sender',
    values: { stack, available, committed, senior, startDays },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
  };
}

function requireCounts(counts: Omit<Capacity, 'stack'>): void {
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`${name} is ${count}: capacity is counted in whole numbers from 0`);
    }
  }
  if (counts.senior > counts.available) {
    throw new RangeError(
      `senior is ${counts.senior} of ${counts.available} available: an offer of seniors could not be checked`,
    );
  }
}
