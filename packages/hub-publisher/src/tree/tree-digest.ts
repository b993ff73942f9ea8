import { digest } from '@tenacious-bench/schema';
import type { FrozenTree } from './frozen-tree.ts';

/** What two trees of the same files with the same bytes have in common: the name of a release's content. */
export function treeDigest({ files }: Pick<FrozenTree, 'files'>): string {
  return digest(files.map(({ path, bytes, digest }) => ({ path, bytes, digest })));
}
