import type { Observation } from './observation.ts';
import { createTally, latestOf, type Tally } from './tally.ts';

/** A stretch of time, its end included and its start not; or so many rows up to an instant. */
export type Window =
  | { readonly after: number; readonly upTo: number }
  | { readonly rows: number; readonly upTo: number };

/** Gathers what falls into a window, in whatever order it comes. */
export type WindowTally = { add(observation: Observation): void; close(): Tally };

/** Makes the tally of a window: of a stretch of time as rows come, of so many rows from the latest of them. */
export function createWindow(window: Window): WindowTally {
  if ('rows' in window) return latestRows(window.rows, window.upTo);
  const tally = createTally();
  return {
    add(observation) {
      if (observation.at > window.after && observation.at <= window.upTo) tally.add(observation);
    },
    close: () => tally,
  };
}

function latestRows(rows: number, upTo: number): WindowTally {
  let held = new Map<string, Observation>();
  return {
    add(observation) {
      if (observation.at > upTo || held.has(observation.id)) return;
      held.set(observation.id, observation);
      if (held.size < 2 * rows) return;
      held = new Map(latestOf([...held.values()], rows).map((one) => [one.id, one]));
    },
    close() {
      const tally = createTally();
      for (const observation of latestOf([...held.values()], rows)) tally.add(observation);
      return tally;
    },
  };
}
