import type { Overlap } from './compare-rows.ts';
import type { MaskedRow } from './masked-row.ts';

/** How much of a task a reference row has, as shares of what no template covers. */
export type Measures = {
  readonly containment: number;
  readonly weighted: number;
  readonly covered: number;
  readonly longest: number;
  readonly distinct: number;
  /** How many words of its own the task has, and how many of them are covered. */
  readonly own: number;
  readonly coveredWords: number;
  /** The text of the task that is covered most, among those long enough to be told apart. */
  readonly mostOfOneText: number;
};

// A short field is often equal by chance: "email", "cold".
const longText = 16;

/** Measures an overlap; a weight for each n-gram, by its position, tells rare ones from common ones. */
export function measureOverlap(
  task: MaskedRow,
  { covered, longest }: Pick<Overlap, 'covered' | 'longest'>,
  { n, weightOf = () => 1 }: { readonly n: number; readonly weightOf?: (at: number) => number },
): Measures {
  const isCovered = coveredWords(task, covered);
  const coveredCount = countOf(isCovered);
  const found = ownNgrams(task, n).map((at) => ({
    at,
    isFound: isFoundAt(task, isCovered, at, n),
  }));
  const weight = (every: typeof found) => every.reduce((sum, { at }) => sum + weightOf(at), 0);
  const hits = found.filter(({ isFound }) => isFound);
  return {
    containment: share(hits.length, found.length),
    weighted: share(weight(hits), weight(found)),
    covered: share(coveredCount, task.own),
    longest,
    distinct: new Set(hits.map(({ at }) => task.words.slice(at, at + n).join(' '))).size,
    own: task.own,
    coveredWords: coveredCount,
    mostOfOneText: mostOfOneText(task, isCovered),
  };
}

/** The positions of a task's n-grams that hold a word of its own; none runs across two texts. */
export function ownNgrams({ words, isOwn }: MaskedRow, n: number): number[] {
  const positions: number[] = [];
  let own = 0;
  let sinceBreak = 0;
  for (const [at, word] of words.entries()) {
    sinceBreak = word === '' ? 0 : sinceBreak + 1;
    own += isOwn[at] as number;
    if (at >= n) own -= isOwn[at - n] as number;
    if (sinceBreak >= n && own > 0) positions.push(at - n + 1);
  }
  return positions;
}

function coveredWords(task: MaskedRow, covered: Overlap['covered']): Uint8Array {
  const isCovered = new Uint8Array(task.words.length);
  for (const { start, end } of covered) isCovered.set(task.isOwn.subarray(start, end), start);
  return isCovered;
}

function isFoundAt({ isOwn }: MaskedRow, isCovered: Uint8Array, first: number, n: number): boolean {
  for (let at = first; at < first + n; at++)
    if (isOwn[at] === 1 && isCovered[at] !== 1) return false;
  return true;
}

function mostOfOneText({ places, isOwn }: MaskedRow, isCovered: Uint8Array): number {
  const own = new Map<number, number>();
  const found = new Map<number, number>();
  for (const [at, { text }] of places.entries()) {
    own.set(text, (own.get(text) ?? 0) + (isOwn[at] as number));
    found.set(text, (found.get(text) ?? 0) + (isCovered[at] as number));
  }
  const shares = [...own].map(([text, count]) =>
    count < longText ? 0 : share(found.get(text) ?? 0, count),
  );
  return Math.max(0, ...shares);
}

function countOf(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
