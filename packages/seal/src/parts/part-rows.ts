import { digestOfHash } from '../commitment/digest-bytes.ts';
import { leafHasher } from '../merkle/leaf-hash.ts';
import { type MerkleTree, merkleTree, rootOf } from '../merkle/merkle-tree.ts';
import { lineEnd } from './line-writer.ts';

/** The rows of one part, sorted by id, with the tree over them. */
export type PartRows = {
  readonly saltKey: Uint8Array;
  readonly ids: readonly string[];
  /** A line of canonical JSON for each. */
  readonly lines: Uint8Array;
  readonly tree: MerkleTree;
};

export function partRows(ids: readonly string[], lines: Uint8Array, saltKey: Uint8Array): PartRows {
  const { leafOf } = leafHasher(saltKey);
  let start = 0;
  const leaves = ids.map((id) => {
    // Canonical JSON has no line end within.
    const end = lines.indexOf(lineEnd, start);
    const leaf = leafOf(id, lines.subarray(start, end));
    start = end + 1;
    return leaf;
  });
  return { saltKey, ids, lines, tree: merkleTree(leaves) };
}

export function rootDigest({ tree }: PartRows): string {
  return digestOfHash(rootOf(tree));
}
