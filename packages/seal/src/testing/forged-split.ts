import { canonicalJson } from '@tenacious-bench/schema';
import { digestBytes } from '../commitment/digest-bytes.ts';
import type { RepositoryFile, SealCommitment } from '../index.ts';
import { decryptWith, encryptTo } from '../keys/age-file.ts';
import type { Person } from './people.ts';

export type Forgery = {
  /** The person who seals it again. */
  readonly by: Person;
  readonly prompts?: (text: string) => string;
  readonly gold?: (text: string) => string;
  readonly commitment?: (commitment: SealCommitment) => unknown;
};

/**
 * What somebody could publish who holds a key and does not mind lying: parts with other text, and a commitment that
 * fits their bytes.
 */
export async function forge(
  files: readonly RepositoryFile[],
  { by, prompts = same, gold = same, commitment = same }: Forgery,
): Promise<readonly RepositoryFile[]> {
  const edits = { prompts, gold, share: same, passphrase: same };
  const honest: SealCommitment = JSON.parse(new TextDecoder().decode(files[0]?.bytes));
  const forged = await Promise.all(
    honest.files.map(async (described) => {
      const bytes = bytesAt(files, described.path);
      const edit = edits[described.holds];
      const resealed = edit === same ? bytes : await reseal(bytes, edit, by);
      const measured = { bytes: resealed.length, digest: digestBytes(resealed) };
      return { described: { ...described, ...measured }, bytes: resealed };
    }),
  );
  const said = commitment({ ...honest, files: forged.map(({ described }) => described) });
  return [
    { path: files[0]?.path ?? '', bytes: new TextEncoder().encode(canonicalJson(said)) },
    ...forged.map(({ described, bytes }) => ({ path: described.path, bytes })),
  ];
}

/** The bytes of a file that is there. */
export function bytesAt(files: readonly RepositoryFile[], path: string): Uint8Array {
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`${path} is not there`);
  return found.bytes;
}

function same<T>(value: T): T {
  return value;
}

async function reseal(bytes: Uint8Array, edit: (text: string) => string, by: Person) {
  const opened = await decryptWith(by.identity, bytes);
  if (opened.state !== 'open') throw new Error(opened.state);
  const text = edit(new TextDecoder().decode(opened.bytes));
  return encryptTo([by.recipient], new TextEncoder().encode(text));
}
