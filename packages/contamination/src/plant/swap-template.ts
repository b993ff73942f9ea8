import { findSentences, findWords, type Word, wordNgrams } from '@tenacious-bench/text';
import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';

/**
 * Puts a task's own words, in order, into the template of another task, or where none differs (or none is known)
 * between the first and the last sentence of reference rows.
 */
export function swapTemplate(passage: Passage, surroundings: Surroundings): string {
  const own = passage.runs.filter((run) => run.isOwn).map((run) => run.text);
  const isFree = sharesNothing(templateRuns(passage));
  const template = drawTasks(surroundings)
    .map(templateRuns)
    .find((runs) => runs.length > 0 && runs.every(isFree));
  if (template !== undefined) return interleave(template, own);
  const [first, last] = frame(surroundings, isFree);
  return [first, ...own, last].join('\n');
}

/** Whether a text has no four words in a row of some runs, or where they are shorter no whole run. */
function sharesNothing(runs: readonly string[]): (text: string) => boolean {
  const words = runs.map(lowerWords);
  const n = Math.min(4, Math.max(1, ...words.map((run) => run.length)));
  const telling = new Set(words.flatMap((run) => wordNgrams(run, n)).map((ngram) => ngram.text));
  return (text) => !wordNgrams(lowerWords(text), n).some((ngram) => telling.has(ngram.text));
}

function lowerWords(text: string): readonly Word[] {
  return findWords(text.toLowerCase());
}

/** A task in the same template is drawn as well: its runs are the passage's own and not free. */
function drawTasks({ tasks, random }: Surroundings): Passage[] {
  if (tasks.length === 0) return [];
  return Array.from({ length: tries }, () => random.choice(tasks));
}

function templateRuns({ runs }: Passage): string[] {
  return runs.filter((run) => !run.isOwn).map((run) => run.text);
}

/** The shorter list is used up first; the rest of the longer one follows. */
function interleave(template: readonly string[], own: readonly string[]): string {
  const rows = Array.from({ length: Math.max(template.length, own.length) }, (_, index) => [
    ...template.slice(index, index + 1),
    ...own.slice(index, index + 1),
  ]);
  return rows.flat().join(' ');
}

/** The first and last sentence of other rows, or, where every row is written in the task's template, loose words. */
function frame(
  { hosts, random }: Surroundings,
  isFree: (text: string) => boolean,
): [first: string, last: string] {
  const drawn = Array.from({ length: tries }, () => random.choice(hosts.rows).text);
  const sentences = drawn.map((text) =>
    findSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  const loose = () => Array.from({ length: 12 }, () => random.choice(hosts.vocabulary)).join(' ');
  const first = sentences.flatMap((own) => own.slice(0, 1)).find(isFree);
  const last = sentences.flatMap((own) => own.slice(-1)).findLast(isFree);
  return [first ?? loose(), last ?? loose()];
}

const tries = 20;
