import { hexToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Issue, type Parsed } from '@tenacious-bench/schema';
import { digestOfHash } from './commitment/digest-bytes.ts';
import { type SealCommitment, sealCommitmentDigest } from './commitment/seal-commitment.ts';
import { leafHash } from './merkle/leaf-hash.ts';
import { rootOfPath } from './merkle/merkle-tree.ts';
import { parts as bothParts, type Part } from './parts/part.ts';
import { joinRow, type SealableRow } from './parts/split-rows.ts';
import { parseRowProof, type RowProof, type RowProofPart } from './row-proof.ts';

/**
 * Checks a proof against a commitment, without a key and without the other rows, and gives the row that it proves.
 *
 * @example
 * ```ts
 * checkProof({ id: 'a' }, {}).issues[0].path // => 'schema'
 * ```
 */
export function checkProof(proof: unknown, commitment: SealCommitment): Parsed<SealableRow> {
  const parsed = parseRowProof(proof);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.commitment !== sealCommitmentDigest(commitment)) {
    return refuse('other_commitment', 'commitment', 'it is the proof of another commitment');
  }
  const proved = bothParts.flatMap((part) => {
    const shown = value.parts[part];
    return shown === undefined ? [] : [{ part, shown }];
  });
  const altered = proved.find(({ part, shown }) => !leadsToRoot(shown, part, value, commitment));
  if (altered !== undefined) {
    return refuse('altered_row', `parts.${altered.part}`, 'it does not lead to the root');
  }
  const [first, second] = proved.map(({ shown }) => shown.row);
  if (first === undefined) return refuse('no_rows', 'parts', 'it shows no row');
  return { ok: true, value: second === undefined ? first : joinRow(first, second) };
}

function leadsToRoot(
  { row, salt, path }: RowProofPart,
  part: Part,
  { id, index }: RowProof,
  { rows: count, roots }: SealCommitment,
): boolean {
  if (row.id !== id || index >= count) return false;
  const leaf = leafHash(hexToBytes(salt), canonicalJson(row));
  const root = rootOfPath(leaf, { index, count, path: path.map(hexToBytes) });
  return root !== undefined && digestOfHash(root) === roots[part];
}

function refuse(code: string, path: string, message: string): Parsed<SealableRow> {
  const issue: Issue = { code, path, message };
  return { ok: false, issues: [issue] };
}
