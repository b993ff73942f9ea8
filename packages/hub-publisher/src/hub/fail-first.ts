import type { Fetch } from './hub-fetch.ts';

/** Requests of which the first failure ends all. */
export type FailFirst = {
  /** Never fails: what would have failed does not end, and nothing is asked after it. */
  readonly fetch: Fetch;
  /** Fails with the first request, or with the signal. */
  readonly failure: Promise<never>;
};

/**
 * Takes failures out of the hands of the Hub's client: it loses one that comes while somebody is still being told of
 * progress, and then waits for ever, and of several at once it leaves some for the process to die of.
 */
export function failFirst(fetch: Fetch, signal: AbortSignal | undefined): FailFirst {
  const stop = new AbortController();
  const failure = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason));
  });
  // Whoever was done before it came does not look at it any more.
  failure.catch(() => undefined);
  signal?.addEventListener('abort', () => stop.abort(signal.reason), { signal: stop.signal });
  if (signal?.aborted === true) stop.abort(signal.reason);
  return {
    failure,
    async fetch(input, init) {
      if (stop.signal.aborted) return never();
      try {
        return await fetch(input, init);
      } catch (error) {
        stop.abort(error);
        return never();
      }
    },
  };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
