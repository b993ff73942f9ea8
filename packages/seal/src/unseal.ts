import { bytesToHex } from '@noble/hashes/utils.js';
import type { Parsed } from '@tenacious-bench/schema';
import { digestOfHash } from './commitment/digest-bytes.ts';
import { sealCommitmentDigest } from './commitment/seal-commitment.ts';
import type { UnlockKey } from './keys/unlock-key.ts';
import { hashAt } from './merkle/merkle-tree.ts';
import { open } from './open.ts';
import type { OpenedPart } from './parts/open-part.ts';
import { joinRow, type SealableRow } from './parts/split-rows.ts';
import type { FolderOptions } from './read-sealed.ts';
import type { RepositoryFile } from './repository-file.ts';
import { type UnsealProof, unsealProofTag } from './unseal-proof.ts';

/** A split that is an ordinary one again. */
export type UnsealedSplit = {
  /** As they were committed to: whole, sorted by id, in Unicode form NFC. */
  readonly rows: readonly SealableRow[];
  readonly proof: UnsealProof;
};

/**
 * Opens a split for good: its rows, whole as they were, and the proof that they are the rows of the commitment, with
 * the keys of their salts.
 *
 * @example
 * ```ts
 * const key = { kind: 'beacon', beacon: { round: 123, signature: 'b7' } };
 * (await unseal([], key)).issues[0].code // => 'missing_file'
 * ```
 */
export async function unseal(
  files: readonly RepositoryFile[],
  key: UnlockKey,
  options: FolderOptions = {},
): Promise<Parsed<UnsealedSplit>> {
  const opened = await open(files, key, options);
  if (!opened.ok) return opened;
  const { commitment, canary, parts } = opened.value;
  const { prompts, gold } = parts;
  if (prompts === undefined || gold === undefined) throw new Error('both parts were asked for');
  const proof: UnsealProof = {
    schema: unsealProofTag,
    ...{ release: commitment.release, split: commitment.split, root: commitment.root },
    commitment: sealCommitmentDigest(commitment),
    canary,
    openedBy: key.kind,
    saltKeys: { prompts: bytesToHex(prompts.saltKey), gold: bytesToHex(gold.saltKey) },
    rows: prompts.ids.map((id, at) => ({
      id,
      prompts: leafDigest(prompts, at),
      gold: leafDigest(gold, at),
    })),
  };
  return { ok: true, value: { rows: joinRows(prompts, gold), proof } };
}

function joinRows(prompts: OpenedPart, gold: OpenedPart): SealableRow[] {
  return prompts.values.map((prompt, at) => joinRow(prompt, gold.values[at] ?? prompt));
}

function leafDigest({ tree }: OpenedPart, at: number): string {
  return digestOfHash(hashAt(tree[0], at) ?? new Uint8Array(32));
}
