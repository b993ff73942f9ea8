import type { CancelSignal } from '@tenacious-bench/schema';

/** The user wants to end. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
}

/** A signal whose reason says that it was the user. */
export function interruptSignal(interrupted: CancelSignal): AbortSignal {
  const stop = new AbortController();
  const abort = () => stop.abort(new Interruption('interrupted'));
  if (interrupted.aborted) abort();
  else interrupted.addEventListener('abort', abort);
  return stop.signal;
}
