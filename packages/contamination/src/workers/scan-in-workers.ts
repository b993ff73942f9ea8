import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type FileShard, isFileShard } from '../files/file-shard.ts';
import type { TaskIndex } from '../overlap/task-index.ts';
import type { ScanShards } from '../scan/scan-in-order.ts';
import { type ScanOptions, scanShard } from '../scan/scan-shard.ts';
import type { Shard } from '../scan/shard.ts';
import type { ShardPartial } from '../scan/shard-partial.ts';
import { isLexicalSearch } from '../vectors/lexical-search.ts';
import { throwIfStopped } from '../vectors/throw-if-stopped.ts';
import { keepFinished } from './keep-finished.ts';
import type { ScanWork } from './scan-message.ts';
import { type ScanThread, startScanThread } from './scan-thread.ts';

export type ScanInWorkersOptions = {
  /** Threads that scan; each takes the next file as soon as it is done with one. @default one for each core */
  readonly workers?: number | undefined;
  /** The program that a thread runs, for whoever bundles it elsewhere. @default `scan-worker.js` beside this package */
  readonly program?: URL | undefined;
  /** Is told why no thread could be used, where none can. */
  readonly onAlone?: ((because: string) => void) | undefined;
};

/**
 * Scans files in worker threads, as many at a time as there are cores. The index of the tasks lies in memory that all
 * share if it was made `shared`, and what is found is the same to the byte as one thread would find.
 *
 * A file that cannot be read keeps no other from being scanned: at last an `IncompleteScanError` names it and holds the
 * partials of the others. Threads compare words, and vectors only if those are the built-in lexical ones; for any other
 * embedder, for shards that are not files, and without the program, this thread scans alone and tells `onAlone` so.
 */
export function scanInWorkers({
  workers = availableParallelism(),
  program = new URL('./scan-worker.js', import.meta.url),
  onAlone,
}: ScanInWorkersOptions = {}): ScanShards {
  requireWorkers(workers);
  return async (index, shards, options) => {
    const because = reasonToBeAlone(index, shards, { program, ...options });
    if (because !== undefined) {
      onAlone?.(because);
      return keepFinished(shards, [(shard) => scanShard(index, shard, options)]);
    }
    const files = shards.filter(isFileShard);
    const start = () => startScanThread(program, workOf(index, options));
    const threads = Array.from({ length: Math.min(workers, files.length) }, () =>
      createThreadScanner(start, options),
    );
    try {
      return await keepFinished(
        files,
        threads.map(({ scan }) => scan),
      );
    } finally {
      await Promise.all(threads.map(({ end }) => end()));
    }
  };
}

function requireWorkers(workers: number): void {
  if (Number.isSafeInteger(workers) && workers >= 1) return;
  throw new RangeError(`workers is ${workers}: at least one thread has to scan`);
}

function reasonToBeAlone(
  index: TaskIndex,
  shards: readonly Shard[],
  { program, semantic }: ScanOptions & { readonly program: URL },
): string | undefined {
  if (semantic !== undefined && !isLexicalSearch(index, semantic))
    return 'texts are compared by an embedder that lives in this thread';
  const other = shards.find((shard) => !isFileShard(shard));
  if (other !== undefined) return `${other.file} is no file that another thread could open`;
  // A bundle of somebody else, or sources that nobody built, may be without it.
  const isThere = program.protocol !== 'file:' || existsSync(program);
  return isThere ? undefined : 'the program of the threads is not where it is looked for';
}

function workOf(index: TaskIndex, { bars, most, semantic }: ScanOptions): ScanWork {
  return {
    index,
    ...(bars && { bars }),
    ...(most !== undefined && { most }),
    ...(semantic && { lexicalFloor: Number(semantic.settings.floor) }),
  };
}

/** A thread, and after one that came to an end the next. */
function createThreadScanner(
  start: () => ScanThread,
  { signal, onProgress, onPartial }: ScanOptions,
) {
  let thread: ScanThread | undefined;
  async function scan({ file, options }: FileShard): Promise<ShardPartial> {
    throwIfStopped(signal);
    if (thread === undefined || thread.isOver()) thread = start();
    const partial = await thread.scan({ file, options }, (rows) => {
      throwIfStopped(signal);
      onProgress?.(file, rows);
    });
    await onPartial?.(partial);
    return partial;
  }
  return { scan, end: async () => thread?.end() };
}
