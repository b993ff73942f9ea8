import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';

/**
 * Something the sender may say about how it works.
 *
 * @example
 * ```ts
 * const terms = { text: 'Engineers work in the client\'s own repositories.' };
 * offerTermsFact(terms, { observedAt: '2026-04-01' }).subject // => 'sender'
 * ```
 */
export function offerTermsFact(
  { text }: { readonly text: string },
  {
    observedAt,
    source = 'terms of service',
    confidence = 'high',
    id = 'offer-terms',
  }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'offer_terms',
    subject: 'sender',
    values: { text },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
  };
}
