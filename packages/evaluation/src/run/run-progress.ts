import { sumUsd } from './sum-usd.ts';

/** How far a run is, in tries. */
export type RunProgress = {
  readonly done: number;
  readonly total: number;
  readonly errors: number;
  readonly costUsd: number;
  /** What is left at the pace of this run; absent while too little was asked to say. */
  readonly leftMs?: number;
  readonly leftUsd?: number;
};

/** A try that came to its end. */
export type EndedTry = {
  readonly isError: boolean;
  readonly costUsd: number;
  /** All of it was in the journal, so it says nothing of how fast answers come. */
  readonly wasKept: boolean;
};

/** Counts tries and estimates what is left of them. */
export function runCounter(total: number, now: (() => number) | undefined) {
  const startedAt = now?.();
  let [done, kept, errors, costUsd] = [0, 0, 0, 0];
  return ({ isError, wasKept, costUsd: cost }: EndedTry): RunProgress => {
    done += 1;
    kept += wasKept ? 1 : 0;
    errors += isError ? 1 : 0;
    costUsd = sumUsd([costUsd, cost]);
    const left = total - done;
    const asked = done - kept;
    return {
      done,
      total,
      errors,
      costUsd,
      ...(now !== undefined &&
        startedAt !== undefined &&
        asked >= fewest && { leftMs: ((now() - startedAt) / asked) * left }),
      ...(costUsd > 0 && { leftUsd: (costUsd / done) * left }),
    };
  };
}

// The first answer waits for whatever starts with it, and would promise hours.
const fewest = 8;
