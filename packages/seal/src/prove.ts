import { bytesToHex } from '@noble/hashes/utils.js';
import { sealCommitmentDigest } from './commitment/seal-commitment.ts';
import { LeafHasher } from './merkle/leaf-hash.ts';
import { pathOf } from './merkle/merkle-tree.ts';
import type { OpenedSplit } from './open.ts';
import type { OpenedPart } from './parts/open-part.ts';
import { type RowProof, type RowProofPart, rowProofTag } from './row-proof.ts';

/**
 * Proves that a row of an opened split is among those that were committed to. Whoever has the commitment can check it
 * alone; it shows this row and nothing of any other. Only the parts that were opened are proved.
 *
 * @example
 * ```ts
 * const opened = { parts: { prompts: { ids: ['a'] } } };
 * prove(opened, 'b') // throws RangeError
 * ```
 */
export function prove(opened: OpenedSplit, id: string): RowProof {
  const parts = Object.values(opened.parts);
  const index = parts[0]?.ids.indexOf(id) ?? -1;
  if (index < 0) throw new RangeError('id is of no opened row: there is nothing to prove');
  const proved = parts.map((part) => [part.part, provePart(part, { id, index })]);
  return {
    schema: rowProofTag,
    commitment: sealCommitmentDigest(opened.commitment),
    id,
    index,
    parts: Object.fromEntries(proved),
  };
}

function provePart(
  { values, saltKey, tree }: OpenedPart,
  { id, index }: { id: string; index: number },
): RowProofPart {
  return {
    row: { ...values[index], id },
    salt: bytesToHex(new LeafHasher(saltKey).saltOf(id)),
    path: pathOf(tree, index).map(bytesToHex),
  };
}
