import type { Parsed } from '@tenacious-bench/schema';
import type { FreezeOptions } from '../tree/freeze-files.ts';
import { readReleaseTree } from '../tree/read-release-tree.ts';
import { readManifest } from './read-manifest.ts';
import type { ReleaseCandidate } from './release-candidate.ts';

/**
 * Reads a whole release from a folder: every file, once, and the manifest among them.
 *
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 *
 * const release = await readRelease(await mkdtemp(join(tmpdir(), 'empty-')));
 * release.issues[0].path // => 'provenance/manifest.json'
 * ```
 */
export async function readRelease(
  folder: string,
  options: FreezeOptions = {},
): Promise<Parsed<ReleaseCandidate>> {
  const tree = await readReleaseTree(folder, options);
  if (!tree.ok) return tree;
  const manifest = await readManifest(tree.value);
  if (manifest.ok) return { ok: true, value: { tree: tree.value, manifest: manifest.value } };
  await tree.value.close();
  return manifest;
}
