import type { Chain } from './align-words.ts';
import type { MaskedRow } from './masked-row.ts';

// A copy may have words put in between; half as many again as it has itself are most of what was seen.
const spread = 1.5;
const slackWords = 50;
// Beyond this many passages of one task in one row, the longest tell enough.
const most = 256;

/** The chains inside the one stretch of the reference that covers most of the task's own words. */
export function densestChains<Found extends Chain>(
  chains: readonly Found[],
  task: MaskedRow,
): readonly Found[] {
  const width = widestCopy(task);
  const ordered = longestChains(chains).sort((a, b) => a.other.start - b.other.start);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (last.other.end - first.other.start <= width) return ordered;
  let densest: readonly Found[] = [];
  let highest = -1;
  for (const [index, { other }] of ordered.entries()) {
    const inside = ordered.slice(index).filter(({ other: { end } }) => end <= other.start + width);
    // A single passage may be wider than a copy would be: it still is one.
    const kept = inside.length > 0 ? inside : ordered.slice(index, index + 1);
    const count = coveredOwn(kept, task);
    if (count > highest) [densest, highest] = [kept, count];
  }
  return densest;
}

/** Over how many words of a reference a copy of the task may be spread. */
export function widestCopy({ size }: Pick<MaskedRow, 'size'>): number {
  return spread * size + slackWords;
}

function longestChains<Found extends Chain>(chains: readonly Found[]): Found[] {
  if (chains.length <= most) return [...chains];
  return [...chains]
    .sort((a, b) => equalWords(b) - equalWords(a) || a.other.start - b.other.start)
    .slice(0, most);
}

function equalWords({ runs }: Chain): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}

function coveredOwn(chains: readonly Chain[], { isOwn }: MaskedRow): number {
  const covered = new Set<number>();
  for (const { one, length } of chains.flatMap(({ runs }) => runs)) {
    for (let at = one; at < one + length; at++) if (isOwn[at] === 1) covered.add(at);
  }
  return covered.size;
}
