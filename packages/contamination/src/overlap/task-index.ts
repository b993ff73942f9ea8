import { digest } from '@tenacious-bench/schema';
import { buildNgramIndex, type NgramIndex } from '../ngrams/build-ngram-index.ts';
import type { Row } from '../rows/row.ts';
import { noTemplates, type Templates } from '../templates/templates.ts';
import { hashToken } from '../words/hash-token.ts';
import { maskedRow } from './masked-row.ts';

/** The small side of a check, ready to be looked up by every row of the large one. */
export type TaskIndex = {
  readonly n: number;
  readonly templates: Templates;
  readonly tasks: readonly IndexedTask[];
  readonly lookups: readonly Lookup[];
  /** The single own words of tasks that have few. */
  readonly ownWords: Lookup;
  /** Template runs of words, to mask the rows that are looked up. */
  readonly templateNgrams: NgramIndex;
};

export type IndexedTask = {
  readonly row: Row;
  readonly digest: string;
  readonly size: number;
  /** How many of its words no template covers. */
  readonly own: number;
};

/** The n-grams of one length of some tasks: of their texts as they stand, or of the words that no template covers. */
export type Lookup = {
  readonly side: 'words' | 'own';
  readonly n: number;
  readonly ngrams: NgramIndex;
  /** By the number of the text in `ngrams`: whose it is, and where it begins among the words of that side. */
  readonly texts: readonly { readonly task: number; readonly start: number }[];
};

/**
 * Indexes tasks for a check.
 *
 * @example
 * ```ts
 * const text = 'Nine engineers are free from the first of June, and four of them know the stack that was asked for last week.';
 * const index = indexTasks([{ id: 'a', file: 'tasks.jsonl', row: 1, texts: [{ field: 'body', text }] }]);
 * [index.n, index.tasks[0].own, index.lookups[0].ngrams.size] // => [8, 22, 15]
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
  const hashed = tasks.map((row) => hashedTask(row, templates));
  const all = [...hashed.keys()];
  const short = all.filter((task) => hashed[task]?.isShort(n));
  const few = Math.min(n, shortNgram);
  const lookups = [
    textLookup(hashed, all, { n, shared }),
    ownLookup(hashed, all, { n, shared }),
    ...(few < n
      ? [
          textLookup(hashed, short, { n: few, shared }),
          ownLookup(hashed, short, { n: few, shared }),
        ]
      : []),
  ];
  return {
    n,
    templates,
    tasks: hashed.map(({ indexed }) => indexed),
    lookups: lookups.filter(({ ngrams }) => ngrams.size > 0),
    ownWords: ownLookup(hashed, short, { n: 1, shared }),
    templateNgrams: indexNgrams(templates, shared),
  };
}

// One edit in the middle of twelve words leaves no run of eight.
const shortNgram = 4;
const shortTask = 3;

type HashedTask = {
  readonly indexed: IndexedTask;
  readonly texts: readonly {
    readonly start: number;
    readonly words: Uint32Array;
    readonly isOwn: Uint8Array;
  }[];
  /** The words that no template covers, of all texts: what would fill in another form in the same order. */
  readonly own: Uint32Array;
  readonly isShort: (n: number) => boolean;
};

function hashedTask(row: Row, templates: Templates): HashedTask {
  const { words, isOwn, textStarts, ownPositions, size, own } = maskedRow(row, templates);
  const hashes = Uint32Array.from(words, hashToken);
  const texts = textStarts.map((start, text) => {
    const end = (textStarts[text + 1] ?? words.length + 1) - 1;
    return { start, words: hashes.slice(start, end), isOwn: isOwn.slice(start, end) };
  });
  return {
    indexed: { row, digest: digest({ id: row.id, texts: row.texts, unit: row.unit }), size, own },
    texts,
    own: Uint32Array.from(ownPositions, (at) => hashes[at] as number),
    isShort: (n) => own < shortTask * n,
  };
}

type LookupOptions = { readonly n: number; readonly shared: boolean };

function textLookup(
  hashed: readonly HashedTask[],
  tasks: readonly number[],
  { n, shared }: LookupOptions,
): Lookup {
  const texts = tasks.flatMap((task) =>
    (hashed[task]?.texts ?? []).map((text) => ({ task, ...text })),
  );
  // What is template from the first word to the last says nothing.
  const isIndexed = (text: number, at: number) =>
    texts[text]?.isOwn.subarray(at, at + n).includes(1) ?? false;
  const ngrams = buildNgramIndex(
    texts.map(({ words }) => words),
    { n, isIndexed, shared },
  );
  return { side: 'words', n, ngrams, texts: texts.map(({ task, start }) => ({ task, start })) };
}

function ownLookup(
  hashed: readonly HashedTask[],
  tasks: readonly number[],
  { n, shared }: LookupOptions,
): Lookup {
  // A single text without template has the same own words as words, and those are indexed already.
  const parted = tasks.filter((task) => {
    const { texts, indexed } = hashed[task] as HashedTask;
    return texts.length > 1 || indexed.own < indexed.size;
  });
  const ngrams = buildNgramIndex(
    parted.map((task) => (hashed[task] as HashedTask).own),
    { n, shared },
  );
  return { side: 'own', n, ngrams, texts: parted.map((task) => ({ task, start: 0 })) };
}

function indexNgrams({ n, ngrams }: Templates, shared: boolean): NgramIndex {
  const texts = [...ngrams].map((ngram) => Uint32Array.from(ngram.split(' '), hashToken));
  return buildNgramIndex(texts, { n, shared });
}
