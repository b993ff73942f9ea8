import { tokenWords } from '../words/token-words.ts';
import { type RunSet, runTable } from './run-table.ts';
import { wordNumbers } from './word-numbers.ts';

/** The Jaccard similarity of one text to another, or 0 where their sizes alone rule the threshold out. */
export type SimilarityTo = (entry: number) => number;

/** Compares texts with entries of a growing list, on the words themselves. */
export function exactSimilarity(
  entries: readonly { readonly text: string }[],
  { n, threshold }: { readonly n: number; readonly threshold: number },
): (text: string) => SimilarityTo {
  const numbersOf = wordNumbers();
  const tableOf = (text: string) => runTable(numbersOf(tokenWords(text)), n);
  // Most entries are never looked at, and of one that is no table is kept: only one side of a pair needs it.
  const read: RunSet[] = [];
  const runsOf = (entry: number) =>
    (read[entry] ??= tableOf((entries[entry] as { text: string }).text).runs);
  return (text) => {
    const { runs, countShared } = tableOf(text);
    const size = runs.starts.length;
    return (entry) => {
      const other = runsOf(entry);
      const otherSize = other.starts.length;
      if (Math.min(size, otherSize) / Math.max(size, otherSize) < threshold) return 0;
      const shared = countShared(other);
      return shared / (size + otherSize - shared);
    };
  };
}
