import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What is started, and how far it is trusted. */
export type LineProgramOptions = {
  /** The program and its arguments: never a line for a shell. */
  readonly argv: readonly [string, ...string[]];
  /** All of its environment: nothing is inherited. @default {} */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it runs. @default here */
  readonly folder?: string;
  /** The longest line that is read. @default 1_048_576 */
  readonly mostBytes?: number;
};

/** What a program is listened to with. */
export type LineProgramListener = {
  readonly onLine: (line: string) => void;
  /** It ended, or could not begin, or wrote a line that is too long and was ended. */
  readonly onEnd: (code: 'agent_exited' | 'line_too_long' | 'not_started', reason: string) => void;
};

/** A program that is spoken to in lines. */
export type LineProgram = {
  send(line: string): void;
  /** Says that nothing more comes, and ends it where that is not enough. */
  close(graceMs: number): Promise<void>;
  kill(): void;
};

/** Starts a program in a group of its own, so that an interruption of ours is none of its own and no child of it stays. */
export function startLineProgram(
  {
    argv: [program, ...parameters],
    environment = {},
    folder,
    mostBytes = 1_048_576,
  }: LineProgramOptions,
  { onLine, onEnd }: LineProgramListener,
): LineProgram {
  const child = spawn(program, parameters, {
    env: { ...environment },
    ...(folder !== undefined && { cwd: folder }),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  let isOver = false;
  const end: LineProgramListener['onEnd'] = (code, reason) => {
    if (isOver) return;
    isOver = true;
    killGroup(child);
    onEnd(code, reason);
  };
  const lastWords = tailOf(child.stderr);
  const closed = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      end('not_started', error.message);
      resolve();
    });
    child.once('close', (code, signal) => {
      end('agent_exited', `it ended with ${signal ?? `exit code ${code}`}${lastWords()}`);
      resolve();
    });
  });
  const onTooLong = () => end('line_too_long', `it wrote a line of more than ${mostBytes} bytes`);
  readLines(child.stdout, mostBytes, { onLine, onTooLong });
  // A program that has ended takes no more lines: its end is told by its own event.
  child.stdin.on('error', () => {});
  return {
    send: (line) => void child.stdin.write(`${line}\n`),
    kill: () => killGroup(child),
    async close(graceMs) {
      child.stdin.end();
      const timer = setTimeout(() => killGroup(child), graceMs);
      await closed;
      clearTimeout(timer);
    },
  };
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function readLines(
  stream: Readable,
  mostBytes: number,
  { onLine, onTooLong }: { onLine: (line: string) => void; onTooLong: () => void },
): void {
  let begun: Buffer[] = [];
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...begun, chunk.subarray(from, at)]);
      [begun, bytes, from] = [[], 0, at + 1];
      if (line.length > mostBytes) return onTooLong();
      onLine(line.toString('utf8'));
    }
    begun.push(chunk.subarray(from));
    bytes += chunk.length - from;
    if (bytes > mostBytes) onTooLong();
  });
}

// What a program says last tells nearly always why it ended.
function tailOf(stream: Readable): () => string {
  let tail = '';
  stream.on('data', (chunk: Buffer) => {
    tail = (tail + chunk.toString('utf8')).slice(-300);
  });
  return () => (tail.trim() === '' ? '' : `: ${tail.trim()}`);
}

function killGroup(child: Child): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // Nobody is left in the group.
  }
}
