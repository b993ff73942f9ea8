import { digest } from '@tenacious-bench/schema';
import type { Row } from '../rows/row.ts';
import type { Templates } from '../templates/templates.ts';
import { createTokenReader } from '../words/create-token-reader.ts';
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

type HashedText = {
  /** Where it begins among the words of the task. */
  readonly start: number;
  readonly words: Uint32Array;
  readonly isOwn: Uint8Array;
};

/** Makes a reader of tasks, over memory that it keeps from task to task. */
export function createTaskHasher({
  n,
  templates,
}: {
  readonly n: number;
  readonly templates: Templates;
}): (row: Row) => HashedTask {
  const reader = createTokenReader();
  return (row) => {
    const masked = maskedRow(row, templates);
    const { isOwn, textStarts, size } = masked;
    const texts = row.texts.map(({ text }, number) => {
      const [start, words] = [textStarts[number] as number, reader.read(text).slice()];
      return { start, words, isOwn: isOwn.slice(start, start + words.length) };
    });
    const own = Uint32Array.from(
      texts.flatMap((text) => [...text.words.filter((_, at) => text.isOwn[at] === 1)]),
    );
    const indexed = {
      row,
      digest: digest({ id: row.id, texts: row.texts, unit: row.unit }),
      size,
      own: own.length,
      ngrams: ownNgrams(masked, n).length,
      keys: { words: keyOf(texts.map((text) => text.words)), own: keyOf([own]) },
    };
    return { indexed, texts, own };
  };
}

function keyOf(texts: readonly Uint32Array[]): number {
  const filled = texts.filter(({ length }) => length > 0);
  const words = filled.reduce((sum, { length }) => sum + length, 0);
  return endsKey(words, filled[0]?.[0] ?? 0, filled.at(-1)?.at(-1) ?? 0);
}
