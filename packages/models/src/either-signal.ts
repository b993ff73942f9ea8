import type { CancelSignal } from '@tenacious-bench/schema';

/** A signal that is given when one of two is, until it is released. */
export function eitherSignal(
  one: CancelSignal,
  other: CancelSignal | undefined,
): { readonly signal: AbortSignal; release(): void } {
  const both = new AbortController();
  const signals = other === undefined ? [one] : [one, other];
  const abort = () => both.abort();
  for (const signal of signals) {
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  }
  return {
    signal: both.signal,
    release: () => {
      for (const signal of signals) signal.removeEventListener('abort', abort);
    },
  };
}
