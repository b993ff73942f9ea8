import type { Embedder } from '@tenacious-bench/contamination';
import { readRunJournal, type TaskAgent } from '@tenacious-bench/evaluation';
import {
  type Clock,
  createLedger,
  readBatchJournal,
  readCassette,
  systemClock,
} from '@tenacious-bench/models';
import type { CancelSignal } from '@tenacious-bench/schema';
import type { LeakSource } from '@tenacious-bench/seal';
import { lockedBy, lockOf } from './file-lock.ts';
import { memoryReleases } from './release-access.ts';
import { memoryShards } from './shard-access.ts';
import { type FileContent, type RunFolder, UnusableInput, type World } from './world.ts';

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
  /** Paths of files that were written for their owner alone. */
  readonly ownerOnly: Set<string>;
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
  /** @default those of the machine */
  readonly randomBytes?: World['randomBytes'];
  /** What answers in the place of programs, by their names. */
  readonly programs?: Readonly<Record<string, TaskAgent['answer']>>;
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
    randomBytes = (length) => crypto.getRandomValues(new Uint8Array(length)),
    programs = {},
    embedders = {},
  }: MemoryWorldOptions = {},
): MemoryWorld {
  const stored = new Map(Object.entries(files));
  const printed: string[] = [];
  const errors: string[] = [];
  const ownerOnly = new Set<string>();
  const progress: string[] = [];
  const runs = new Map<string, RunFolder>();
  const writeTogether: World['writeTogether'] = async (together, options = {}) => {
    const written: [string, string | Uint8Array][] = [];
    for (const [path, chunks] of together) written.push([path, await wholeOf(chunks)]);
    for (const [path, content] of written) stored.set(path, content);
    for (const path of options.ownerOnly ?? []) ownerOnly.add(path);
  };
  return {
    printed,
    errors,
    progress,
    files: stored,
    ownerOnly,
    read: (path) => contentOf(path, stored),
    openFile: async (path) => fileOf(path, stored),
    listFiles: async (path) => ({ files: filesUnder(path, stored), leftOut: [] }),
    ...memoryShards({ paths: () => [...stored.keys()], read: (path) => contentOf(path, stored) }),
    async loadEmbedder({ model = '' }) {
      const embedder = embedders[model];
      if (embedder === undefined) throw new UnusableInput(`there is no model ${model}`);
      return embedder;
    },
    exists: async (path) => stored.has(path),
    // Files are kept by their whole path, so there is nothing to make.
    makeFolder: async () => {},
    write: (path, chunks, options) => writeTogether(new Map([[path, chunks]]), options),
    writeTogether,
    async append(path, text) {
      const before = stored.get(path) ?? '';
      stored.set(path, `${typeof before === 'string' ? before : Buffer.from(before)}${text}`);
      ownerOnly.add(path);
    },
    async lock(path) {
      const lock = lockOf(path);
      if (stored.has(lock)) throw new UnusableInput(lockedBy(path, 'another run'));
      stored.set(lock, '');
      return async () => void stored.delete(lock);
    },
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
    hasColour: false,
    width,
    today,
    clock,
    randomBytes,
    environment: (name) => environment[name],
    async openRun(folder, options) {
      const run = runs.get(folder) ?? emptyRun(options);
      runs.set(folder, run);
      return run;
    },
    openJournal: async (path) =>
      readRunJournal(String(stored.get(path) ?? ''), {
        append: async (line) => void stored.set(path, `${stored.get(path) ?? ''}${line}`),
      }),
    openProgram({ id, argv: [program], ...about }) {
      const answer = programs[program];
      if (answer === undefined) throw new UnusableInput(`there is no program ${program} in memory`);
      return { id, ...about, answer, close: async () => {} };
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

async function wholeOf(chunks: FileContent): Promise<string | Uint8Array> {
  const parts: (string | Uint8Array)[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part))));
}

function filesUnder(path: string, files: ReadonlyMap<string, unknown>): string[] {
  const within = `${path.replace(/\/+$/, '')}/`;
  const found = [...files.keys()].filter((file) => file === path || file.startsWith(within));
  if (found.length > 0) return found.sort();
  throw new UnusableInput(`${path} cannot be read: there is no such file or folder`);
}

type StoredFiles = ReadonlyMap<string, string | Uint8Array>;

async function* contentOf(path: string, files: StoredFiles): AsyncGenerator<Uint8Array> {
  yield bytesOf(path, files);
}

function fileOf(path: string, files: StoredFiles): LeakSource {
  const bytes = bytesOf(path, files);
  return {
    bytes: bytes.length,
    async *open({ start = 0, end = bytes.length } = {}) {
      yield bytes.slice(start, end);
    },
  };
}

function bytesOf(path: string, files: StoredFiles): Uint8Array {
  const content = files.get(path);
  if (content === undefined)
    throw new UnusableInput(`${path} cannot be read: there is no such file or folder`);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
