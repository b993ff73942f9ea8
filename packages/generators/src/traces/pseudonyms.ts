import { createRandom } from '@tenacious-bench/stats';
import type { StandInLists } from './stand-in-lists.ts';
import { StandInsUsedUp } from './stand-ins-used-up.ts';

export type StandInRole = keyof StandInLists;

/** The one stand-in of each original, for as long as a run lasts. */
export type Pseudonyms = {
  /** The stand-in of a word of a name, which is given in its folded form. */
  readonly of: (original: string, role: StandInRole) => string;
  /** Those given so far, in lower case. */
  readonly given: ReadonlySet<string>;
};

export type PseudonymsOptions = {
  readonly lists: StandInLists;
  readonly seed: number | string;
  /** Whether a name must not be used, because it occurs in an original or means something. */
  readonly isTaken: (standIn: string) => boolean;
};

/** How many of those left are looked at: the best ones come first in a list. */
const inSight = 400;

/**
 * Starts to give out stand-ins. Of those left, one as long as the original is preferred, because limits of length
 * are among what a policy judges.
 */
export function createPseudonyms({ lists, seed, isTaken }: PseudonymsOptions): Pseudonyms {
  const random = createRandom(seed);
  const standIns = new Map<string, string>();
  const used = new Set<string>();
  const pools = new Map<StandInRole, readonly string[]>();

  function poolOf(role: StandInRole): readonly string[] {
    const free = (name: string) => !used.has(name.toLowerCase());
    const pool = (pools.get(role) ?? lists[role].filter((name) => !isTaken(name))).filter(free);
    pools.set(role, pool);
    return pool;
  }

  function draw(length: number, role: StandInRole): string {
    const near = poolOf(role).slice(0, inSight);
    if (near.length === 0) throw new StandInsUsedUp(role, used.size);
    const distance = (name: string) => Math.abs(name.length - length);
    const least = Math.min(...near.map(distance));
    return random.choice(near.filter((name) => distance(name) === least));
  }

  return {
    given: used,
    of: (original, role) => {
      const known = standIns.get(original);
      if (known !== undefined) return known;
      const standIn = draw(original.length, role);
      used.add(standIn.toLowerCase());
      standIns.set(original, standIn);
      return standIn;
    },
  };
}
