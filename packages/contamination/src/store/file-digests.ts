import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '@tenacious-bench/schema';
import * as z from 'zod';
import { hashBytes } from '../files/hashed-bytes.ts';
import { readKept, type Unfinished, writeKept } from './kept-file.ts';

/** What the file system says of a file; a file that is written to has another of these. */
export type FileState = string;

/** Digests of files, remembered so that an unchanged file is not read again. */
export type FileDigests = {
  /** The digest of the bytes of a file: from memory if its size and times are those of then, else by reading it. */
  digestOf(file: string): Promise<string>;
  /** What a file is like now, to be told when its digest is known. */
  stateOf(file: string): Promise<FileState>;
  /** Remembers a digest, unless the file is no longer like it was before it was read. */
  remember(file: string, before: FileState, digest: string): Promise<void>;
};

const rememberedSchema = z.strictObject({
  file: z.string(),
  state: z.string(),
  digest: z.string(),
});

export function createFileDigests(
  folder: string,
  { verify, unfinished }: { readonly verify: boolean; readonly unfinished: Unfinished },
): FileDigests {
  const placeOf = (file: string) => join(folder, `${hexOf(digest(file))}.kept`);

  async function remembered(file: string, state: FileState): Promise<string | undefined> {
    const kept = await readKept(placeOf(file));
    if (kept === undefined || !kept.ok) return undefined;
    const { data } = rememberedSchema.safeParse(kept.value);
    return data?.file === file && data.state === state ? data.digest : undefined;
  }

  async function remember(file: string, before: FileState, bytes: string): Promise<void> {
    if ((await stateOf(file)) !== before) return;
    await writeKept(placeOf(file), { file, state: before, digest: bytes }, unfinished);
  }

  async function digestOf(file: string): Promise<string> {
    const before = await stateOf(file);
    const known = verify ? undefined : await remembered(file, before);
    if (known !== undefined) return known;
    const bytes = await hashBytes(createReadStream(file)).digest();
    await remember(file, before, bytes);
    return bytes;
  }

  return { digestOf, stateOf, remember };
}

// The time of the last change of a file's entry cannot be set back, as that of its content can: by cp -p, rsync and tar.
async function stateOf(file: string): Promise<FileState> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(file, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}

/** The hexadecimal digits of a digest, as names of files have them. */
export function hexOf(value: string): string {
  return value.replace('sha256:', '').slice(0, 40);
}
