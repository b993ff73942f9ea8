import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { printable } from '@tenacious-bench/scorer';
import * as z from 'zod';
import { reasonOf } from './reason-of.ts';
import { UnusableInput } from './world.ts';

/** The file that is there while another is held. */
export function lockOf(path: string): string {
  return `${path}.lock`;
}

/**
 * Holds a file until what comes back is called. A lock is never broken: a program cannot know that nobody is behind it
 * any more, on another machine for example, so a person is told whose it is and what to do.
 */
export async function lockFile(path: string, nowMs: number): Promise<() => Promise<void>> {
  const lock = lockOf(path);
  const file = await open(lock, 'wx', 0o600).catch(async (cause) => {
    if (cause.code === 'EEXIST') throw new UnusableInput(await whoHolds(path), { cause });
    throw new UnusableInput(`${lock} cannot be made: ${reasonOf(cause)}`, { cause });
  });
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
  const isHere = holder.machine === hostname();
  const where = isHere ? '' : ` of ${holder.machine}`;
  const who = printable(`process ${holder.process}${where} since ${holder.since}`);
  if (!isHere || isRunning(holder.process)) return lockedBy(path, who);
  return `${path} is locked by ${who}, which is gone: once no other run uses it, remove ${lockOf(path)}`;
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
