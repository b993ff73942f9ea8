import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { UnusableInput, type World } from './world.ts';

/**
 * The real world: files, the terminal, the clock.
 *
 * @example
 * ```ts
 * nodeWorld().today.length // => 10
 * ```
 */
export function nodeWorld(): World {
  return {
    read: (path) => (path === '-' ? process.stdin : readFile(path)),
    exists: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    makeFolder,
    write: writeAtomically,
    print: (line) => void process.stdout.write(`${line}\n`),
    printError: (line) => void process.stderr.write(`${line}\n`),
    hasColour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    width: process.stdout.columns ?? 100,
    today: new Date().toISOString().slice(0, 10),
  };
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 });
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

async function writeAtomically(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    const file = await open(unfinished, 'wx');
    try {
      for await (const chunk of chunks) await file.write(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (cause instanceof UnusableInput) throw cause;
    throw new UnusableInput(`${path} cannot be written: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  const { code } = cause as { code?: string };
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file is in the way';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return code ?? String(cause);
}
