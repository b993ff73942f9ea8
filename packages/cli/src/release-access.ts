import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseManifest } from '@tenacious-bench/schema';
import { reasonOf } from './reason-of.ts';
import { UnusableInput, type World } from './world.ts';

type ReleaseAccess = Pick<World, 'readRelease' | 'writeRelease'>;

/** Folders of releases on the disk. */
export const nodeReleases: ReleaseAccess = {
  async readRelease(folder) {
    const { readRelease } = await import('@tenacious-bench/hub-publisher');
    return readRelease(folder).catch((cause) => {
      throw new UnusableInput(`${folder} cannot be read: ${reasonOf(cause)}`, { cause });
    });
  },
  async writeRelease(tree, folder) {
    const { dryRun } = await import('@tenacious-bench/hub-publisher');
    const unfinished = `${folder}.${process.pid}.unfinished`;
    try {
      await requireEmpty(folder);
      await mkdir(dirname(folder), { recursive: true });
      await dryRun(tree, unfinished);
      await rename(unfinished, folder);
    } catch (cause) {
      await rm(unfinished, { recursive: true, force: true });
      if (cause instanceof UnusableInput) throw cause;
      throw new UnusableInput(`${folder} cannot be written: ${reasonOf(cause)}`, { cause });
    }
  },
};

async function requireEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => undefined);
  if (entries === undefined) return;
  if (entries.length > 0) throw new UnusableInput(`${folder} is not empty; name another folder`);
  // What is about to be renamed may take no name that is there.
  await rmdir(folder);
}

/** Releases among files that are kept by their whole paths. */
export function memoryReleases(files: Map<string, string | Uint8Array>): ReleaseAccess {
  return {
    async readRelease(folder) {
      const { freezeFiles } = await import('@tenacious-bench/hub-publisher');
      const within = [...files].filter(([path]) => path.startsWith(`${folder}/`));
      const loose = within.map(([path, content]) => ({
        path: path.slice(folder.length + 1),
        content,
      }));
      const tree = await freezeFiles(loose);
      if (!tree.ok) return tree;
      const manifest = parseManifest(manifestIn(folder, files));
      return manifest.ok
        ? { ok: true, value: { tree: tree.value, manifest: manifest.value } }
        : manifest;
    },
    async writeRelease({ files: released }, folder) {
      for (const { path, open } of released) {
        const chunks: Uint8Array[] = [];
        for await (const chunk of open()) chunks.push(chunk);
        files.set(`${folder}/${path}`, new Uint8Array(Buffer.concat(chunks)));
      }
    },
  };
}

function manifestIn(folder: string, files: ReadonlyMap<string, string | Uint8Array>): unknown {
  const content = files.get(`${folder}/provenance/manifest.json`);
  if (content === undefined)
    throw new UnusableInput(`${folder} cannot be read: it holds no release`);
  return JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content));
}
