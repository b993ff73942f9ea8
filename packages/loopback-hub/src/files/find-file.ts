import { readFile, stat } from 'node:fs/promises';

/** The size of a file, undefined where there is none. */
export async function findFileSize(file: string): Promise<number | undefined> {
  return (await stat(file).catch(ifMissing))?.size;
}

/** The text of a file, undefined where there is none. */
export async function findText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(ifMissing);
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
