import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { purePrimitives } from '../primitives/pure-primitives.ts';
import type { SealPrimitives } from '../primitives/seal-primitives.ts';

/**
 * All levels of a tree, leaves first, each as its hashes one behind the other. A node without a neighbour moves up as it
 * is, which is the tree of RFC 9162.
 */
export type MerkleTree = readonly Uint8Array[];

/** Where a leaf stands, and the hashes beside its way up. */
export type MerklePath = {
  readonly index: number;
  readonly count: number;
  readonly path: readonly Uint8Array[];
};

/** Makes the tree over leaves that stand one behind the other. */
export function merkleTree(
  leaves: Uint8Array,
  { sha256: hash }: SealPrimitives = purePrimitives(),
): MerkleTree {
  const levels = [leaves];
  let level = leaves;
  while (level.length > hashBytes) {
    level = levelAbove(level, hash);
    levels.push(level);
  }
  return levels;
}

/** A hash of a level, or `undefined` behind its end. */
export function hashAt(level: Uint8Array | undefined, index: number): Uint8Array | undefined {
  const end = (index + 1) * hashBytes;
  if (level === undefined || end > level.length) return undefined;
  return level.subarray(end - hashBytes, end);
}

/** The root of a tree that has leaves. */
export function rootOf(tree: MerkleTree): Uint8Array {
  const root = hashAt(tree.at(-1), 0);
  if (root !== undefined) return root;
  throw new RangeError('a tree of no leaves has no root: nothing can be committed to');
}

export function pathOf(tree: MerkleTree, index: number): readonly Uint8Array[] {
  return tree.flatMap((level, height) => hashAt(level, neighbour(index >> height)) ?? []);
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
  return sha256(concatBytes(Uint8Array.of(nodeMark), left, right));
}

export const hashBytes = 32;

const nodeMark = 1;

function levelAbove(level: Uint8Array, hash: SealPrimitives['sha256']): Uint8Array {
  const pairBytes = 2 * hashBytes;
  const pairs = Math.floor(level.length / pairBytes);
  const above = new Uint8Array(Math.ceil(level.length / pairBytes) * hashBytes);
  const marked = new Uint8Array(1 + pairBytes);
  marked[0] = nodeMark;
  for (let at = 0; at < pairs; at += 1) {
    marked.set(level.subarray(at * pairBytes, (at + 1) * pairBytes), 1);
    above.set(hash(marked), at * hashBytes);
  }
  above.set(level.subarray(pairs * pairBytes), pairs * hashBytes);
  return above;
}

function neighbour(index: number): number {
  return index ^ 1;
}
