import { lstat, readdir } from 'node:fs/promises';
import { reasonOf } from './reason-of.ts';
import { type FoundFiles, UnusableInput } from './world.ts';

/** Lists every file under a path. A link is left out: what it leads to need not be what was meant to leave. */
export async function listFiles(path: string): Promise<FoundFiles> {
  const files: string[] = [];
  const leftOut: string[] = [];
  try {
    await walk(path, { files, leftOut });
  } catch (cause) {
    throw new UnusableInput(`${path} cannot be read: ${reasonOf(cause)}`, { cause });
  }
  return { files, leftOut };
}

type Found = { readonly files: string[]; readonly leftOut: string[] };

async function walk(path: string, found: Found): Promise<void> {
  const kind = await lstat(path);
  if (kind.isFile()) found.files.push(path);
  else if (!kind.isDirectory()) found.leftOut.push(path);
  else {
    const names = await readdir(path);
    // By code units: the order must be the same in every locale.
    for (const name of names.sort()) await walk(`${path.replace(/\/+$/, '')}/${name}`, found);
  }
}
