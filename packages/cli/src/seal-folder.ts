import {
  parseSealCommitment,
  type RepositoryFile,
  type SealCommitment,
} from '@tenacious-bench/seal';
import { readBytes } from './read-bytes.ts';
import { refusalOf } from './seal-refusal.ts';
import { UnusableInput, type World } from './world.ts';

/** A sealed split, its files under the paths that its commitment gives them. */
export type SealFolder = {
  readonly commitment: SealCommitment;
  readonly files: readonly RepositoryFile[];
  /** Where the commitment lies in a repository, for the functions of the library. */
  readonly folder: string;
};

/** The name of a commitment in the folder of its split. */
export const commitmentFile = 'commitment.json';

/** Reads the sealed split of a folder, wherever it has been moved to since it was sealed. */
export async function readSealFolder(path: string, world: World): Promise<SealFolder> {
  const at = path.replace(/\/+$/, '');
  if (!(await world.exists(`${at}/${commitmentFile}`)))
    throw new UnusableInput(`${at} holds no ${commitmentFile}: it is no sealed split`);
  const { bytes, commitment } = await readCommitment(`${at}/${commitmentFile}`, world);
  const folder = folderOf(commitment);
  const files: RepositoryFile[] = [{ path: `${folder}/${commitmentFile}`, bytes }];
  for (const described of commitment.files) {
    const file = `${at}/${nameOf(described.path)}`;
    if (!(await world.exists(file))) continue;
    const sealed = await readBytes(file, world, { maximumBytes: sealedBytes });
    files.push({ path: described.path, bytes: sealed });
  }
  return { commitment, files, folder };
}

/** Reads one commitment, and keeps its bytes. */
export async function readCommitment(
  path: string,
  world: World,
): Promise<{ readonly bytes: Uint8Array; readonly commitment: SealCommitment }> {
  const bytes = await readBytes(path, world);
  const parsed = parseSealCommitment(jsonOf(bytes, path));
  if (!parsed.ok) throw refusalOf(path, parsed.issues);
  return { bytes, commitment: parsed.value };
}

export const sealedBytes = 1024 * 1024 * 1024;

/** The name of a file without its folder. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf({ files: [first] }: SealCommitment): string {
  const path = first?.path ?? '';
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function jsonOf(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // The error would quote what it read.
    throw new UnusableInput(`${path} is not JSON`);
  }
}
