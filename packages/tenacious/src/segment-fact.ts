import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';

/** 1 recently funded, 2 restructuring cost, 3 new engineering leader, 4 specialised capability gap. */
export type Segment = 1 | 2 | 3 | 4;

/**
 * Which customer segment the company is taken for. Internal: it steers the message and never appears in it.
 *
 * @example
 * ```ts
 * const fact = segmentFact({ segment: 2 }, { observedAt: '2026-05-04', confidence: 'medium' });
 * fact.values // => { segment: 2 }
 * fact.disclosure // => 'internal'
 * ```
 */
export function segmentFact(
  { segment }: { readonly segment: Segment },
  { observedAt, source = 'segmentation', confidence = 'high', id = 'segment' }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'segment',
    subject: 'recipient',
    values: { segment },
    confidence,
    observedAt,
    source,
    disclosure: 'internal',
  };
}
