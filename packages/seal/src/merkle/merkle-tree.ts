import { sha256 } from '@noble/hashes/sha2.js';

/** All levels of a tree, leaves first. A node without a neighbour moves up as it is, which is the tree of RFC 9162. */
export type MerkleTree = readonly (readonly Uint8Array[])[];

/** Where a leaf stands, and the hashes beside its way up. */
export type MerklePath = {
  readonly index: number;
  readonly count: number;
  readonly path: readonly Uint8Array[];
};

export function merkleTree(leaves: readonly Uint8Array[]): MerkleTree {
  const levels = [leaves];
  let level = leaves;
  while (level.length > 1) {
    level = levelAbove(level);
    levels.push(level);
  }
  return levels;
}

/** The root of a tree that has leaves. */
export function rootOf(tree: MerkleTree): Uint8Array {
  const root = tree.at(-1)?.[0];
  if (root !== undefined) return root;
  throw new RangeError('a tree of no leaves has no root: nothing can be committed to');
}

export function pathOf(tree: MerkleTree, index: number): readonly Uint8Array[] {
  return tree.flatMap((level, height) => level[neighbour(index >> height)] ?? []);
}

/** The root that a leaf leads to, or `undefined` when the path has not the length that its place asks for. */
export function rootOfPath(leaf: Uint8Array, { index, count, path }: MerklePath) {
  let hash = leaf;
  let used = 0;
  let width = count;
  for (let at = index; width > 1; at >>= 1) {
    if (neighbour(at) < width) {
      const beside = path[used++];
      if (beside === undefined) return undefined;
      hash = at % 2 === 0 ? nodeHash(hash, beside) : nodeHash(beside, hash);
    }
    width = (width + 1) >> 1;
  }
  return used === path.length ? hash : undefined;
}

/** Leaves and nodes begin with different bytes: else a node could be passed off as a leaf. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256.create().update(nodeMark).update(left).update(right).digest();
}

const nodeMark = Uint8Array.of(1);

function levelAbove(level: readonly Uint8Array[]): Uint8Array[] {
  const begun = sha256.create().update(nodeMark);
  const working = begun.clone();
  const above: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const left = level[at] as Uint8Array;
    const right = level[at + 1];
    if (right === undefined) return [...above, left];
    const node = new Uint8Array(32);
    // As in nodeHash, over one hash object: making one costs as much as hashing with it.
    begun._cloneInto(working).update(left).update(right).digestInto(node);
    above.push(node);
  }
  return above;
}

function neighbour(index: number): number {
  return index ^ 1;
}
