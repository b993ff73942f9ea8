import { digestOfHash } from '../commitment/digest-bytes.ts';
import { leafHasher } from '../merkle/leaf-hash.ts';
import { type MerkleTree, merkleTree, rootOf } from '../merkle/merkle-tree.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The rows of one part, sorted by id, with the tree over them. */
export type PartRows = {
  readonly saltKey: Uint8Array;
  readonly ids: readonly string[];
  /** A line of canonical JSON for each. */
  readonly lines: Uint8Array;
  readonly tree: MerkleTree;
};

export function partRows(
  rows: readonly { readonly id: string; readonly json: string }[],
  saltKey: Uint8Array,
): PartRows {
  const ids = rows.map(({ id }) => id);
  // Encoded once for all: for the leaves here, and for the file.
  const lines = new TextEncoder().encode(rows.map(({ json }) => `${json}\n`).join(''));
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

const lineEnd = 0x0a;
