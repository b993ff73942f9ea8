import type { CancelSignal } from '@tenacious-bench/schema';

/** A signal of the platform that is given when any of some is, until it is released. */
export function joinedSignal(...given: readonly (CancelSignal | undefined)[]): {
  readonly signal: AbortSignal;
  release(): void;
} {
  const joined = new AbortController();
  const signals = given.filter((signal) => signal !== undefined);
  const abort = () => joined.abort();
  for (const signal of signals) {
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  }
  return {
    signal: joined.signal,
    release: () => {
      for (const signal of signals) signal.removeEventListener('abort', abort);
    },
  };
}
