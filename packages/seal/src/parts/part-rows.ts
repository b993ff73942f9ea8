import { digestOfHash } from '../commitment/digest-bytes.ts';
import { leafHash, saltsOf } from '../merkle/leaf-hash.ts';
import { type MerkleTree, merkleTree, rootOf } from '../merkle/merkle-tree.ts';

/** A row in its canonical form. */
export type CanonicalRow = { readonly id: string; readonly json: string };

/** The rows of one part, sorted by id, with the tree over them. */
export type PartRows = {
  readonly saltKey: Uint8Array;
  readonly rows: readonly CanonicalRow[];
  readonly tree: MerkleTree;
};

export function partRows(rows: readonly CanonicalRow[], saltKey: Uint8Array): PartRows {
  const saltOf = saltsOf(saltKey);
  const leaves = rows.map(({ id, json }) => leafHash(saltOf(id), json));
  return { saltKey, rows, tree: merkleTree(leaves) };
}

export function rootDigest({ tree }: PartRows): string {
  return digestOfHash(rootOf(tree));
}
