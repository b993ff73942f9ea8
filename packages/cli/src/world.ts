import type { Embedder, RowFields, ScanShards, Shard } from '@tenacious-bench/contamination';
import type { FoundShards } from '@tenacious-bench/contamination/node';
import type { TransformersEmbedderOptions } from '@tenacious-bench/contamination/transformers';
import type { RunJournal } from '@tenacious-bench/evaluation';
import type { CommandAgentOptions, OpenAgent } from '@tenacious-bench/evaluation/node';
import type { FrozenTree, ReleaseCandidate } from '@tenacious-bench/hub-publisher';
import type { BatchJournal, Cassette, Clock, Ledger } from '@tenacious-bench/models';
import type { CancelSignal, Parsed } from '@tenacious-bench/schema';
import type { LeakSource } from '@tenacious-bench/seal';
import type { LockOptions } from './file-lock.ts';

/** What a run asked, was answered and spent, in files that grow with every call. */
export type RunFolder = {
  readonly cassette: Cassette;
  readonly ledger: Ledger;
  /** The batches that were handed in to one model. */
  batchJournal(model: string): Promise<BatchJournal>;
};

/** How the rows of a file are read. */
export type ShardOptions = RowFields & {
  /** What reads Parquet. @default 'hyparquet' */
  readonly reader?: 'hyparquet' | 'duckdb' | undefined;
};

/** How files are scanned; without any of this one after the other. */
export type OpenScanOptions = {
  /** Threads that scan, each a file of its own. */
  readonly workers?: number | undefined;
  /** A folder for what was scanned, so that only what is new is scanned again. */
  readonly state?: string | undefined;
  /** Is told why only one thread scans, or why something that was kept is scanned again. */
  readonly onNote: (note: string) => void;
};

/** Every file under a path, in the order of their names; what is neither a file nor a folder is left out. */
export type FoundFiles = { readonly files: readonly string[]; readonly leftOut: readonly string[] };

/** What becomes the content of a file. */
export type FileContent = AsyncIterable<string | Uint8Array>;

export type WriteOptions = {
  /** Paths that nobody but their owner may read. */
  readonly ownerOnly?: readonly string[];
  /** Paths that were read and are brought up to date: nothing else that was read is written over. */
  readonly updates?: readonly string[];
};

/** Everything a command can touch, passed in so that a test can hold all of it in its hands. */
export type World = {
  /** The bytes of a file, or of standard input for `-`. Fails with {@link UnusableInput}. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** A file that is read piece by piece, at any place. Fails with {@link UnusableInput}. */
  openFile(path: string): Promise<LeakSource>;
  /** Names that begin with a dot too; links are never followed. Fails with {@link UnusableInput}. */
  listFiles(path: string): Promise<FoundFiles>;
  /** The rows of a file in whatever format, or of standard input for `-`. Fails with {@link UnusableInput}. */
  openShard(path: string, options?: ShardOptions): Shard;
  /** The files that paths name, and those of folders that are not read. Fails with {@link UnusableInput}. */
  findShards(paths: readonly string[]): Promise<FoundShards>;
  /** What scans files in several threads, or keeps what it scanned. Fails with {@link UnusableInput}. */
  openScan(options: OpenScanOptions): Promise<ScanShards | undefined>;
  /** Loads a model that makes vectors of texts. Fails with {@link UnusableInput}. */
  loadEmbedder(options: TransformersEmbedderOptions): Promise<Embedder>;
  exists(path: string): Promise<boolean>;
  makeFolder(path: string): Promise<void>;
  /** Writes the whole file or nothing: a reader never meets half of it. */
  write(path: string, chunks: FileContent, options?: WriteOptions): Promise<void>;
  /** Writes several files: none gets its name before all are whole. */
  writeTogether(files: ReadonlyMap<string, FileContent>, options?: WriteOptions): Promise<void>;
  /** Adds to the end of a file that its owner alone may read; it is on the disk when this ends. */
  append(path: string, text: string): Promise<void>;
  /** Holds a file for this run alone, until what comes back is called. Fails with {@link UnusableInput} when it is held. */
  lock(path: string, options?: LockOptions): Promise<() => Promise<void>>;
  print(line: string): void;
  printError(line: string): void;
  /** Whether a person reads standard output, so that colour helps. */
  readonly hasColour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The current date, for commands that compare with it. */
  readonly today: string;
  /** Time for what has to wait: paid calls, retries, batches. */
  readonly clock: Clock;
  /** Bytes that nobody can foresee. */
  randomBytes(length: number): Uint8Array;
  /** A variable of the environment. Keys of vendors stand nowhere else. */
  environment(name: string): string | undefined;
  /** Opens the folder of a run, which need not be there yet. */
  openRun(folder: string, options: { budgetUsd?: number }): Promise<RunFolder>;
  /** Opens the answers of a run, which need not be there yet. Fails with {@link UnusableInput}. */
  openJournal(path: string): Promise<RunJournal>;
  /** A program that answers tasks; it is started with the first of them. */
  openProgram(options: Omit<CommandAgentOptions, 'clock'>): OpenAgent;
  /** Reads the folder of a release, every file once. Fails with {@link UnusableInput}. */
  readRelease(folder: string): Promise<Parsed<ReleaseCandidate>>;
  /** Writes a release into a folder that is empty or not there: the whole of it, or nothing. */
  writeRelease(tree: Pick<FrozenTree, 'files'>, folder: string): Promise<void>;
  /** Asks another machine. */
  readonly fetch: typeof globalThis.fetch;
  /** Says how far a command is: one line that is written over in a terminal, and a line now and then elsewhere. */
  showProgress(line: string): void;
  /** Is told the first time that the user wants to end; a second time ends at once. */
  onInterrupt(): CancelSignal;
};

/**
 * The caller gave something that a command cannot work with: one line says what, where and what to do.
 *
 * @example
 * ```ts
 * new UnusableInput('a.jsonl holds no row').message // => 'a.jsonl holds no row'
 * ```
 */
export class UnusableInput extends Error {
  /** More lines for the same mistake, for example one per bad row. */
  readonly details: readonly string[];

  constructor(
    message: string,
    { details = [], cause }: { details?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'UnusableInput';
    this.details = details;
  }
}
