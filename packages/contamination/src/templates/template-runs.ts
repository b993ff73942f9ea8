import type { Row } from '../rows/row.ts';
import { tokenWords } from '../words/token-words.ts';
import { type TemplateRun, templateNgrams } from './templates.ts';

/** In how many units of either side an n-gram is. */
export type NgramUses = ReadonlyMap<string, Pick<TemplateRun, 'tasks' | 'reference'>>;

/**
 * Runs of words that hold every template n-gram once, the longest first made, with the least of their uses, in order:
 * whoever deletes one unmasks its n-grams, for no other run has them.
 */
export function templateRuns(tasks: readonly Row[], uses: NgramUses, n: number): TemplateRun[] {
  const longest = new Set<string>();
  for (const { text } of tasks.flatMap(({ texts }) => texts)) {
    for (const words of runsIn(tokenWords(text), (ngram) => uses.has(ngram), n)) longest.add(words);
  }
  const taken = new Set<string>();
  const take = (ngram: string) => taken.size < taken.add(ngram).size;
  const runs: TemplateRun[] = [];
  for (const whole of [...longest].sort(byLength)) {
    for (const words of runsIn(whole.split(' '), take, n)) {
      runs.push({ words, ...leastUses(words, uses, n) });
    }
  }
  return runs.sort((one, other) => (one.words < other.words ? -1 : 1));
}

function byLength(one: string, other: string): number {
  return other.split(' ').length - one.split(' ').length || (one < other ? -1 : 1);
}

function runsIn(words: readonly string[], isIn: (ngram: string) => boolean, n: number): string[] {
  const runs: string[] = [];
  const ngrams = templateNgrams(words, n);
  let first: number | undefined;
  for (let at = 0; at <= ngrams.length; at++) {
    const ngram = ngrams[at];
    if (ngram !== undefined && isIn(ngram)) first ??= at;
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
