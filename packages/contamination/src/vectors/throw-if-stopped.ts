import type { StopSignal } from './embedder.ts';

/** Ends what the caller no longer wants, with the reason that was given. */
export function throwIfStopped(signal: StopSignal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new Error('stopped by the caller');
}
