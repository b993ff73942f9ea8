/** A run of equal words: where it begins in either text, and how many words it has. */
export type WordRun = { readonly one: number; readonly other: number; readonly length: number };

/** Equal runs that follow each other in both texts, with small edits between them. */
export type Chain = {
  readonly runs: readonly WordRun[];
  readonly one: { readonly start: number; readonly end: number };
  readonly other: { readonly start: number; readonly end: number };
};

// Where words repeat without end, every run begins another chain; so many of one pair tell enough.
const mostChains = 1024;

// Up to this many words of either text may stand between two runs of one chain …
const widestGap = 4;
// … if this many equal words follow: two alone are often "of the".
const anchorWords = 3;

/**
 * Follows seeds, short equal runs, in both directions over small edits, so that one changed word does not cut a copied
 * passage in two. Seeds inside a chain that was already found are that chain.
 *
 * @example
 * ```ts
 * const one = 'the team grew from four to nine people in one spring'.split(' ');
 * const other = 'it grew from four to eleven people in one spring'.split(' ');
 * alignWords(one, other, [{ one: 2, other: 1, length: 4 }])[0].one // => { start: 2, end: 11 }
 * ```
 */
export function alignWords(
  one: readonly string[],
  other: readonly string[],
  seeds: readonly WordRun[],
): Chain[] {
  const chains: Chain[] = [];
  const reached = new Map<number, number>();
  const ordered = [...seeds].sort((a, b) => a.one - b.one || a.other - b.other);
  for (const seed of ordered) {
    if (chains.length === mostChains) break;
    // Chains are found from their left end, so a seed that one of them holds lies before the end of its diagonal.
    if ((reached.get(seed.other - seed.one) ?? -1) > seed.one) continue;
    const chain = chainThrough(one, other, seed);
    for (const run of chain.runs) {
      const diagonal = run.other - run.one;
      reached.set(diagonal, Math.max(reached.get(diagonal) ?? -1, run.one + run.length));
    }
    chains.push(chain);
  }
  return chains;
}

function chainThrough(one: readonly string[], other: readonly string[], seed: WordRun): Chain {
  const before = follow(one, other, { one: seed.one - 1, other: seed.other - 1 }, -1);
  const after = follow(
    one,
    other,
    { one: seed.one + seed.length, other: seed.other + seed.length },
    1,
  );
  const runs = joinTouching([...before.reverse(), seed, ...after]);
  const first = runs[0] as WordRun;
  const last = runs.at(-1) as WordRun;
  return {
    runs,
    one: { start: first.one, end: last.one + last.length },
    other: { start: first.other, end: last.other + last.length },
  };
}

type Place = { readonly one: number; readonly other: number };

/** The runs that follow a place, nearest first. */
function follow(
  one: readonly string[],
  other: readonly string[],
  from: Place,
  step: 1 | -1,
): WordRun[] {
  const runs: WordRun[] = [];
  let at: Place | undefined = from;
  while (at !== undefined) {
    const length = equalWords(one, other, at, step);
    const end: Place = { one: at.one + step * length, other: at.other + step * length };
    if (length > 0)
      runs.push(step > 0 ? { ...at, length } : { one: end.one + 1, other: end.other + 1, length });
    at = nextAnchor(one, other, end, step);
  }
  return runs;
}

function equalWords(
  one: readonly string[],
  other: readonly string[],
  at: Place,
  step: 1 | -1,
): number {
  let length = 0;
  while (isEqualAt(one, other, at.one + step * length, at.other + step * length)) length += 1;
  return length;
}

function nextAnchor(
  one: readonly string[],
  other: readonly string[],
  at: Place,
  step: 1 | -1,
): Place | undefined {
  for (let skipped = 1; skipped <= 2 * widestGap; skipped++) {
    for (
      let first = Math.max(0, skipped - widestGap);
      first <= Math.min(skipped, widestGap);
      first++
    ) {
      const place = { one: at.one + step * first, other: at.other + step * (skipped - first) };
      if (isAnchor(one, other, place, step)) return place;
    }
  }
  return undefined;
}

function isAnchor(
  one: readonly string[],
  other: readonly string[],
  at: Place,
  step: 1 | -1,
): boolean {
  for (let word = 0; word < anchorWords; word++) {
    if (!isEqualAt(one, other, at.one + step * word, at.other + step * word)) return false;
  }
  return true;
}

function isEqualAt(
  one: readonly string[],
  other: readonly string[],
  at: number,
  beside: number,
): boolean {
  if (at < 0 || beside < 0 || at >= one.length) return false;
  // An empty word parts two texts of a row: no run crosses it.
  return one[at] === other[beside] && one[at] !== '';
}

/** Runs as few as they can be: two that touch in both texts are one. */
export function joinTouching(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const touches =
      last !== undefined &&
      last.one + last.length === run.one &&
      last.other + last.length === run.other;
    if (touches) joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined;
}
