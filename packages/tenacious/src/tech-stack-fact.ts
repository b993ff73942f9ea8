import type { Fact } from '@tenacious-bench/schema';
import type { DatedObservation } from './observation.ts';

/**
 * The technologies that the recipient's company seems to use; medium confidence unless said otherwise, because job
 * texts list what is wished for beside what is used.
 *
 * @example
 * ```ts
 * const fact = techStackFact({ items: ['Python', 'Airflow'] }, { observedAt: '2026-04-27' });
 * fact.confidence // => 'medium'
 * ```
 */
export function techStackFact(
  { items }: { readonly items: readonly string[] },
  { observedAt, source = 'job texts', confidence = 'medium', id = 'tech-stack' }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'tech_stack',
    subject: 'recipient',
    values: { items: [...items] },
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
  };
}
