import type { Clock } from '@tenacious-bench/models';

/** Says when nothing was heard for too long. */
export type SilenceWatch = {
  begin(): void;
  hear(): void;
  end(): void;
};

/** Makes a watch over somebody who should say something; it begins anew with each word. */
export function silenceWatch(
  { clock, timeoutMs }: { readonly clock: Clock; readonly timeoutMs: number },
  onSilence: () => void,
): SilenceWatch {
  let heardAt = 0;
  let watching: AbortController | undefined;
  const watch = async (signal: AbortSignal) => {
    for (;;) {
      await clock.sleep(heardAt + timeoutMs - clock.now(), signal);
      if (signal.aborted) return;
      if (clock.now() - heardAt >= timeoutMs) return onSilence();
    }
  };
  return {
    begin() {
      heardAt = clock.now();
      watching?.abort();
      watching = new AbortController();
      void watch(watching.signal);
    },
    hear() {
      heardAt = clock.now();
    },
    end() {
      watching?.abort();
    },
  };
}
