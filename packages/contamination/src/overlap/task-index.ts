import { buildNgramIndex, type NgramIndex } from '../ngrams/build-ngram-index.ts';
import { byPlace } from '../rows/by-place.ts';
import type { Row } from '../rows/row.ts';
import { noTemplates, type Templates } from '../templates/templates.ts';
import { hashToken } from '../words/hash-token.ts';
import { createTaskHasher, type HashedTask } from './hashed-task.ts';
import { createRepeatFilter } from './repeat-filter.ts';

/** The small side of a check, ready to be looked up by every row of the large one. */
export type TaskIndex = {
  readonly n: number;
  readonly templates: Templates;
  /** In the order of their files and rows, however they came. */
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
  /** How many of its n-grams hold such a word. */
  readonly ngrams: number;
  /** What rows of the same words have in common, and rows of the same own words. */
  readonly keys: { readonly words: number; readonly own: number };
};

/** The n-grams of one length of some tasks: of their texts as they stand, or of the words that no template covers. */
export type Lookup = {
  readonly side: 'words' | 'own';
  readonly n: number;
  readonly ngrams: NgramIndex;
  /** By the number of the text in `ngrams`. */
  readonly texts: readonly LookupText[];
};

export type LookupText = {
  readonly task: number;
  /** Where it begins among the words of its side. */
  readonly start: number;
  /** Whether its words are all that the task has, and none of them template: its own words are no others. */
  readonly isAllOwn: boolean;
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
  requireTasks(tasks);
  const hashed = [...tasks].sort(byPlace).map(createTaskHasher({ n, templates }));
  const all = [...hashed.keys()];
  const short = all.filter((task) => (hashed[task] as HashedTask).indexed.own < shortTask * n);
  const few = Math.min(n, shortNgram);
  const lookups = [
    textLookup(hashed, all, { n, shared }),
    ownLookup(hashed, all.filter(isParted), { n, shared }),
    ...(few < n
      ? [
          textLookup(hashed, short, { n: few, shared }),
          ownLookup(hashed, short.filter(isParted), { n: few, shared }),
        ]
      : []),
  ];
  return {
    n,
    templates,
    tasks: hashed.map(({ indexed }) => indexed),
    lookups: lookups.filter(({ ngrams }) => ngrams.size > 0),
    ownWords: ownLookup(hashed, short, { n: 1, shared, isEveryPlace: true }),
    templateNgrams: indexNgrams(templates, shared),
  };

  // The own words of the others are indexed already: they are those of their one text.
  function isParted(task: number): boolean {
    return !isAllOwn(hashed[task] as HashedTask);
  }
}

// One edit in the middle of twelve words leaves no run of eight.
const shortNgram = 4;
const shortTask = 3;

/** Throws for tasks that cannot be indexed, before anything takes time. */
export function requireTasks(tasks: readonly Row[]): void {
  if (tasks.length === 0) throw new RangeError('there is no task, so nothing can be looked for');
  const ids = new Set<string>();
  for (const { id, file, row } of tasks) {
    if (ids.has(id))
      throw new RangeError(
        `${file}:${row}: a second task has the id ${id}; nobody could tell them apart`,
      );
    ids.add(id);
  }
}

function isAllOwn({ texts, indexed }: HashedTask): boolean {
  return texts.length === 1 && indexed.own === indexed.size;
}

type LookupOptions = {
  readonly n: number;
  readonly shared: boolean;
  /** Whether an n-gram is indexed however often the task repeats it. */
  readonly isEveryPlace?: boolean;
};

function textLookup(
  hashed: readonly HashedTask[],
  tasks: readonly number[],
  { n, shared }: LookupOptions,
): Lookup {
  const texts = tasks.flatMap((task) =>
    (hashed[task] as HashedTask).texts.map((text) => ({ task, ...text })),
  );
  const isNews = createRepeatFilter(n);
  const ngrams = buildNgramIndex(
    texts.map(({ words }) => words),
    {
      n,
      shared,
      isIndexed(text, at) {
        const { task, words, isOwn } = texts[text] as (typeof texts)[number];
        // What is template from the first word to the last says nothing.
        return isOwn.subarray(at, at + n).includes(1) && isNews(task, words, at);
      },
    },
  );
  return {
    side: 'words',
    n,
    ngrams,
    texts: texts.map(({ task, start }) => ({
      task,
      start,
      isAllOwn: isAllOwn(hashed[task] as HashedTask),
    })),
  };
}

function ownLookup(
  hashed: readonly HashedTask[],
  tasks: readonly number[],
  { n, shared, isEveryPlace = false }: LookupOptions,
): Lookup {
  const words = tasks.map((task) => (hashed[task] as HashedTask).own);
  const isNews = createRepeatFilter(n);
  const ngrams = buildNgramIndex(words, {
    n,
    shared,
    isIndexed: (text, at) => isEveryPlace || isNews(text, words[text] as Uint32Array, at),
  });
  return {
    side: 'own',
    n,
    ngrams,
    texts: tasks.map((task) => ({ task, start: 0, isAllOwn: false })),
  };
}

function indexNgrams({ n, ngrams }: Templates, shared: boolean): NgramIndex {
  const texts = [...ngrams].map((ngram) => Uint32Array.from(ngram.split(' '), hashToken));
  return buildNgramIndex(texts, { n, shared });
}
