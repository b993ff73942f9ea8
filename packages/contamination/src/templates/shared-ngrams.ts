import type { Row } from '../rows/row.ts';
import { tokenWords } from '../words/token-words.ts';
import { type TemplateBars, unitsNeeded } from './template-bars.ts';
import { templateNgrams } from './templates.ts';

/** The n-grams that enough units of tasks share to be template, and how many units have each, out of how many. */
export function sharedNgrams(
  tasks: readonly Row[],
  { n, tasks: bar }: TemplateBars,
): { readonly counts: ReadonlyMap<string, number>; readonly units: number } {
  const units = [...unitsOf(tasks).values()];
  const least = unitsNeeded(bar, units.length);
  // Nearly all n-grams are those of one unit. Counting them by hash first spares the room for their words.
  const mayBeShared = countByHash(units, n);
  const counts = new Map<string, number>();
  for (const unit of units) {
    for (const ngram of ngramsOf(unit, n)) {
      if (mayBeShared(ngram) >= least) counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
    }
  }
  const shared = [...counts].filter(([, count]) => count >= least);
  return { counts: new Map(shared), units: units.length };
}

type Unit = readonly Row[];

/** Tasks of one unit, or of the same words: they say a thing once. */
function unitsOf(tasks: readonly Row[]): ReadonlyMap<string, Unit> {
  const units = new Map<string, Row[]>();
  for (const task of tasks) {
    const words = () => task.texts.map(({ text }) => tokenWords(text).join(' '));
    const key = JSON.stringify(task.unit ?? words());
    units.set(key, [...(units.get(key) ?? []), task]);
  }
  return units;
}

function ngramsOf(unit: Unit, n: number): ReadonlySet<string> {
  const texts = unit.flatMap((task) => task.texts.map(({ text }) => tokenWords(text)));
  return new Set(texts.flatMap((words) => templateNgrams(words, n)));
}

/** Makes a function that tells how many units have an n-gram at most. */
function countByHash(units: readonly Unit[], n: number): (ngram: string) => number {
  const counts = new Uint32Array(slotsFor(units));
  const slotOf = (ngram: string) => hashOf(ngram) & (counts.length - 1);
  for (const unit of units) {
    for (const ngram of ngramsOf(unit, n)) {
      const slot = slotOf(ngram);
      counts[slot] = (counts[slot] as number) + 1;
    }
  }
  return (ngram) => counts[slotOf(ngram)] as number;
}

/** About as many as there are words, and a power of two. */
function slotsFor(units: readonly Unit[]): number {
  const texts = units.flatMap((unit) => unit.flatMap((task) => task.texts));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  return 2 ** Math.min(24, 10 + Math.ceil(Math.log2(1 + characters / 4096)));
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
