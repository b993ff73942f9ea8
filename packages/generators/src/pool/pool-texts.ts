import type { Task } from '@tenacious-bench/schema';
import { declaredTies } from './declared-ties.ts';
import { disjointSets } from './disjoint-sets.ts';
import { type NearRows, type NgramRow, nearRows } from './near-rows.ts';
import { lineNgrams, ngramRows } from './ngram-rows.ts';
import type { PoolNames } from './pool-options.ts';
import { taskLines } from './task-text.ts';

/** The tasks of a pool as texts that can be compared, without the template that they share. */
export type PoolTexts = {
  /** By position: all words of a task. Equal texts are one task under two names. */
  readonly texts: readonly string[];
  /** By position: the words that belong to no template. */
  readonly ownTexts: readonly string[];
  /** By position: whether a task has enough of its own for a similarity to mean anything. */
  readonly isComparable: readonly boolean[];
  /** Pairs that share at least this much of their own n-grams, and those that share nearly all of theirs. */
  readonly nearPairs: (atLeast: number) => NearRows[];
  /** The n-grams of their own that two tasks share, rarest first. */
  readonly shared: (one: number, other: number) => string[];
};

// Measured on hand-written tasks and planted copies. Longer n-grams lose light rewording; shorter ones gain nothing.
const n = 3;
// With fewer own n-grams than this, one equal fact would make two tasks alike.
const minimumOwn = 16;
// Two tasks that agree in what is their own and differ in the rest are variations of one idea, not copies.
const wholeShare = 0.8;
// One changed figure leaves 97% of a task of ordinary length.
const copyShare = 0.95;

/** Reads the tasks of a pool and finds what is template in them: n-grams of many tasks that are not kin. */
export function poolTexts(tasks: readonly Task[], pool: PoolNames): PoolTexts {
  const { names = pool.parties } = pool;
  const exact = tasks.map((task) => taskLines(task, names(task)));
  const lines = exact.map((words) => words.map(withoutDays));
  const copied = copies(tasks, lines);
  const units = unitsOf(tasks, copied, pool);
  const { rows, ngrams, uses } = ngramRows(lines, { n, unitOf: units });
  const end = firstTemplate(uses, new Set(units).size);
  const compared = rows.map((row) => ({ ngrams: row, own: countBelow(row, end) }));
  const template = new Set(ngrams.slice(end));
  return {
    texts: exact.map((line) => line.map((words) => words.join(' ')).join('\n')),
    ownTexts: lines.map((line) => line.flatMap((words) => ownWords(words, template)).join('\n')),
    isComparable: compared.map(({ own }) => own >= minimumOwn),
    nearPairs: (atLeast) => {
      const near = nearRows(compared, { own: atLeast, whole: wholeShare, minimum: minimumOwn });
      const found = new Set(near.map(pairName));
      const more = copied.filter(
        (pair) => pair.similarity >= atLeast && !found.has(pairName(pair)),
      );
      return [...near, ...more];
    },
    shared: (one, other) => sharedNgrams(ownOf(compared, one), ownOf(compared, other), ngrams),
  };
}

/** Pairs that share nearly every n-gram, template or not: what is left to differ is a figure or a word. */
function copies(tasks: readonly Task[], lines: readonly (readonly string[][])[]): NearRows[] {
  const { rows } = ngramRows(lines, { n, unitOf: lines.map((_, index) => index) });
  const whole = rows.map((row): NgramRow => ({ ngrams: row, own: row.length }));
  return nearRows(whole, { own: copyShare, whole: copyShare, minimum: minimumOwn }).filter(
    ({ one, other }) => !areCellsOfOneSpace(tasks[one] as Task, tasks[other] as Task),
  );
}

function pairName({ one, other }: NearRows): string {
  return `${one} ${other}`;
}

// The cells of a sweep differ in a few values by design: what they share is what its author fixed.
function areCellsOfOneSpace(one: Task, other: Task): boolean {
  const space = one.provenance.sweep?.space;
  return space !== undefined && space === other.provenance.sweep?.space;
}

// Copies of one task in many families must not pass for a template, so they are one unit where its users are counted.
function unitsOf(tasks: readonly Task[], copied: readonly NearRows[], pool: PoolNames): number[] {
  const units = disjointSets(tasks.length);
  for (const { members } of declaredTies(tasks, pool)) units.joinAll(members);
  for (const { one, other } of copied) units.joinAll([one, other]);
  return tasks.map((_, index) => units.setOf(index));
}

// How many days ago something was seen is often unique and never what a task is about.
function withoutDays(words: readonly string[]): string[] {
  return words.map((word) => (/^day-?\d+$/.test(word) ? 'day' : word));
}

function firstTemplate(uses: readonly number[], units: number): number {
  const many = Math.max(8, 0.1 * units);
  const first = uses.findIndex((count) => count >= many);
  return first < 0 ? uses.length : first;
}

function countBelow(row: Uint32Array, end: number): number {
  const first = row.findIndex((ngram) => ngram >= end);
  return first < 0 ? row.length : first;
}

function ownWords(words: readonly string[], template: ReadonlySet<string>): string[] {
  const isOwn = words.map(() => false);
  for (const [first, ngram] of lineNgrams(words, n).entries()) {
    if (!template.has(ngram)) isOwn.fill(true, first, first + n);
  }
  return isOwn.includes(true) ? [words.filter((_, index) => isOwn[index]).join(' ')] : [];
}

function ownOf(rows: readonly NgramRow[], index: number): Uint32Array {
  const { ngrams, own } = rows[index] as NgramRow;
  return ngrams.subarray(0, own);
}

function sharedNgrams(one: Uint32Array, other: Uint32Array, ngrams: readonly string[]): string[] {
  const others = new Set(other);
  return [...one.filter((ngram) => others.has(ngram))].map((ngram) => ngrams[ngram] as string);
}
