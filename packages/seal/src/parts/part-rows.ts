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
  const { ids } = part;
  const leaves = new Leaves(part, primitives);
  ids.forEach(leaves.add, leaves);
  return { ...part, tree: merkleTree(leaves.bytes, primitives) };
}

export function rootDigest({ tree }: PartRows): string {
  return digestOfHash(rootOf(tree));
}

/** The leaves of lines, each behind the one before; a method for the reason of `RowHalves`. */
class Leaves {
  readonly bytes: Uint8Array;
  readonly #lines: Uint8Array;
  readonly #hasher: LeafHasher;
  #start = 0;

  constructor({ ids, lines, saltKey }: PartLines, primitives: SealPrimitives | undefined) {
    this.bytes = new Uint8Array(ids.length * hashBytes);
    this.#lines = lines;
    this.#hasher = new LeafHasher(saltKey, primitives);
  }

  add(id: string, at: number): void {
    // Canonical JSON has no line end within.
    const end = this.#lines.indexOf(lineEnd, this.#start);
    const leaf = this.#hasher.leafOf(id, this.#lines.subarray(this.#start, end));
    this.bytes.set(leaf, at * hashBytes);
    this.#start = end + 1;
  }
}
