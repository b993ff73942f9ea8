import type { Span } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { ownTurns } from './conversation-text.ts';
import { spanOfWords } from './leak-retelling.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './words.ts';

/** The body of a message that the sender wrote in this conversation before, word for word but for a few. */
export function repeatedMessage(reading: Reading): Span | undefined {
  const sent = ownTurns(reading.situation).filter(({ from }) => from === 'agent');
  if (sent.length === 0) return undefined;
  const stems = new Set(reading.words.map(({ stem }) => stem));
  const isRepeated = sent.some(({ message }) => holdsAlmostAll(stems, message.body, reading));
  return isRepeated ? spanOfWords(reading, 0, reading.words.length) : undefined;
}

// A short line such as "Thank you, noted." may well be written twice.
const fewest = 12;

function holdsAlmostAll(stems: ReadonlySet<string>, body: string, { words }: Reading): boolean {
  const earlier = new Set(wordsOf(normalize(body).text).map(({ stem }) => stem));
  if (earlier.size < fewest || words.length === 0) return false;
  const shared = [...stems].filter((stem) => earlier.has(stem)).length;
  return shared >= 0.9 * earlier.size && shared >= 0.9 * stems.size;
}
