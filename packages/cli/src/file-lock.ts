import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { printable } from '@tenacious-bench/scorer';
import * as z from 'zod';
import { reasonOf } from './reason-of.ts';
import { UnusableInput } from './world.ts';

/** The file that is there while another is held. */
export function lockOf(path: string): string {
  return `${path}.lock`;
}

/** How a lock that is there already is met. */
export type LockOptions = {
  /**
   * Takes the lock of a process of this machine that is gone, as a crash leaves one. Where two machines have one name and
   * one disk, such a process may be there after all. @default false
   */
  readonly takesOver?: boolean;
};

/**
 * Holds a file until what comes back is called. Whoever finds it held is told whose it is and what to do: a program
 * cannot know that nobody is behind a lock any more, on another machine for example.
 */
export async function lockFile(
  path: string,
  nowMs: number,
  { takesOver = false }: LockOptions = {},
): Promise<() => Promise<void>> {
  const lock = lockOf(path);
  const file = await open(lock, 'wx', 0o600).catch(async (cause) => {
    if (cause.code !== 'EEXIST')
      throw new UnusableInput(`${lock} cannot be made: ${reasonOf(cause)}`, { cause });
    if (takesOver && isGone(await readHolder(lock))) return undefined;
    throw new UnusableInput(await whoHolds(path), { cause });
  });
  return file === undefined ? takeOver(path, nowMs) : hold(path, file, nowMs);
}

// Of several who find the same lock abandoned one goes on: the others must not take away the lock that is new.
async function takeOver(path: string, nowMs: number): Promise<() => Promise<void>> {
  const lock = lockOf(path);
  const turn = await lockFile(lock, nowMs);
  try {
    if (isGone(await readHolder(lock))) await rm(lock);
    return await lockFile(path, nowMs);
  } finally {
    await turn();
  }
}

async function hold(path: string, file: FileHandle, nowMs: number): Promise<() => Promise<void>> {
  const lock = lockOf(path);
  const unlock = () => rm(lock, { force: true });
  const since = new Date(nowMs).toISOString();
  const holder: Holder = { process: process.pid, machine: hostname(), since };
  try {
    await file.writeFile(JSON.stringify(holder)).finally(() => file.close());
  } catch (cause) {
    await unlock();
    throw new UnusableInput(`${lock} cannot be written: ${reasonOf(cause)}`, { cause });
  }
  return unlock;
}

const holderSchema = z.object({ process: z.int().min(1), machine: z.string(), since: z.string() });
type Holder = z.infer<typeof holderSchema>;

async function whoHolds(path: string): Promise<string> {
  const holder = await readHolder(lockOf(path));
  if (holder === undefined) return lockedBy(path, 'another run');
  const where = holder.machine === hostname() ? '' : ` of ${holder.machine}`;
  const who = printable(`process ${holder.process}${where} since ${holder.since}`);
  if (!isGone(holder)) return lockedBy(path, who);
  return `${path} is locked by ${who}, which is gone: once no other run uses it, remove ${lockOf(path)}`;
}

function isGone(holder: Holder | undefined): boolean {
  return holder?.machine === hostname() && !isRunning(holder.process);
}

/** What is told of a file that is held. */
export function lockedBy(path: string, who: string): string {
  return `${path} is locked by ${who}: wait until it is done, or remove ${lockOf(path)} if it ended without doing so`;
}

// Whoever made it may not have written into it yet, or have taken it away already.
async function readHolder(lock: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(lock, 'utf8')));
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // Somebody else's process runs too.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
