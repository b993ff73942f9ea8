import type { Issue, Parsed } from '@tenacious-bench/schema';
import { type SealCommitment, statementDigest } from './commitment/seal-commitment.ts';
import { openerOf, type UnlockKey } from './keys/unlock-key.ts';
import { type OpenedPart, openPart } from './parts/open-part.ts';
import { parts as bothParts, type Part } from './parts/part.ts';
import { type FolderOptions, readSealed } from './read-sealed.ts';
import type { RepositoryFile } from './repository-file.ts';

export type OpenOptions = FolderOptions & {
  /** What is to be opened; a service's key may not fit the gold. @default both */
  readonly parts?: readonly Part[];
};

/** Rows that were compared with the commitment, each part with its salts. */
export type OpenedSplit = {
  readonly commitment: SealCommitment;
  /** The split's own canary, which only whoever opened it can know. */
  readonly canary: string;
  readonly parts: { readonly [P in Part]?: OpenedPart };
};

/**
 * Opens a sealed split with any one of its keys and compares every row with the commitment. What is refused names its
 * reason: `wrong_key`, `wrong_round`, `wrong_chain`, `invalid_beacon`, `foreign_share`, `tampered_ciphertext`,
 * `truncated_file`, `other_release`, `other_part`, `altered_row`, `altered_count`, …
 *
 * @example
 * ```ts
 * const { issues } = await open([], { kind: 'passphrase', passphrase: 'correct horse battery staple' });
 * issues[0].code // => 'missing_file'
 * ```
 */
export async function open(
  files: readonly RepositoryFile[],
  key: UnlockKey,
  { parts = bothParts, ...options }: OpenOptions = {},
): Promise<Parsed<OpenedSplit>> {
  const sealed = readSealed(files, options);
  if (!sealed.ok) return sealed;
  const { commitment, all } = sealed.value;
  const opener = await openerOf(key, sealed.value);
  if (!opener.ok) return opener;
  const expected = { commitment, statement: statementDigest(commitment) };
  const results = await Promise.all(
    all.flatMap((file) => {
      const part = parts.find((wanted) => wanted === file.described.holds);
      return part === undefined ? [] : [openPart(file, opener.value, { ...expected, part })];
    }),
  );
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues));
  const opened = results.flatMap((result) => (result.ok ? [result.value] : []));
  const [first] = opened;
  if (issues.length > 0 || first === undefined) return { ok: false, issues };
  if (!haveSameIds(opened)) return { ok: false, issues: [differentRows] };
  const named = Object.fromEntries(opened.map((part) => [part.part, part]));
  return { ok: true, value: { commitment, canary: first.canary, parts: named } };
}

const differentRows: Issue = {
  code: 'altered_row',
  path: '',
  message: 'the prompts and the gold are of different rows',
};

function haveSameIds([first, ...others]: readonly OpenedPart[]): boolean {
  return others.every((other) => other.ids.every((id, at) => id === first?.ids[at]));
}
