import { tokensKey } from '../words/tokens-key.ts';

// A row that has it is found by the first of them; the others only tell where else it stands.
const mostRepeats = 4;

/** Makes a filter that lets the first few of the same n-grams of one text pass; texts come one after the other. */
export function createRepeatFilter(
  n: number,
): (text: number, words: Uint32Array, at: number) => boolean {
  const counts = new Map<number, number>();
  let current = -1;
  return (text, words, at) => {
    if (text !== current) counts.clear();
    current = text;
    const key = tokensKey(words.subarray(at, at + n));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= mostRepeats;
  };
}
