import type { Row } from '../rows/row.ts';
import { tokenWords } from '../words/token-words.ts';
import { type TemplateRun, templateNgrams } from './templates.ts';

/** In how many units of either side an n-gram is. */
export type NgramUses = ReadonlyMap<string, Pick<TemplateRun, 'tasks' | 'reference'>>;

/** The longest runs of words in which every n-gram is template, with the least of their uses, in order. */
export function longestRuns(tasks: readonly Row[], uses: NgramUses, n: number): TemplateRun[] {
  const runs = new Map<string, TemplateRun>();
  for (const { text } of tasks.flatMap(({ texts }) => texts)) {
    for (const words of runsIn(tokenWords(text), uses, n)) {
      if (!runs.has(words)) runs.set(words, { words, ...leastUses(words, uses, n) });
    }
  }
  return [...runs.values()].sort((one, other) => (one.words < other.words ? -1 : 1));
}

function runsIn(words: readonly string[], uses: NgramUses, n: number): string[] {
  const runs: string[] = [];
  const ngrams = templateNgrams(words, n);
  let first: number | undefined;
  for (let at = 0; at <= ngrams.length; at++) {
    const isTemplate = uses.has(ngrams[at] ?? '');
    if (isTemplate) first ??= at;
    else if (first !== undefined) {
      runs.push(words.slice(first, at + n - 1).join(' '));
      first = undefined;
    }
  }
  return runs;
}

function leastUses(run: string, uses: NgramUses, n: number) {
  const all = templateNgrams(run.split(' '), n).flatMap((ngram) => uses.get(ngram) ?? []);
  const least = (count: (use: (typeof all)[number]) => number) =>
    all.reduce((lowest, use) => Math.min(lowest, count(use)), Infinity);
  return { tasks: least((use) => use.tasks), reference: least((use) => use.reference) };
}
