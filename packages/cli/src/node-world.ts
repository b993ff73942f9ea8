import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunJournal } from '@tenacious-bench/evaluation';
import { commandAgent, openRunJournal } from '@tenacious-bench/evaluation/node';
import { systemClock } from '@tenacious-bench/models';
import { openBatchJournal, openRun } from '@tenacious-bench/models/node';
import type { LeakRange, LeakSource } from '@tenacious-bench/seal';
import { lockFile } from './file-lock.ts';
import { inBlocks } from './in-blocks.ts';
import { listFiles } from './list-files.ts';
import { loadEmbedder } from './load-embedder.ts';
import { createProgressLine } from './progress-line.ts';
import { reasonOf } from './reason-of.ts';
import { nodeReleases } from './release-access.ts';
import { nodeShards } from './shard-access.ts';
import {
  type FileContent,
  type RunFolder,
  UnusableInput,
  type World,
  type WriteOptions,
} from './world.ts';

/**
 * The real world: files, the terminal, the clock.
 *
 * @example
 * ```ts
 * nodeWorld().today.length // => 10
 * ```
 */
export function nodeWorld(): World {
  const clock = systemClock();
  const progress = createProgressLine({
    write: (text) => void process.stderr.write(text),
    isLive: process.stderr.isTTY === true,
    width: process.stderr.columns || 80,
    clock,
  });
  return {
    read: (path) => (path === '-' ? process.stdin : readFile(path)),
    openFile,
    listFiles,
    ...nodeShards,
    loadEmbedder,
    exists: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    makeFolder,
    write: (path, chunks, options) => writeTogether(new Map([[path, chunks]]), options),
    writeTogether,
    append,
    lock: (path, options) => lockFile(path, clock.now(), options),
    print(line) {
      progress.clear();
      process.stdout.write(`${line}\n`);
    },
    printError(line) {
      progress.clear();
      process.stderr.write(`${line}\n`);
    },
    hasColour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    width: process.stdout.columns || 100,
    today: new Date().toISOString().slice(0, 10),
    clock,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    environment: (name) => process.env[name],
    openRun: openRunFolder,
    openJournal,
    openProgram: (options) => commandAgent({ ...options, clock }),
    ...nodeReleases,
    fetch: (input, init) => globalThis.fetch(input, init),
    showProgress: (line) => progress.show(line),
    onInterrupt,
  };
}

async function openRunFolder(folder: string, options: { budgetUsd?: number }): Promise<RunFolder> {
  try {
    const run = await openRun(folder, options);
    return { ...run, batchJournal: (model) => openBatchJournal(join(folder, journalOf(model))) };
  } catch (cause) {
    const reason = cause instanceof RangeError ? cause.message : reasonOf(cause);
    throw new UnusableInput(`${folder} cannot be used as the folder of a run: ${reason}`, {
      cause,
    });
  }
}

async function openJournal(path: string): Promise<RunJournal> {
  try {
    return await openRunJournal(path);
  } catch (cause) {
    const reason = cause instanceof RangeError ? cause.message : reasonOf(cause);
    throw new UnusableInput(`${path} cannot be used as a journal: ${reason}`, { cause });
  }
}

// A name of a model may hold what a name of a file may not.
function journalOf(model: string): string {
  return `batches-${model.replaceAll(/[^A-Za-z0-9._-]/g, '_')}.jsonl`;
}

function onInterrupt(): AbortSignal {
  const interrupted = new AbortController();
  // Once: the next one ends the process as it always does.
  process.once('SIGINT', () => interrupted.abort());
  return interrupted.signal;
}

async function openFile(path: string): Promise<LeakSource> {
  try {
    return { bytes: (await stat(path)).size, open: (range) => readFile(path, range) };
  } catch (cause) {
    throw new UnusableInput(`${path} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

async function* readFile(
  path: string,
  { start = 0, end = Number.POSITIVE_INFINITY }: LeakRange = {},
): AsyncGenerator<Uint8Array> {
  if (start >= end) return;
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024, start, end: end - 1 });
  } catch (cause) {
    throw new UnusableInput(`${path} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new UnusableInput(`${path} cannot be made: ${reasonOf(cause)}`, { cause });
  }
}

async function writeTogether(
  files: ReadonlyMap<string, FileContent>,
  { ownerOnly = [] }: WriteOptions = {},
): Promise<void> {
  let at = '';
  try {
    for (const [path, chunks] of files) {
      at = path;
      await writeWhole(unfinished(path), chunks, ownerOnly.includes(path) ? 0o600 : 0o666);
    }
    for (const path of files.keys()) {
      at = path;
      await rename(unfinished(path), path);
    }
  } catch (cause) {
    for (const path of files.keys()) await rm(unfinished(path), { force: true });
    // What is written is made on the way, and a fault in making it is none of the disk.
    if (!isOfSystem(cause)) throw cause;
    throw new UnusableInput(`${at} cannot be written: ${reasonOf(cause)}`, { cause });
  }
}

function isOfSystem(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause;
}

function unfinished(path: string): string {
  return `${path}.${process.pid}.unfinished`;
}

async function append(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, 'a', 0o600);
    try {
      await file.chmod(0o600);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new UnusableInput(`${path} cannot be added to: ${reasonOf(cause)}`, { cause });
  }
}

async function writeWhole(path: string, chunks: FileContent, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    for await (const block of inBlocks(chunks)) await file.writeFile(block);
    await file.sync();
  } finally {
    await file.close();
  }
}
