import type { Fact } from '@tenacious-bench/schema';
import { operatorNoteTopics } from './conversation-notes.ts';

/** The signals that a message may rest on: sure enough, not too old, and seen since the last message. */
export function groundableSignals(
  facts: readonly Fact[],
  { asOf, since = '' }: { readonly asOf: string; readonly since?: string },
): Fact[] {
  const today = asOf.slice(0, 10);
  return facts.filter(({ topic, disclosure, confidence, validUntil, observedAt }) => {
    if (!operatorNoteTopics.includes(topic) || disclosure === 'internal') return false;
    if (confidence === 'low' || confidence === 'very_low') return false;
    const isFresh = validUntil === undefined || validUntil.slice(0, 10) >= today;
    return isFresh && observedAt.slice(0, 10) > since.slice(0, 10);
  });
}
