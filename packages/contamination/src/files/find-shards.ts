import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { toShardError } from './shard-error.ts';
import { isKnownName } from './shard-format.ts';

/** The files that some paths name, and what lies in their folders but is not read. */
export type FoundShards = {
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
};

export type LeftOut = { readonly file: string; readonly because: string };

/**
 * Looks up what to read: each path that is no folder, whatever its name, and of each folder the files of known kinds,
 * by name. Links inside a folder are left out, since they may lead out of it or to the same file again.
 */
export async function findShards(paths: readonly string[]): Promise<FoundShards> {
  const files = new Set<string>();
  const leftOut: LeftOut[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) files.add(path);
    else await walk(path.replace(/(?<=.)\/+$/, ''), files, leftOut);
  }
  return { files: [...files], leftOut };
}

async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw toShardError(path, error);
  }
}

async function walk(folder: string, files: Set<string>, leftOut: LeftOut[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const file = folder === '/' ? `/${entry.name}` : `${folder}/${entry.name}`;
    const because = reasonAgainst(entry);
    if (because !== undefined) leftOut.push({ file, because });
    else if (entry.isDirectory()) await walk(file, files, leftOut);
    else files.add(file);
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    throw toShardError(folder, error);
  }
}

function reasonAgainst(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return 'it is a link';
  if (entry.name.startsWith('.')) return 'it is hidden';
  if (entry.isDirectory()) return undefined;
  if (!entry.isFile()) return 'it is no file';
  return isKnownName(entry.name) ? undefined : 'its kind is not known';
}
