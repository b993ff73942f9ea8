import { stemsOf } from './mention-telling.ts';
import type { Reading } from './reading.ts';
import { isTold } from './told.ts';

/** Whether a message speaks of a fact of a topic anywhere: it claims something of it, or uses a word that is the fact's own. */
export function speaksOf(topic: string, reading: Reading): boolean {
  const { claims, situation, words, familiar, readText } = reading;
  if (claims.some((claim) => claim.topic === topic && claim.fact !== undefined)) return true;
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const own = new Set(
    facts
      .filter((fact) => fact.topic === topic)
      .flatMap(({ values }) => Object.values(values))
      .flatMap((value) => stemsOf(value, readText).flat())
      .filter((stem) => !familiar.has(stem)),
  );
  return words.some((word) => isTold(word) && own.has(word.stem));
}
