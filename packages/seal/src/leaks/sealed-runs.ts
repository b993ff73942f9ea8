import { longestRun } from './longest-run.ts';
import type { PlainReader } from './plain-reader.ts';
import { runHash } from './run-hash.ts';
import type { RunKind } from './run-kind.ts';
import { startHash } from './start-filter.ts';
import type { Words } from './word-reader.ts';

/** A run that has to be looked for. */
export type SealedRun = {
  readonly words: string;
  readonly length: number;
  readonly kind: RunKind;
  readonly hash: number;
  /** What it is filed under if it is shorter than the longest, else 0. */
  readonly start: number;
};

/** A text and what it is to the row that it comes from. */
type KindText = { readonly text: string; readonly kind: RunKind };

/** Gathers the runs of sealed texts, each once. */
export type SealedRuns = {
  add(text: KindText): void;
  /** Takes away every run of a text that is public anyway. */
  exclude(text: string): void;
  runs(): readonly SealedRun[];
  /** Texts that are too short to be known by. */
  readonly left: number;
};

/**
 * Makes an empty collection. A text of eight words or more is known by every eight of them in a row, a shorter one as a
 * whole, if its letters and digits are as many as `shortest` says: `yes` would be found everywhere.
 */
export function createSealedRuns(
  reader: PlainReader,
  { base, shortest }: { base: number; shortest: Readonly<Record<RunKind, number>> },
): SealedRuns {
  const found = new Map<string, SealedRun>();
  let left = 0;
  return {
    add({ text, kind }) {
      const words = reader.readText(text);
      const length = Math.min(words.count, longestRun);
      const runs = runsOf(words, length);
      if (length < longestRun && runs.join('').replaceAll(' ', '').length < shortest[kind]) {
        left += 1;
        return;
      }
      runs.forEach((run, at) => {
        if (found.has(run)) return;
        const hashes = words.hashes.subarray(at, at + length);
        found.set(run, { words: run, length, kind, ...hashesOf(hashes, base) });
      });
    },
    exclude(text) {
      const words = reader.readText(text);
      // A short sealed text may stand anywhere in a public one.
      for (let length = 1; length <= longestRun; length += 1) {
        for (const run of runsOf(words, length)) found.delete(run);
      }
    },
    runs: () => [...found.values()],
    get left() {
      return left;
    },
  };
}

function hashesOf(words: Uint32Array, base: number) {
  const { length } = words;
  const [first = 0, second] = words;
  const start = length === longestRun ? 0 : startHash(first, second, base);
  return { hash: runHash(words, { at: 0, length, base }), start };
}

function runsOf(words: Words, length: number): string[] {
  if (length === 0) return [];
  const count = Math.max(0, words.count - length + 1);
  const whole = words.runOf(0, words.count).split(' ');
  return Array.from({ length: count }, (_, at) => whole.slice(at, at + length).join(' '));
}
