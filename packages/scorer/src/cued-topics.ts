import type { Topic } from '@tenacious-bench/schema';
import type { ClaimContext } from './claim-context.ts';

/** The topics that have a cue in the sentence of a quantity, the one closest to it first. */
export function cuedTopics(
  { at, reading, vocabulary }: Pick<ClaimContext, 'at' | 'reading' | 'vocabulary'>,
  topics: readonly Topic[] = vocabulary.topics,
): Topic[] {
  const sentence = reading.words[at]?.sentence;
  const cue = 'topic:';
  const distances = new Map<string, number>();
  for (const { rule, first } of reading.index.wordingsIn.get(sentence ?? -1) ?? []) {
    if (!rule.startsWith(cue)) continue;
    const id = rule.slice(cue.length);
    const distance = Math.abs(first - at);
    if (distance < (distances.get(id) ?? Number.POSITIVE_INFINITY)) distances.set(id, distance);
  }
  if (distances.size === 0) return [];
  const distanceTo = ({ id }: Topic) => distances.get(id);
  return topics
    .filter((topic) => distanceTo(topic) !== undefined)
    .toSorted((a, b) => (distanceTo(a) ?? 0) - (distanceTo(b) ?? 0));
}
