import type { Observation } from './observation.ts';
import { textHash } from './text-hash.ts';

/** What a window holds, in a size that does not grow with it. */
export type Tally = {
  /** Totals of clusters, without empty ones. */
  totals(): { readonly sums: number[]; readonly sizes: number[] };
  /** How often each of the values 0 to 3 was seen. */
  readonly cells: readonly number[];
  readonly count: number;
  readonly hits: number;
  /** Whether every value is a number. */
  readonly isMeasured: boolean;
  /** The latest of the hits. */
  evidence(): string[];
};

/** So many clusters are kept apart; beyond it families share one, which costs degrees of freedom and never biases. */
const clusters = 4096;
const kept = 20;

/** Makes a tally that grows by one observation at a time. */
export function createTally(): Tally & { add(observation: Observation): void } {
  const sums = new Float64Array(clusters);
  const sizes = new Float64Array(clusters);
  const cells = [0, 0, 0, 0];
  let latest: Observation[] = [];
  let [count, hits, isMeasured] = [0, 0, true];
  return {
    add(observation) {
      const { family, value, isHit } = observation;
      const cluster = textHash(family) % clusters;
      sums[cluster] = (sums[cluster] as number) + value;
      sizes[cluster] = (sizes[cluster] as number) + 1;
      if (value in cells) cells[value] = (cells[value] as number) + 1;
      count += 1;
      isMeasured &&= Number.isFinite(value);
      if (!isHit) return;
      hits += 1;
      latest.push(observation);
      if (latest.length >= 2 * kept) latest = latestOf(latest, kept);
    },
    totals: () => filled(sums, sizes),
    cells,
    get count() {
      return count;
    },
    get hits() {
      return hits;
    },
    get isMeasured() {
      return isMeasured;
    },
    evidence: () => latestOf(latest, kept).map(({ id }) => id),
  };
}

/** The latest observations, in the order of time; equal times in the order of ids. */
export function latestOf(observations: readonly Observation[], count: number): Observation[] {
  return observations
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .slice(-count);
}

function filled(sums: Float64Array, sizes: Float64Array): { sums: number[]; sizes: number[] } {
  const at = [...sizes.keys()].filter((cluster) => sizes[cluster] !== 0);
  const pick = (values: Float64Array) => at.map((cluster) => values[cluster] as number);
  return { sums: pick(sums), sizes: pick(sizes) };
}
