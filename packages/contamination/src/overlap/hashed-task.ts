import { digest } from '@tenacious-bench/schema';
import type { Row } from '../rows/row.ts';
import type { Templates } from '../templates/templates.ts';
import { hashToken } from '../words/hash-token.ts';
import { endsKey } from './ends-key.ts';
import { maskedRow } from './masked-row.ts';
import { ownNgrams } from './measure-overlap.ts';
import type { IndexedTask } from './task-index.ts';

/** A task as the hashes of its words, to be indexed. */
export type HashedTask = {
  readonly indexed: IndexedTask;
  readonly texts: readonly HashedText[];
  /** The words that no template covers, of all texts: what would fill in another form in the same order. */
  readonly own: Uint32Array;
};

export type HashedText = {
  /** Where it begins among the words of the task. */
  readonly start: number;
  readonly words: Uint32Array;
  readonly isOwn: Uint8Array;
};

export function hashedTask(
  row: Row,
  { n, templates }: { readonly n: number; readonly templates: Templates },
): HashedTask {
  const masked = maskedRow(row, templates);
  const { words, isOwn, textStarts, ownPositions, size } = masked;
  const hashes = Uint32Array.from(words, hashToken);
  const texts = textStarts.map((start, text) => {
    const end = (textStarts[text + 1] ?? words.length + 1) - 1;
    return { start, words: hashes.slice(start, end), isOwn: isOwn.slice(start, end) };
  });
  const own = Uint32Array.from(ownPositions, (at) => hashes[at] as number);
  const indexed = {
    row,
    digest: digest({ id: row.id, texts: row.texts, unit: row.unit }),
    size,
    own: own.length,
    ngrams: ownNgrams(masked, n).length,
    keys: { words: keyOf(texts.map((text) => text.words)), own: keyOf([own]) },
  };
  return { indexed, texts, own };
}

function keyOf(texts: readonly Uint32Array[]): number {
  const filled = texts.filter(({ length }) => length > 0);
  const words = filled.reduce((sum, { length }) => sum + length, 0);
  return endsKey(words, filled[0]?.[0] ?? 0, filled.at(-1)?.at(-1) ?? 0);
}
