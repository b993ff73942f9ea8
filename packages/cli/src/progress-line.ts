import type { Clock } from '@tenacious-bench/models';

/** Where a line of progress is written. */
export type ProgressLineOptions = {
  readonly write: (text: string) => void;
  /** Whether a terminal shows it, where a line can be written over. */
  readonly isLive: boolean;
  readonly width: number;
  readonly clock: Pick<Clock, 'now'>;
  /** How often a log gets a line. @default 10_000 */
  readonly everyMs?: number;
};

/** A line that says how far something is. */
export type ProgressLine = {
  show(line: string): void;
  /** Takes a live line away, so that something else can be written. */
  clear(): void;
};

/**
 * Makes a line of progress: written over in a terminal, and now and then a line of its own in a log, where nobody can
 * write over anything.
 */
export function createProgressLine({
  write,
  isLive,
  width,
  clock,
  everyMs = 10_000,
}: ProgressLineOptions): ProgressLine {
  let isShown = false;
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    show(line) {
      if (isLive) {
        write(`\r\u001b[K${line.slice(0, width - 1)}`);
        isShown = true;
      } else if (clock.now() - shownAt >= everyMs) {
        write(`${line}\n`);
        shownAt = clock.now();
      }
    },
    clear() {
      if (isShown) write('\r\u001b[K');
      isShown = false;
    },
  };
}
