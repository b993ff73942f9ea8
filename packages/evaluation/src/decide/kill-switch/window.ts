import type { Observation } from './observation.ts';
import { createTally, latestOf, type Tally } from './tally.ts';

/** A stretch of time, its end included and its start not; with `rows`, the latest so many of it. */
export type Window = { readonly after: number; readonly upTo: number; readonly rows?: number };

/** Gathers what falls into a window, in whatever order it comes. */
export type WindowTally = { add(observation: Observation): void; close(): Tally };

/** Makes the tally of a window: of a stretch of time as rows come, of so many rows from the latest of them. */
export function createWindow({ after, upTo, rows }: Window): WindowTally {
  const inner = rows === undefined ? allRows() : latestRows(rows);
  return {
    add(observation) {
      if (observation.at > after && observation.at <= upTo) inner.add(observation);
    },
    close: inner.close,
  };
}

function allRows(): WindowTally {
  const tally = createTally();
  return { add: tally.add, close: () => tally };
}

function latestRows(rows: number): WindowTally {
  let held: Observation[] = [];
  return {
    add(observation) {
      held.push(observation);
      if (held.length >= 2 * rows) held = latestOf(held, rows);
    },
    close() {
      const tally = createTally();
      for (const observation of latestOf(held, rows)) tally.add(observation);
      return tally;
    },
  };
}
