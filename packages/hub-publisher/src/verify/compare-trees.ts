import type { Issue } from '@tenacious-bench/schema';
import type { RemoteFile } from '../hub/remote-files.ts';
import type { FrozenFile, FrozenTree } from '../tree/frozen-tree.ts';
import { gitBlob } from '../tree/git-blob.ts';

/** One path at which the Hub and a release differ. */
export type TreeDifference = {
  readonly path: string;
  readonly kind: 'missing' | 'different' | 'unexpected';
};

/** The file that the Hub writes on its own, whenever a large one is added. */
export const hubFile = '.gitattributes';

/** Where what the Hub lists differs from a release, by digest and sorted by path. */
export async function compareTrees(
  { files }: Pick<FrozenTree, 'files'>,
  remote: readonly RemoteFile[],
): Promise<TreeDifference[]> {
  const listed = new Map(remote.map((file) => [file.path, file]));
  listed.delete(hubFile);
  const differences: TreeDifference[] = [];
  for (const file of files) {
    const found = listed.get(file.path);
    listed.delete(file.path);
    if (found === undefined) differences.push({ path: file.path, kind: 'missing' });
    else if (!(await isSame(file, found))) differences.push({ path: file.path, kind: 'different' });
  }
  for (const path of listed.keys()) differences.push({ path, kind: 'unexpected' });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function isSame(file: FrozenFile, found: RemoteFile): Promise<boolean> {
  if (file.bytes !== found.bytes) return false;
  if (found.digest !== undefined) return found.digest === file.digest;
  return found.blob === (await gitBlob(file));
}

const complaints = {
  missing: 'is not on the Hub',
  different: 'has other bytes on the Hub',
  unexpected: 'is on the Hub and not in the release',
} as const satisfies Record<TreeDifference['kind'], string>;

/** A difference as an issue. */
export function issueOf({ path, kind }: TreeDifference): Issue {
  return { code: `file_${kind}`, path, message: complaints[kind] };
}
