/** A run of words that many tasks and many reference rows share, and in how many units of either side. */
export type TemplateRun = {
  readonly words: string;
  readonly tasks: number;
  readonly reference: number;
};

/** What counts as template: every run of `n` words out of these longer runs. */
export type Templates = {
  readonly source: 'declared' | 'discovered' | 'lock' | 'none';
  readonly n: number;
  readonly runs: readonly TemplateRun[];
  readonly ngrams: ReadonlySet<string>;
};

/**
 * Templates out of the runs that were found or reviewed. A run of fewer than `n` words is one only where it is a whole
 * text: `cold` in a field of its own, and not wherever the word is used.
 *
 * @example
 * ```ts
 * const runs = [{ words: 'we are writing to you', tasks: 12, reference: 40 }, { words: 'cold', tasks: 9, reference: 30 }];
 * [...templatesOf(runs, { source: 'lock', n: 3 }).ngrams] // => ['we are writing', 'are writing to', 'writing to you', 'cold']
 * ```
 */
export function templatesOf(
  runs: readonly TemplateRun[],
  { source, n }: Pick<Templates, 'source' | 'n'>,
): Templates {
  const ngrams = new Set(runs.flatMap(({ words }) => templateNgrams(words.split(' '), n)));
  return { source, n, runs, ngrams };
}

/** Nothing is masked. */
export const noTemplates: Templates = { source: 'none', n: 3, runs: [], ngrams: new Set() };

/** What of one text may be template: each run of `n` words, or the whole of a shorter text. */
export function templateNgrams(words: readonly string[], n: number): string[] {
  if (words.length === 0) return [];
  return words.length < n ? [words.join(' ')] : runsOfWords(words, n);
}

/** By position in one text: 1 for a word that no template covers, 0 for one that is covered. */
export function maskTemplates(words: readonly string[], { n, ngrams }: Templates): Uint8Array {
  const isOwn = new Uint8Array(words.length).fill(1);
  if (ngrams.size === 0) return isOwn;
  for (const [first, ngram] of templateNgrams(words, n).entries()) {
    if (ngrams.has(ngram)) isOwn.fill(0, first, first + n);
  }
  return isOwn;
}

/** Every `n` neighbouring words joined by spaces, by position. */
export function runsOfWords(words: readonly string[], n: number): string[] {
  const runs: string[] = [];
  for (let first = 0; first + n <= words.length; first++) {
    runs.push(words.slice(first, first + n).join(' '));
  }
  return runs;
}
