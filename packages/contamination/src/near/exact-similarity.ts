import { tokenWords } from '../words/token-words.ts';
import { runSet } from './run-set.ts';
import { wordNumbers } from './word-numbers.ts';

/** The Jaccard similarity of one text to another, or 0 where their sizes alone rule the threshold out. */
export type SimilarityTo = (entry: number) => number;

/** Compares texts with entries of a growing list, on the words themselves. */
export function exactSimilarity(
  entries: readonly { readonly text: string }[],
  { n, threshold }: { readonly n: number; readonly threshold: number },
): (text: string) => SimilarityTo {
  const numbersOf = wordNumbers();
  const runsOf = (text: string) => runSet(numbersOf(tokenWords(text)), n);
  // Of an entry only what the next comparison needs is kept; its table of runs would take four times the room.
  const read: { readonly words: Uint32Array; readonly size: number }[] = [];
  const readEntry = (entry: number) => {
    const { words, size } = read[entry] ?? runsOf((entries[entry] as { text: string }).text);
    read[entry] ??= { words, size };
    return { words, size };
  };
  return (text) => {
    const runs = runsOf(text);
    return (entry) => {
      const { words, size } = readEntry(entry);
      if (Math.min(size, runs.size) / Math.max(size, runs.size) < threshold) return 0;
      const shared = runs.sharedWith(words);
      return shared / (size + runs.size - shared);
    };
  };
}
