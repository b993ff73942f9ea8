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
 * Templates out of the runs that were found or reviewed.
 *
 * @example
 * ```ts
 * const runs = [{ words: 'we are writing to you', tasks: 12, reference: 40 }];
 * [...templatesOf(runs, { source: 'lock', n: 3 }).ngrams] // => ['we are writing', 'are writing to', 'writing to you']
 * ```
 */
export function templatesOf(
  runs: readonly TemplateRun[],
  { source, n }: Pick<Templates, 'source' | 'n'>,
): Templates {
  const ngrams = new Set(runs.flatMap(({ words }) => runsOfWords(words.split(' '), n)));
  return { source, n, runs, ngrams };
}

/** Nothing is masked. */
export const noTemplates: Templates = { source: 'none', n: 3, runs: [], ngrams: new Set() };

/** By position: 1 for a word that no template covers, 0 for one that is covered or parts two texts. */
export function maskTemplates(words: readonly string[], { n, ngrams }: Templates): Uint8Array {
  const isOwn = Uint8Array.from(words, (word) => (word === '' ? 0 : 1));
  if (ngrams.size === 0) return isOwn;
  for (const [first, ngram] of runsOfWords(words, n).entries()) {
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
