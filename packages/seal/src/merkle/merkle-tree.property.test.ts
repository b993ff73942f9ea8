import { concatBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merkleTree, nodeHash, pathOf, rootOf, rootOfPath } from './merkle-tree.ts';

const treeOver = (leaves: readonly Uint8Array[]) => merkleTree(concatBytes(...leaves));
const leaf = fc.uint8Array({ minLength: 32, maxLength: 32 });
const leaves = fc.uniqueArray(leaf, {
  minLength: 1,
  maxLength: 40,
  selector: (hash) => hash.join(),
});

test('every leaf leads to the root by its own path, and by no other', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), fc.nat(), (all, seed, other) => {
      const tree = treeOver(all);
      const index = seed % all.length;
      const at = (place: number) =>
        rootOfPath(all[index] as Uint8Array, {
          index: place,
          count: all.length,
          path: pathOf(tree, index),
        });
      expect(at(index)).toEqual(rootOf(tree));
      const elsewhere = other % all.length;
      if (elsewhere !== index) expect(at(elsewhere)).not.toEqual(rootOf(tree));
    }),
  );
});

test('trees of other leaves have other roots', () => {
  fc.assert(
    fc.property(leaves, leaves, (one, two) => {
      const isSame = String(one) === String(two);
      expect(String(rootOf(treeOver(one))) === String(rootOf(treeOver(two)))).toBe(isSame);
    }),
  );
});

test('the tree is that of RFC 9162: it is cut at the largest power of two', () => {
  const [a, b, c, d, e] = Array.from({ length: 5 }, (_, at) => new Uint8Array(32).fill(at)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const left = nodeHash(nodeHash(a, b), nodeHash(c, d));
  expect(rootOf(treeOver([a, b, c, d, e]))).toEqual(nodeHash(left, e));
  expect(() => rootOf(treeOver([]))).toThrow(
    new RangeError('a tree of no leaves has no root: nothing can be committed to'),
  );
});
