import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';

export type CompetitorGap = {
  readonly peers: readonly string[];
  /** What each of the peers does and nobody has seen the recipient do. */
  readonly practice: string;
};

/**
 * A practice that named peers show and that was not found at the recipient's company.
 *
 * @example
 * ```ts
 * const gap = { peers: ['Ferrow', 'Lund & Bay'], practice: 'publishes its incident reviews' };
 * competitorGapFact(gap, { observedAt: '2026-06-12' }).values.peers // => ['Ferrow', 'Lund & Bay']
 * ```
 */
export function competitorGapFact(
  { peers, practice }: CompetitorGap,
  {
    observedAt,
    source = 'public material of the peers',
    confidence = 'high',
    id = 'competitor-gap',
  }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'competitor_gap',
    subject: 'recipient',
    values: { peers: [...peers], practice },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
  };
}
