import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';

export type Connection = {
  readonly person: string;
  /** How the person knows the recipient, and what they agreed to. */
  readonly relation: string;
};

/**
 * Somebody whom sender and recipient both know.
 *
 * @example
 * ```ts
 * const connection = { person: 'Per Dahl', relation: 'former colleague; may be named' };
 * connectionFact(connection, { observedAt: '2026-06-09' }).values.person // => 'Per Dahl'
 * ```
 */
export function connectionFact(
  { person, relation }: Connection,
  { observedAt, source = 'the person', confidence = 'high', id = 'connection' }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'connection',
    subject: 'recipient',
    values: { person, relation },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
  };
}
