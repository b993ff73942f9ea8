import { type Manifest, type Parsed, parseManifest } from '@tenacious-bench/schema';
import type { FrozenTree } from '../tree/frozen-tree.ts';
import { readJsonFile } from '../tree/read-json-file.ts';

/** Where the manifest of a release stands; it cannot list itself. */
export const manifestPath = 'provenance/manifest.json';

/** Reads the manifest out of the files of a release. */
export async function readManifest(tree: Pick<FrozenTree, 'files'>): Promise<Parsed<Manifest>> {
  const json = await readJsonFile(tree, manifestPath);
  const manifest = json.ok ? parseManifest(json.value) : json;
  if (manifest.ok) return manifest;
  return { ok: false, issues: manifest.issues.map((issue) => ({ ...issue, file: manifestPath })) };
}
