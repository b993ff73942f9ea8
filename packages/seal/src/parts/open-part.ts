import { hexToBytes } from '@noble/hashes/utils.js';
import { createCanonicalWriter, digest, type Issue, type Parsed } from '@tenacious-bench/schema';
import type { SealCommitment } from '../commitment/seal-commitment.ts';
import { type Decrypted, decryptWith, type Opener } from '../keys/age-file.ts';
import { damageOf, type FoundFile } from '../read-sealed.ts';
import { LineWriter } from './line-writer.ts';
import type { Part } from './part.ts';
import { type PartRows, partRows, rootDigest } from './part-rows.ts';
import { type PartText, readPart } from './part-text.ts';
import type { SealableRow } from './split-rows.ts';

/** One part of a split, opened and compared. */
export type OpenedPart = PartRows & {
  readonly part: Part;
  readonly canary: string;
  /** The rows as values, in the order of `ids`. */
  readonly values: readonly SealableRow[];
};

type Expected = {
  readonly part: Part;
  readonly commitment: SealCommitment;
  /** The digest of the commitment without its files. */
  readonly statement: string;
};

export async function openPart(
  file: FoundFile,
  opener: Opener,
  expected: Expected,
): Promise<Parsed<OpenedPart>> {
  const decrypted = await decryptWith(opener, file.bytes);
  const text = decrypted.state === 'open' ? readPart(decrypted.bytes) : undefined;
  // First, because it says more than that the bytes are others: whoever holds the key sees whose file it is.
  const misplaced = text?.ok ? misplacedPart(text.value, expected) : undefined;
  if (misplaced !== undefined) return { ok: false, issues: [inFile(file, misplaced)] };
  if (!file.isIntact) return { ok: false, issues: [damageOf(file)] };
  if (text === undefined) return refuseClosed(file, decrypted);
  if (!text.ok) return { ok: false, issues: text.issues.map((issue) => inFile(file, issue)) };
  return comparePart(file, text.value, expected);
}

function misplacedPart({ header }: PartText, { part, statement }: Expected): Issue | undefined {
  const issue = (code: string, message: string) => ({ code, path: '', message });
  if (header.statement !== statement) {
    return issue('other_release', 'it was sealed for another commitment');
  }
  return header.part === part ? undefined : issue('other_part', `it holds the ${header.part}`);
}

function comparePart(
  file: FoundFile,
  { header, rows: values }: PartText,
  { part, commitment }: Expected,
): Parsed<OpenedPart> {
  if (header.rows !== commitment.rows) {
    const message = `it has ${header.rows} rows, and ${commitment.rows} were committed to`;
    return refuse(file, 'altered_count', message);
  }
  if (digest(header.canary.split) !== commitment.canary.split) {
    return refuse(file, 'altered_canary', 'its canary is not the one that was committed to');
  }
  const ids = values.map(({ id }) => id);
  const lines = new LineWriter(values.length);
  const write = createCanonicalWriter();
  for (const value of values) lines.add(write(value));
  const opened = partRows({
    ids,
    lines: lines.bytes(),
    saltKey: hexToBytes(header.saltKey),
  });
  if (rootDigest(opened) !== commitment.roots[part]) {
    return refuse(file, 'altered_row', 'its rows are not those that were committed to');
  }
  return { ok: true, value: { ...opened, part, canary: header.canary.split, values } };
}

function refuseClosed(file: FoundFile, { state }: Decrypted): Parsed<OpenedPart> {
  switch (state) {
    case 'invalid_key':
      return refuse(file, 'invalid_key', 'the key is no age identity (AGE-SECRET-KEY-1…)');
    case 'wrong_key':
      return refuse(file, 'wrong_key', 'the key does not open it');
    default:
      return refuse(file, 'damaged_seal', 'the key fits, and what is inside cannot be read');
  }
}

function refuse(file: FoundFile, code: string, message: string): Parsed<OpenedPart> {
  return { ok: false, issues: [inFile(file, { code, path: '', message })] };
}

function inFile({ described }: FoundFile, issue: Issue): Issue {
  return { ...issue, path: described.path };
}
