import type { Issue, Parsed } from '@tenacious-bench/schema';
import { digestBytes } from './commitment/digest-bytes.ts';
import { parseSealCommitment, type SealCommitment } from './commitment/seal-commitment.ts';
import type { RepositoryFile } from './repository-file.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** The name of a commitment in the folder of its split. */
export const commitmentName = 'commitment.json';

export type FolderOptions = {
  /** Where the commitment lies. @default 'sealed' */
  readonly folder?: string;
};

type Described = SealCommitment['files'][number];

/** A sealed split as it lies in a repository. */
export type SealedFiles = {
  readonly commitment: SealCommitment;
  readonly all: readonly FoundFile[];
};

/** `isIntact`: to the byte what the commitment says. */
export type FoundFile = {
  readonly described: Described;
  readonly bytes: Uint8Array;
  readonly isIntact: boolean;
};

/** Reads the commitment and finds its files; other files of the repository are passed over. */
export function readSealed(
  files: readonly RepositoryFile[],
  { folder = 'sealed' }: FolderOptions = {},
): Parsed<SealedFiles> {
  const path = `${folder}/${commitmentName}`;
  const at = (wanted: string) => files.find((file) => file.path === wanted)?.bytes;
  const bytes = at(path);
  if (bytes === undefined) return { ok: false, issues: [missingFile({ path })] };
  const commitment = parseSealCommitment(parsedJson(bytes));
  if (!commitment.ok) {
    return { ok: false, issues: commitment.issues.map((issue) => ({ ...issue, file: path })) };
  }
  const missing = commitment.value.files.filter((file) => at(file.path) === undefined);
  if (missing.length > 0) return { ok: false, issues: missing.map(missingFile) };
  const all = commitment.value.files.map((described) => found(described, at(described.path)));
  return { ok: true, value: { commitment: commitment.value, all } };
}

/** What can be said of a file that is not what the commitment says, without opening it. */
export function damageOf({ described, bytes }: FoundFile): Issue {
  const isShort = bytes.length < described.bytes;
  return isShort
    ? {
        code: 'truncated_file',
        path: described.path,
        message: `it has ${bytes.length} of ${described.bytes} bytes`,
      }
    : {
        code: 'tampered_ciphertext',
        path: described.path,
        message: 'its bytes are not those that the commitment was made for',
      };
}

function found(described: Described, bytes: Uint8Array = new Uint8Array(0)): FoundFile {
  const isIntact = bytes.length === described.bytes && digestBytes(bytes) === described.digest;
  return { described, bytes, isIntact };
}

function missingFile({ path }: { readonly path: string }): Issue {
  return { code: 'missing_file', path, message: 'a sealed split needs it, and it is not there' };
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
