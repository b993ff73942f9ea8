import type { Fact, Money } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';
import { slug } from './slug.ts';

export type Price = {
  /** What the band is called, for example `senior monthly floor`. */
  readonly name: string;
  readonly floor: Money;
  readonly per: 'month' | 'hour' | 'project';
};

/**
 * One public price band of the sender. It is a floor: the message says "from".
 *
 * @example
 * ```ts
 * const floor = { amount: 5600, currency: 'USD' };
 * const fact = priceFact({ name: 'senior monthly floor', floor, per: 'month' }, { observedAt: '2026-04-01' });
 * fact.id // => 'price-senior-monthly-floor'
 * ```
 */
export function priceFact(
  { name, floor, per }: Price,
  {
    observedAt,
    source = 'pricing sheet',
    confidence = 'high',
    id = `price-${slug(name)}`,
  }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'price',
    subject: 'sender',
    values: { name, floor, per },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
  };
}
