import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';
import { presentValues } from './present-values.ts';

export type Resource = {
  /** What it is and what is in it. */
  readonly text: string;
  /** The day it was published. */
  readonly date?: string;
};

/**
 * Something useful that the sender may offer: a page, a checklist, a worksheet.
 *
 * @example
 * ```ts
 * const page = { text: 'One page on naming services', date: '2026-06-15' };
 * resourceFact(page, { observedAt: '2026-06-15' }).values.date // => '2026-06-15'
 * ```
 */
export function resourceFact(
  { text, date }: Resource,
  {
    observedAt,
    source = 'resource library',
    confidence = 'high',
    id = 'resource',
  }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'resource',
    subject: 'sender',
    values: presentValues({ text, date }),
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
  };
}
