import { constants, type Dirent } from 'node:fs';
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue, Parsed } from '@tenacious-bench/schema';
import { type FreezeOptions, freezeFiles, type LooseFile } from './freeze-files.ts';
import type { FrozenTree } from './frozen-tree.ts';

/**
 * Reads the folder of a release, once: every file is hashed while its bytes are put where nobody can change them.
 *
 * A symbolic link, a name that begins with a dot, whatever is neither file nor folder and any path that does not fit
 * a release is an issue; nothing is followed and nothing is left out in silence.
 *
 * @example
 * ```ts
 * const code = await readReleaseTree('no such folder').catch((error) => error.code);
 * code // => 'ENOENT'
 * ```
 */
export async function readReleaseTree(
  folder: string,
  options: FreezeOptions = {},
): Promise<Parsed<FrozenTree>> {
  const issues: Issue[] = [];
  const root = await realpath(folder);
  const tree = await freezeFiles(looseFiles({ root, issues }, ''), options);
  if (!tree.ok) return { ok: false, issues: [...issues, ...tree.issues] };
  if (issues.length === 0) return tree;
  await tree.value.close();
  return { ok: false, issues };
}

type Walk = { readonly root: string; readonly issues: Issue[] };

async function* looseFiles(walk: Walk, folder: string): AsyncGenerator<LooseFile> {
  const entries = await readdir(join(walk.root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const wrong = complaintAbout(entry);
    if (wrong !== undefined) walk.issues.push({ ...wrong, path });
    else if (entry.isDirectory()) yield* looseFiles(walk, path);
    else yield { path, content: readOnce(walk, path) };
  }
}

function complaintAbout(entry: Dirent): Pick<Issue, 'code' | 'message'> | undefined {
  if (entry.name.startsWith('.')) {
    return { code: 'dotfile', message: 'a name that begins with a dot is never published' };
  }
  if (entry.isSymbolicLink()) {
    return {
      code: 'symbolic_link',
      message: 'a link may lead out of the release: put the file here',
    };
  }
  if (entry.isFile() || entry.isDirectory()) return undefined;
  return { code: 'not_a_file', message: 'neither a file nor a folder' };
}

async function* readOnce({ root, issues }: Walk, path: string): AsyncGenerator<Uint8Array> {
  const place = join(root, path);
  // What was a file when the folder was listed may be a link or a pipe by now.
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = await open(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const isSame = (await file.stat()).isFile() && (await realpath(place)) === place;
    if (isSame) yield* chunksOf(file);
    else issues.push({ code: 'changed', path, message: 'was replaced while it was read' });
  } finally {
    await file.close();
  }
}

// In one buffer for all chunks: new ones would pile up faster than they are collected.
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const room = new Uint8Array(256 * 1024);
  for (;;) {
    const { bytesRead } = await file.read(room, 0, room.length);
    if (bytesRead === 0) return;
    yield room.subarray(0, bytesRead);
  }
}
