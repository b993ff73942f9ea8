import type { Chain } from './align-words.ts';
import type { MaskedRow } from './masked-row.ts';

// A copy may have words put in between; half as many again as it has itself are most of what was seen.
const spread = 1.5;
const slackWords = 50;

/** The chains of the one stretch of the reference that covers most of the task's own words, in its order. */
export function densestChains<Found extends Pick<Chain, 'runs' | 'other'>>(
  chains: readonly Found[],
  task: MaskedRow,
): readonly Found[] {
  // Of those that begin together, the widest begins the stretch: the others are inside it.
  const ordered = [...chains].sort(
    (a, b) => a.other.start - b.other.start || b.other.end - a.other.end,
  );
  const densest = densestStart(ordered, task);
  return ordered.slice(densest).filter(isWithin(ordered[densest], task));
}

/** Over how many words of a reference a copy of the task may be spread. */
export function widestCopy({ size }: Pick<MaskedRow, 'size'>): number {
  return spread * size + slackWords;
}

/** Whether a chain is in the stretch that begins with this one, which is in it however wide it is. */
function isWithin<Found extends Pick<Chain, 'other'>>(first: Found | undefined, task: MaskedRow) {
  const last = (first?.other.start ?? 0) + widestCopy(task);
  return (chain: Found) => chain === first || chain.other.end <= last;
}

/** The number of the first chain of the stretch; chains are counted as they enter it and leave it, each once. */
function densestStart(ordered: readonly Pick<Chain, 'runs' | 'other'>[], task: MaskedRow): number {
  const byEnd = [...ordered.keys()].sort((a, b) => endOf(a) - endOf(b));
  const stretch = createCover(task);
  let next = 0;
  let densest = 0;
  let highest = 0;
  for (const [first, chain] of ordered.entries()) {
    const last = chain.other.start + widestCopy(task);
    for (; next < byEnd.length && endOf(byEnd[next] as number) <= last; next++) {
      if ((byEnd[next] as number) >= first) stretch.count(runsOf(byEnd[next] as number), 1);
    }
    if (chain.other.end > last) stretch.count(chain.runs, 1);
    if (stretch.own() > highest) [densest, highest] = [first, stretch.own()];
    stretch.count(chain.runs, -1);
  }
  return densest;

  function endOf(chain: number): number {
    return ordered[chain]?.other.end ?? 0;
  }

  function runsOf(chain: number): Chain['runs'] {
    return ordered[chain]?.runs ?? [];
  }
}

/** Counts how many of a task's own words are in at least one chain. */
function createCover({ isOwn }: MaskedRow) {
  const chains = new Uint32Array(isOwn.length);
  let own = 0;
  return {
    own: () => own,
    count(runs: Chain['runs'], change: 1 | -1): void {
      for (const { one, length } of runs) {
        for (let at = one; at < one + length; at++) {
          if (isOwn[at] !== 1) continue;
          const before = chains[at] as number;
          chains[at] = before + change;
          // It was in none, or it is in none from now on.
          if (before === 0 || before + change === 0) own += change;
        }
      }
    },
  };
}
