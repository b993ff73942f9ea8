import { digestOfHash } from '../commitment/digest-bytes.ts';
import { LeafHasher } from '../merkle/leaf-hash.ts';
import { hashBytes, type MerkleTree, merkleTree, rootOf } from '../merkle/merkle-tree.ts';
import type { SealPrimitives } from '../primitives/seal-primitives.ts';
import { lineEnd } from './line-writer.ts';

/** The rows of one part, sorted by id, with the tree over them. */
export type PartRows = {
  readonly saltKey: Uint8Array;
  readonly ids: readonly string[];
  /** A line of canonical JSON for each. */
  readonly lines: Uint8Array;
  readonly tree: MerkleTree;
};

/** A part before it is hashed. */
export type PartLines = Pick<PartRows, 'ids' | 'lines' | 'saltKey'>;

export function partRows(part: PartLines, primitives?: SealPrimitives): PartRows {
  const { ids, lines, saltKey } = part;
  const hasher = new LeafHasher(saltKey, primitives);
  const leaves = new Uint8Array(ids.length * hashBytes);
  let start = 0;
  ids.forEach((id, at) => {
    // Canonical JSON has no line end within.
    const end = lines.indexOf(lineEnd, start);
    leaves.set(hasher.leafOf(id, lines.subarray(start, end)), at * hashBytes);
    start = end + 1;
  });
  return { ...part, tree: merkleTree(leaves, primitives) };
}

export function rootDigest({ tree }: PartRows): string {
  return digestOfHash(rootOf(tree));
}
