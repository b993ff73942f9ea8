import type { Issue, Parsed } from '@tenacious-bench/schema';
import {
  type SealCommitment,
  type SealKey,
  sealCommitmentDigest,
} from './commitment/seal-commitment.ts';
import { stanzaIssues } from './keys/stanza-issues.ts';
import type { UnlockKey } from './keys/unlock-key.ts';
import { open } from './open.ts';
import { damageOf, type FolderOptions, readSealed, type SealedFiles } from './read-sealed.ts';
import type { RepositoryFile } from './repository-file.ts';

export type VerifyOptions = FolderOptions & {
  /** The digest that was published before the first score, from a tag or a receipt. */
  readonly commitmentDigest?: string;
  /** With it the rows themselves are compared. */
  readonly key?: UnlockKey;
};

/** What is sure about a sealed split. */
export type Verification = Pick<SealCommitment, 'release' | 'split' | 'rows' | 'root' | 'files'> & {
  /** The digest of the commitment. */
  readonly commitment: string;
  readonly opensBy: readonly SealKey['kind'][];
  /** What was compared, strongest last. */
  readonly proven: readonly Proven[];
};

/**
 * `files`: every byte is the committed one. `keys`: the age headers have a stanza for each key of the commitment and no
 * other. `commitment`: it is the one that was expected. `rows`: they were opened, and give the root.
 */
export type Proven = 'files' | 'keys' | 'commitment' | 'rows';

/**
 * Verifies a sealed split as it lies in a repository. Without a key it proves that the files are those of the
 * commitment and whom they open for; with one, a drand beacon for example, that the rows are.
 *
 * @example
 * ```ts
 * (await verify([])).issues[0] // => { code: 'missing_file', path: 'sealed/commitment.json', message: 'a sealed split needs it, and it is not there' }
 * ```
 */
export async function verify(
  files: readonly RepositoryFile[],
  { commitmentDigest, key, ...options }: VerifyOptions = {},
): Promise<Parsed<Verification>> {
  const sealed = readSealed(files, options);
  if (!sealed.ok) return sealed;
  const { commitment } = sealed.value;
  const issues = await issuesOf(sealed.value, commitmentDigest);
  if (issues.length > 0) return { ok: false, issues };
  const opened = key === undefined ? undefined : await open(files, key, options);
  if (opened?.ok === false) return opened;
  const { release, split, rows, root } = commitment;
  const proven: Proven[] = ['files', 'keys'];
  if (commitmentDigest !== undefined) proven.push('commitment');
  if (opened !== undefined) proven.push('rows');
  return {
    ok: true,
    value: {
      ...{ release, split, rows, root, files: commitment.files, proven },
      commitment: sealCommitmentDigest(commitment),
      opensBy: commitment.keys.map(({ kind }) => kind),
    },
  };
}

async function issuesOf(sealed: SealedFiles, expected: string | undefined): Promise<Issue[]> {
  const { commitment, all } = sealed;
  const damaged = all.filter(({ isIntact }) => !isIntact).map(damageOf);
  if (expected !== undefined && sealCommitmentDigest(commitment) !== expected) {
    damaged.unshift({
      code: 'other_commitment',
      path: 'commitment',
      message: 'it is not the commitment that was published',
    });
  }
  return damaged.length > 0 ? damaged : stanzaIssues(sealed);
}
