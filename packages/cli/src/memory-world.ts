import type { Embedder } from '@tenacious-bench/contamination';
import {
  type Clock,
  createLedger,
  readBatchJournal,
  readCassette,
  systemClock,
} from '@tenacious-bench/models';
import type { CancelSignal } from '@tenacious-bench/schema';
import { memoryReleases } from './release-access.ts';
import { memoryShards } from './shard-access.ts';
import { type RunFolder, UnusableInput, type World } from './world.ts';

/** A world that keeps everything a command did, for tests and for programs that embed `tbench`. */
export type MemoryWorld = World & {
  /** Lines printed to standard output. */
  readonly printed: string[];
  /** Lines printed to standard error. */
  readonly errors: string[];
  /** Lines that said how far a command was. */
  readonly progress: string[];
  /** Contents of files: those it was given and those a command wrote. */
  readonly files: Map<string, string | Uint8Array>;
};

/** What a world in memory is made with. */
export type MemoryWorldOptions = {
  readonly today?: string;
  readonly width?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly interrupted?: CancelSignal;
  readonly clock?: Clock;
  /** What answers in the place of other machines. @default nobody */
  readonly fetch?: World['fetch'];
  /** Models by their names or folders. */
  readonly embedders?: Readonly<Record<string, Embedder>>;
};

/**
 * Makes a world without a terminal, a disk or a clock.
 *
 * @example
 * ```ts
 * const world = memoryWorld({ 'rows.jsonl': '{"schema":"unknown"}\n' });
 * await main(['validate', 'rows.jsonl'], world) // => 1
 * world.printed // => ['rows.jsonl: no valid, 1 invalid rows']
 * ```
 */
export function memoryWorld(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  {
    today = '2026-05-04',
    width = 100,
    environment = {},
    interrupted = never,
    clock = systemClock(),
    fetch = nobody,
    embedders = {},
  }: MemoryWorldOptions = {},
): MemoryWorld {
  const stored = new Map(Object.entries(files));
  const printed: string[] = [];
  const errors: string[] = [];
  const progress: string[] = [];
  const runs = new Map<string, RunFolder>();
  return {
    printed,
    errors,
    progress,
    files: stored,
    read: (path) => contentOf(path, stored),
    ...memoryShards({ paths: () => [...stored.keys()], read: (path) => contentOf(path, stored) }),
    async loadEmbedder({ model = '' }) {
      const embedder = embedders[model];
      if (embedder === undefined) throw new UnusableInput(`there is no model ${model}`);
      return embedder;
    },
    exists: async (path) => stored.has(path),
    // Files are kept by their whole path, so there is nothing to make.
    makeFolder: async () => {},
    write: async (path, chunks) => void stored.set(path, await textOf(chunks)),
    writeTogether: async (together) => {
      const texts: [string, string][] = [];
      for (const [path, chunks] of together) texts.push([path, await textOf(chunks)]);
      for (const [path, text] of texts) stored.set(path, text);
    },
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
    hasColour: false,
    width,
    today,
    clock,
    environment: (name) => environment[name],
    async openRun(folder, options) {
      const run = runs.get(folder) ?? emptyRun(options);
      runs.set(folder, run);
      return run;
    },
    ...memoryReleases(stored),
    fetch,
    showProgress: (line) => void progress.push(line),
    onInterrupt: () => interrupted,
  };
}

async function nobody(): Promise<never> {
  throw new TypeError('there is no network in memory');
}

const never: CancelSignal = {
  aborted: false,
  addEventListener: () => {},
  removeEventListener: () => {},
};

function emptyRun(options: { budgetUsd?: number }): RunFolder {
  const journal = readBatchJournal('');
  return {
    cassette: readCassette(''),
    ledger: createLedger(options),
    batchJournal: async () => journal,
  };
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

async function* contentOf(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const content = files.get(path);
  if (content === undefined)
    throw new UnusableInput(`${path} cannot be read: there is no such file or folder`);
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
