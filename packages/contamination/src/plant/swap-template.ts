import { findSentences } from '@tenacious-bench/text';
import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';

/**
 * Puts a task's own words, in order, into the template of another task, or where none differs (or none is known)
 * between the first and the last sentence of reference rows.
 */
export function swapTemplate(passage: Passage, surroundings: Surroundings): string {
  const own = passage.runs.filter((run) => run.isOwn).map((run) => run.text);
  const taboo = tellingRuns(passage);
  const isFree = (text: string) => !taboo.some((run) => wordsOnly(text).includes(run));
  const template = drawOthers(surroundings)
    .map(templateRuns)
    .find((runs) => runs.length > 0 && runs.every(isFree));
  if (template !== undefined) return interleave(template, own);
  const [first, last] = frame(surroundings, isFree);
  return [first, ...own, last].join('\n');
}

/** The text as its words between single spaces, so that a run of words is found whatever stands between them. */
function wordsOnly(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** The template runs by which a text would be known as this task's; every text has runs like "of the". */
function tellingRuns(passage: Passage): string[] {
  const runs = templateRuns(passage).map(wordsOnly);
  const lengths = runs.map((run) => run.trim().split(' ').length);
  const telling = Math.min(4, Math.max(...lengths));
  return runs.filter((_, index) => (lengths[index] ?? 0) >= telling);
}

function drawOthers({ others, random }: Surroundings): Passage[] {
  if (others.length === 0) return [];
  return Array.from({ length: tries }, () => random.choice(others));
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
