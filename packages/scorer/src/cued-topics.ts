import type { Topic } from '@tenacious-bench/schema';
import type { ClaimContext } from './claim-context.ts';

/** The topics that have a cue in the sentence of a quantity, the one closest to it first. */
export function cuedTopics(
  { at, reading, vocabulary }: Pick<ClaimContext, 'at' | 'reading' | 'vocabulary'>,
  topics: readonly Topic[] = vocabulary.topics,
): Topic[] {
  const sentence = reading.words[at]?.sentence;
  const distances = new Map<string, number>();
  for (const { rule, first } of reading.index.wordingsIn.get(sentence ?? -1) ?? []) {
    if (!rule.startsWith('topic:')) continue;
    const distance = Math.abs(first - at);
    if (distance < (distances.get(rule) ?? Number.POSITIVE_INFINITY)) distances.set(rule, distance);
  }
  const distanceTo = ({ id }: Topic) => distances.get(`topic:${id}`);
  return topics
    .filter((topic) => distanceTo(topic) !== undefined)
    .toSorted((a, b) => (distanceTo(a) ?? 0) - (distanceTo(b) ?? 0));
}
