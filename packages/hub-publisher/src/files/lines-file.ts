import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file of lines that only grows. */
export type LinesFile = {
  /** What it held when it was opened; empty if it was not there. */
  readonly text: string;
  /** Resolves once the line is on disk. */
  append(line: string): Promise<void>;
};

/** Opens a file of lines, which need not be there yet. */
export async function openLinesFile(path: string): Promise<LinesFile> {
  const text = await readIfThere(path);
  // A line that a crash cut off stays, and the next one must not grow onto it.
  let start = text === '' || text.endsWith('\n') ? '' : '\n';
  return {
    text,
    async append(line) {
      await appendDurably(path, `${start}${line}\n`);
      start = '';
    },
  };
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

async function appendDurably(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a');
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
