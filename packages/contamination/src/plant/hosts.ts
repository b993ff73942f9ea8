import { findWords } from '@tenacious-bench/text';
import type { Row } from '../rows/row.ts';

/** A reference row as leaks are planted in it: its texts as one, under the field that has most of them. */
export type Host = { readonly field: string; readonly text: string; readonly words: number };

/** The reference rows that leaks are planted in. */
export type Hosts = {
  readonly rows: readonly Host[];
  /** Every different word of them, in the order of its first appearance. */
  readonly vocabulary: readonly string[];
};

/** Reads the rows that have words. */
export function readHosts(rows: readonly Row[]): Hosts {
  const vocabulary = new Set<string>();
  const read = rows.map((row) => readHost(row, vocabulary)).filter((host) => host.words > 0);
  if (read.length > 0) return { rows: read, vocabulary: [...vocabulary] };
  throw new RangeError(
    `none of ${rows.length} reference rows has a word, so there is no text to plant leaks in`,
  );
}

function readHost({ texts }: Row, vocabulary: Set<string>): Host {
  const text = texts.map((part) => part.text).join('\n\n');
  const words = findWords(text);
  for (const word of words) vocabulary.add(word.text);
  const longest = texts.reduce(
    (one, other) => (other.text.length > one.text.length ? other : one),
    {
      field: 'text',
      text: '',
    },
  );
  return { field: longest.field, text, words: words.length };
}
