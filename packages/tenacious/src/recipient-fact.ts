import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';

export type Recipient = {
  readonly name: string;
  readonly role: string;
  readonly company: string;
};

/**
 * Whom the message is for.
 *
 * @example
 * ```ts
 * const ana = { name: 'Ana Lund', role: 'CTO', company: 'Ferrow' };
 * recipientFact(ana, { observedAt: '2026-05-04' }).values // => { name: 'Ana Lund', role: 'CTO', company: 'Ferrow' }
 * ```
 */
export function recipientFact(
  { name, role, company }: Recipient,
  {
    observedAt,
    source = 'contact record',
    confidence = 'high',
    id = 'recipient',
  }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'recipient',
    subject: 'recipient',
    values: { name, role, company },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
  };
}
