import { appendFile, mkdir, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file of lines that only grows. */
export type LinesFile = {
  readonly text: string;
  append(line: string): Promise<void>;
};

/** Opens a file of lines, which need not be there yet. A last line that a crash cut off is taken away, so that the next one begins anew. */
export async function openLines(path: string): Promise<LinesFile> {
  await mkdir(dirname(path), { recursive: true });
  const found = await readIfThere(path);
  const text = found.slice(0, found.lastIndexOf('\n') + 1);
  if (text.length < found.length) await truncate(path, Buffer.byteLength(text));
  return { text, append: (line) => appendFile(path, line) };
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
