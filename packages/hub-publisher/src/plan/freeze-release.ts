import type { Parsed } from '@tenacious-bench/schema';
import type { ReleaseTree } from '../layout/build-release-tree.ts';
import { type FreezeOptions, freezeFiles } from '../tree/freeze-files.ts';
import type { ReleaseCandidate } from './release-candidate.ts';

/**
 * Freezes what `buildReleaseTree` built, so that it can be planned, dry-run and published.
 *
 * @example
 * ```ts
 * const manifest = { name: 'demo', version: '1.0.0', splits: [], files: [], reports: {} };
 * const files = [{ path: 'LICENSE', bytes: new TextEncoder().encode('MIT') }];
 * const release = await freezeRelease({ files, manifest });
 * release.value.tree.files[0].bytes // => 3
 * ```
 */
export async function freezeRelease(
  { files, manifest }: ReleaseTree,
  options: FreezeOptions = {},
): Promise<Parsed<ReleaseCandidate>> {
  const loose = files.map(({ path, bytes }) => ({ path, content: bytes }));
  const tree = await freezeFiles(loose, options);
  return tree.ok ? { ok: true, value: { tree: tree.value, manifest } } : tree;
}
