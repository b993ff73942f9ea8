import { digest } from '@tenacious-bench/schema';
import { buildNgramIndex, type NgramIndex } from './build-ngram-index.ts';
import { hashToken } from './hash-token.ts';
import { type MaskedRow, maskedRow } from './masked-row.ts';
import type { Row } from './row.ts';
import { noTemplates, type Templates } from './templates.ts';

/** The small side of a check, ready to be looked up by every row of the large one. */
export type TaskIndex = {
  readonly n: number;
  readonly templates: Templates;
  readonly tasks: readonly IndexedTask[];
  /** Every text of every task, in order: whose it is, and where it begins among the words of its row. */
  readonly texts: readonly IndexedText[];
  /** All n-grams that hold a word of the task's own. */
  readonly words: NgramIndex;
  /** n-grams of the words that no template covers, out of texts that hold template. */
  readonly own: NgramIndex;
  readonly templateNgrams: NgramIndex;
};

export type IndexedTask = {
  readonly row: Row;
  readonly digest: string;
  readonly size: number;
  /** How many of its words no template covers. */
  readonly own: number;
};

/** Where a text begins among all words of its task, and among its own words. */
export type IndexedText = {
  readonly task: number;
  readonly start: number;
  readonly ownStart: number;
};

/**
 * Indexes tasks for a check.
 *
 * @example
 * ```ts
 * const text = 'Nine engineers are free from the first of June.';
 * const index = indexTasks([{ id: 'a', file: 'tasks.jsonl', row: 1, texts: [{ field: 'body', text }] }]);
 * [index.n, index.tasks[0].own, index.words.size] // => [8, 9, 2]
 * indexTasks([]) // throws RangeError
 * ```
 */
export function indexTasks(
  tasks: readonly Row[],
  {
    n = 8,
    templates = noTemplates,
    shared = false,
  }: { readonly n?: number; readonly templates?: Templates; readonly shared?: boolean } = {},
): TaskIndex {
  if (tasks.length === 0) throw new RangeError('there is no task, so nothing can be looked for');
  const texts: IndexedText[] = [];
  const words: Uint32Array[] = [];
  const own: Uint32Array[] = [];
  const isOwnWord: Uint8Array[] = [];
  const indexed = tasks.map((row, task): IndexedTask => {
    const masked = maskedRow(row, templates);
    for (const text of splitTexts(masked)) {
      texts.push({ task, start: text.start, ownStart: text.ownStart });
      words.push(text.hashes);
      isOwnWord.push(text.isOwn);
      // Texts without template have the same own words as words, and those are indexed already.
      own.push(
        text.isOwn.includes(0)
          ? text.hashes.filter((_, at) => text.isOwn[at] === 1)
          : new Uint32Array(0),
      );
    }
    return { row, digest: taskDigest(row), size: masked.size, own: masked.own };
  });
  const holdsOwn = (text: number, position: number) =>
    isOwnWord[text]?.subarray(position, position + n).includes(1) ?? false;
  return {
    n,
    templates,
    tasks: indexed,
    texts,
    words: buildNgramIndex(words, { n, isIndexed: holdsOwn, shared }),
    own: buildNgramIndex(own, { n, shared }),
    templateNgrams: indexNgrams(templates, shared),
  };
}

function taskDigest({ id, texts, unit }: Row): string {
  return digest({ id, texts, unit });
}

function indexNgrams({ n, ngrams }: Templates, shared: boolean): NgramIndex {
  const texts = [...ngrams].map((ngram) => Uint32Array.from(ngram.split(' '), hashToken));
  return buildNgramIndex(texts, { n, shared });
}

type HashedText = {
  readonly start: number;
  readonly ownStart: number;
  readonly hashes: Uint32Array;
  readonly isOwn: Uint8Array;
};

function splitTexts({ words, isOwn }: MaskedRow): HashedText[] {
  const texts: HashedText[] = [];
  let ownStart = 0;
  for (let start = 0; start <= words.length; ) {
    const next = words.indexOf('', start);
    const end = next < 0 ? words.length : next;
    const own = isOwn.slice(start, end);
    texts.push({
      start,
      ownStart,
      hashes: Uint32Array.from(words.slice(start, end), hashToken),
      isOwn: own,
    });
    ownStart += own.reduce((sum, flag) => sum + flag, 0) + 1;
    start = end + 1;
  }
  return texts;
}
