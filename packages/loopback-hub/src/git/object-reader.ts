import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { type ByteSource, createByteSource } from './byte-source.ts';
import { GitError, gitEnv } from './git.ts';

/** An object of git with its content. */
type GitObject = { readonly id: string; readonly type: string; readonly bytes: Buffer };

/** Reads objects; one process for each repository answers all questions, as starting one is what takes time. */
export type ObjectReader = {
  /** Objects by their ids, by a reference, or as `COMMIT:PATH`; undefined for each that is not there. */
  read(folder: string, names: readonly string[]): Promise<readonly (GitObject | undefined)[]>;
  /** Ends the process of a repository that is about to go. */
  release(folder: string): Promise<void>;
  close(): Promise<void>;
};

/** Makes a reader without any process. */
export function createObjectReader(): ObjectReader {
  const processes = new Map<string, ReaderProcess>();
  const open = (folder: string): ReaderProcess => {
    const opened = openProcess(folder);
    processes.set(folder, opened);
    opened.ended.then(() => {
      if (processes.get(folder) === opened) processes.delete(folder);
    });
    return opened;
  };
  const release = async (folder: string) => processes.get(folder)?.close();
  return {
    read: async (folder, names) =>
      names.length === 0 ? [] : (processes.get(folder) ?? open(folder)).read(names),
    release,
    close: async () => void (await Promise.all([...processes.keys()].map(release))),
  };
}

type ReaderProcess = {
  read(names: readonly string[]): Promise<readonly (GitObject | undefined)[]>;
  readonly ended: Promise<Error>;
  close(): Promise<void>;
};

function openProcess(folder: string): ReaderProcess {
  const child = spawn('git', ['--git-dir', folder, 'cat-file', '--batch'], { env: gitEnv() });
  const ended = endOf(child);
  // How it ended says more than the pipe that broke with it.
  child.stdin.on('error', () => {});
  const stdout = createByteSource(child.stdout, ended);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ended,
    read(names) {
      const own = last.then(() => ask(child.stdin, stdout, names));
      last = own.catch(() => {});
      return own;
    },
    async close() {
      await last;
      child.stdin.end();
      await ended;
    },
  };
}

function endOf(child: ChildProcessWithoutNullStreams): Promise<Error> {
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (cause) => resolve(new Error('git cannot be started', { cause })));
    child.on('close', (code) => {
      resolve(new GitError('cat-file', code ?? -1, Buffer.concat(complaints).toString('utf8')));
    });
  });
}

async function ask(
  stdin: Writable,
  stdout: ByteSource,
  names: readonly string[],
): Promise<readonly (GitObject | undefined)[]> {
  stdin.write(names.map((name) => `${name}\n`).join(''));
  const objects: (GitObject | undefined)[] = [];
  for (const _ of names) {
    const line = await stdout.line();
    const [, id, type = '', size] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(line) ?? [];
    if (id === undefined) objects.push(undefined);
    else {
      const bytes = await stdout.bytes(Number(size) + 1);
      objects.push({ id, type, bytes: bytes.subarray(0, -1) });
    }
  }
  return objects;
}
