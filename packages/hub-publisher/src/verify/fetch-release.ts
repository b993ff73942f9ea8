import type { Parsed, Release } from '@tenacious-bench/schema';
import { connectHub, type HubOptions, type HubRepository } from '../hub/connect-hub.ts';
import { type RemoteFile, remoteFiles } from '../hub/remote-files.ts';
import { readManifest } from '../plan/read-manifest.ts';
import type { PreviousRelease } from '../plan/release-candidate.ts';
import { type FreezeOptions, freezeFiles, type LooseFile } from '../tree/freeze-files.ts';
import { compareTrees, hubFile, issueOf } from './compare-trees.ts';

export type FetchOptions = HubOptions & FreezeOptions;

/**
 * Fetches a release from the Hub by its commit and compares every digest with the list, so that the next one can be
 * planned where the last one is not at hand.
 *
 * @example
 * ```ts
 * const fetch = async () => Response.json([{ type: 'file', path: 'LICENSE', size: 0, oid: '1' }]);
 * const release = { repository: 'acme/bench', commit: '0'.repeat(40) };
 * const fetched = await fetchRelease(release, { fetch });
 * fetched.issues.map(({ code }) => code) // => ['file_different']
 * ```
 */
export async function fetchRelease(
  { repository, commit }: Pick<Release, 'repository' | 'commit'>,
  options: FetchOptions,
): Promise<Parsed<PreviousRelease>> {
  const hub = connectHub(repository, options);
  const listed = (await remoteFiles(hub, commit)).filter(({ path }) => path !== hubFile);
  const files = listed.map((file) => looseFile(hub, commit, file));
  const tree = await freezeFiles(files, options);
  if (!tree.ok) return tree;
  const differences = await compareTrees(tree.value, listed);
  const manifest =
    differences.length > 0
      ? { ok: false as const, issues: differences.map(issueOf) }
      : await readManifest(tree.value);
  if (manifest.ok)
    return { ok: true, value: { tree: tree.value, manifest: manifest.value, commit } };
  await tree.value.close();
  return manifest;
}

function looseFile(hub: HubRepository, commit: string, { path, bytes }: RemoteFile): LooseFile {
  return { path, content: download(hub, { commit, path, bytes }) };
}

// In pieces: a failure costs one of them, and memory holds no more.
const pieceBytes = 4 * 1024 * 1024;

async function* download(
  { repository, endpoint, fetch }: HubRepository,
  { commit, path, bytes }: { commit: string; path: string; bytes: number },
): AsyncGenerator<Uint8Array> {
  const url = `${endpoint}/datasets/${repository}/resolve/${commit}/${path}`;
  for (let start = 0; start < bytes; ) {
    const end = Math.min(start + pieceBytes, bytes) - 1;
    const response = await fetch(url, { headers: { Range: `bytes=${start}-${end}` } });
    const piece = new Uint8Array(await response.arrayBuffer());
    yield piece;
    // Whoever does not know of ranges sends all of it at once.
    start = response.status === 206 && piece.length > 0 ? start + piece.length : bytes;
  }
}
