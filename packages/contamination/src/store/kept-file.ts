import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file says, or why it cannot be believed; `undefined` when there is none. */
export type KeptValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly because: string }
  | undefined;

/** Numbers the unfinished files of this process. */
export type Unfinished = { count: number };

/**
 * Writes a value to a file that is there as a whole or not at all, also when the machine stops. Processes that write
 * the same at a time do not meet: each has an unfinished file of its own, and the last one's name holds.
 */
export async function writeKept(
  path: string,
  value: unknown,
  unfinished: Unfinished,
): Promise<void> {
  const text = JSON.stringify(value);
  unfinished.count += 1;
  const temporary = `${path}.${process.pid}-${unfinished.count}.unfinished`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeSynced(temporary, `${sha256(text)}\n${text}\n`);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Reads what {@link writeKept} wrote; a file of which a byte changed, or which was cut off, is not believed. */
export async function readKept(path: string): Promise<KeptValue> {
  const content = await readIfThere(path);
  if (content === undefined) return undefined;
  const [sum, text, end] = content.split('\n');
  if (text === undefined || end !== '') return { ok: false, because: 'it is cut off' };
  if (sha256(text) !== sum) return { ok: false, because: 'it is not what was written' };
  return { ok: true, value: JSON.parse(text) };
}

async function writeSynced(path: string, content: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

// Without it a machine that stops may forget the new name; where folders cannot be opened there is no other way either.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
