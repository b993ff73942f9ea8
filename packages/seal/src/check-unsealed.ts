import { hexToBytes } from '@noble/hashes/utils.js';
import type { Issue, Parsed } from '@tenacious-bench/schema';
import { digestOfHash } from './commitment/digest-bytes.ts';
import { type SealCommitment, sealCommitmentDigest } from './commitment/seal-commitment.ts';
import { hashAt } from './merkle/merkle-tree.ts';
import { parts as bothParts, type Part } from './parts/part.ts';
import { type PartRows, partRows, rootDigest } from './parts/part-rows.ts';
import { type SealableRow, splitRows } from './parts/split-rows.ts';
import { parseUnsealProof, type UnsealProof } from './unseal-proof.ts';

/**
 * Hashes published rows again and compares them with the commitment of the time when they were sealed: anybody can,
 * without a key. Gives the number of rows, or says which of them is another.
 *
 * @example
 * ```ts
 * checkUnsealed([], { split: 'test' }, {}).issues[0].path // => 'schema'
 * ```
 */
export function checkUnsealed(
  rows: readonly SealableRow[],
  proof: unknown,
  commitment: SealCommitment,
): Parsed<{ readonly rows: number }> {
  const parsed = parseUnsealProof(proof);
  if (!parsed.ok) return parsed;
  if (parsed.value.commitment !== sealCommitmentDigest(commitment)) {
    return refuse('other_commitment', 'commitment', 'it is the proof of another commitment');
  }
  const split = splitRows(rows, commitment.goldFields);
  if (!split.ok) return split;
  if (split.value.ids.length !== commitment.rows) {
    const message = `${split.value.ids.length} rows are there, and ${commitment.rows} were committed to`;
    return refuse('altered_count', '', message);
  }
  const issues = bothParts.flatMap((part) => {
    const { ids, [part]: lines } = split.value;
    const saltKey = hexToBytes(parsed.value.saltKeys[part]);
    const hashed = partRows({ ids, lines, saltKey });
    return rootDigest(hashed) === commitment.roots[part]
      ? []
      : alteredRows(hashed, part, parsed.value);
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { rows: rows.length } };
}

/** The rows whose hash is not the proof's; when they all are, the proof itself was changed. */
function alteredRows({ ids, tree }: PartRows, part: Part, proof: UnsealProof): Issue[] {
  const altered = ids.flatMap((id, at): Issue[] => {
    const hash = hashAt(tree[0], at);
    const isSame =
      proof.rows[at]?.id === id && hash && proof.rows[at]?.[part] === digestOfHash(hash);
    return isSame
      ? []
      : [{ code: 'altered_row', path: `rows[${at}]`, message: `its ${part} are others` }];
  });
  const message = `the ${part} do not lead to the root`;
  return altered.length > 0 ? altered : [{ code: 'altered_row', path: 'rows', message }];
}

function refuse(code: string, path: string, message: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ code, path, message }] };
}
