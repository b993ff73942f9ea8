import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';

/** 0 nothing seen, 1 first attempts, 2 in use, 3 central to the product. */
export type AiMaturity = 0 | 1 | 2 | 3;

/**
 * How far the recipient's company is with AI. Internal: it gates the pitch and never appears in it.
 *
 * @example
 * ```ts
 * const fact = aiMaturityFact({ score: 1 }, { observedAt: '2026-05-04' });
 * fact.values // => { score: 1 }
 * fact.disclosure // => 'internal'
 * ```
 */
export function aiMaturityFact(
  { score }: { readonly score: AiMaturity },
  {
    observedAt,
    source = 'maturity review',
    confidence = 'high',
    id = 'ai-maturity',
  }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'ai_maturity',
    subject: 'recipient',
    values: { score },
    confidence,
    observedAt,
    source,
    disclosure: 'internal',
  };
}
