/** Time as it is passed in: a test's goes by at once. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds, or early once the signal says so. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

/** The clock of the machine. */
export const machineClock: Clock = { now: () => Date.now(), sleep };

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true) end();
  });
}
