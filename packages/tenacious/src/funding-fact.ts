import type { Fact, Money } from '@tenacious-bench/schema';
import { daysAfter } from './days-after.ts';
import type { Observation } from './observation.ts';
import { validityDays } from './validity-days.ts';

export type Funding = {
  readonly round: string;
  readonly amount: Money;
  readonly closedOn: string;
};

/**
 * A funding round that the recipient's company closed; news for 180 days.
 *
 * @example
 * ```ts
 * const amount = { amount: 9_200_000, currency: 'USD' };
 * const fact = fundingFact({ round: 'Series A', amount, closedOn: '2026-03-18' });
 * fact.values.amount // => { amount: 9200000, currency: 'USD' }
 * fact.validUntil // => '2026-09-14'
 * ```
 */
export function fundingFact(
  { round, amount, closedOn }: Funding,
  {
    observedAt = closedOn,
    source = 'press release',
    confidence = 'high',
    id = 'funding',
  }: Partial<Observation> = {},
): Fact {
  return {
    id,
    topic: 'funding',
    subject: 'recipient',
    values: { round, amount, closedOn },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
    validUntil: daysAfter(closedOn, validityDays.funding),
  };
}
