import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { type Issue, type Parsed, releasePathSchema } from '@tenacious-bench/schema';
import type { ByteRange, FrozenFile, FrozenTree } from './frozen-tree.ts';
import { createSpool, type Spool } from './spool.ts';

/** A file that is about to be frozen: its content is read once, from start to end. */
export type LooseFile = {
  readonly path: string;
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array>;
};

export type FreezeOptions = {
  /** Where the bytes of large files wait. @default the folder of the machine */
  readonly temporaryFolder?: string;
  /** How many bytes all files together may keep in memory. @default 33_554_432 */
  readonly memoryBytes?: number;
};

/**
 * Reads files once and keeps their bytes, so that what is hashed, scanned and sent is one and the same: small ones in
 * memory, large ones in a file that nobody else can open.
 *
 * A path that the Hub would mangle, that hides or that leads out is an issue, and so are two paths that differ by
 * nothing but capital letters, because one would overwrite the other on many disks.
 *
 * @example
 * ```ts
 * const { value } = await freezeFiles([{ path: 'LICENSE', content: 'MIT' }]);
 * value.files[0].digest // => 'sha256:e5dcffe836b6ec8a58e492419b550e65fb8cbdc308503979e5dacb33ac7ea3b7'
 * const refused = await freezeFiles([{ path: '../.env', content: '' }]);
 * refused.issues[0].code // => 'invalid_path'
 * ```
 */
export async function freezeFiles(
  files: Iterable<LooseFile> | AsyncIterable<LooseFile>,
  { temporaryFolder = tmpdir(), memoryBytes = 32 * 1024 * 1024 }: FreezeOptions = {},
): Promise<Parsed<FrozenTree>> {
  const spool = createSpool(temporaryFolder);
  const keep = createKeeper(spool, memoryBytes);
  const frozen: FrozenFile[] = [];
  const issues: Issue[] = [];
  try {
    for await (const { path, content } of files) {
      const wrong = pathIssues(path, frozen);
      issues.push(...wrong);
      if (wrong.length === 0) frozen.push({ path, ...(await keep(content)) });
    }
  } catch (error) {
    await spool.close();
    throw error;
  }
  if (issues.length === 0) {
    const sorted = frozen.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { ok: true, value: { files: sorted, close: () => spool.close() } };
  }
  await spool.close();
  return { ok: false, issues };
}

function pathIssues(path: string, known: readonly FrozenFile[]): Issue[] {
  const checked = releasePathSchema.safeParse(path);
  if (!checked.success) {
    return checked.error.issues.map(({ message }) => ({ code: 'invalid_path', path, message }));
  }
  const twin = known.find((file) => file.path.toLowerCase() === path.toLowerCase());
  if (twin === undefined) return [];
  const message = `the same as ${twin.path} where capital letters do not count`;
  return [{ code: 'duplicate_path', path, message }];
}

// Small enough that nobody notices, large enough that few files need the spool.
const smallBytes = 256 * 1024;
const chunkBytes = 64 * 1024;

type Kept = Omit<FrozenFile, 'path'>;

function createKeeper(spool: Spool, memoryBytes: number) {
  let room = memoryBytes;
  // Where each file begins, until it is known to be small.
  const held = new Uint8Array(smallBytes);

  return async (content: LooseFile['content']): Promise<Kept> => {
    const hash = createHash('sha256');
    const start = spool.size();
    let size = 0;
    let isSpooled = false;
    for await (const chunk of chunksOf(content)) {
      hash.update(chunk);
      if (!isSpooled && size + chunk.length > Math.min(smallBytes, room)) {
        isSpooled = true;
        await spool.append(held.subarray(0, size));
      }
      if (isSpooled) await spool.append(chunk);
      else held.set(chunk, size);
      size += chunk.length;
    }
    const digest = `sha256:${hash.digest('hex')}`;
    if (isSpooled) return { bytes: size, digest, ...readers(spool, start, size) };
    room -= size;
    return { bytes: size, digest, ...readers(memory(held.slice(0, size)), 0, size) };
  };
}

function chunksOf(content: LooseFile['content']): AsyncIterable<Uint8Array> | Uint8Array[] {
  if (typeof content === 'string') return [new TextEncoder().encode(content)];
  return content instanceof Uint8Array ? [content] : content;
}

function memory(bytes: Uint8Array): Pick<Spool, 'read'> {
  return {
    // A copy, so that no reader can change what the next one reads.
    async read(start, room) {
      room.set(bytes.subarray(start, start + room.length));
      return room;
    },
  };
}

function readers(
  source: Pick<Spool, 'read'>,
  offset: number,
  size: number,
): Pick<FrozenFile, 'open' | 'whole'> {
  return {
    whole: (room = new Uint8Array(size)) => source.read(offset, room.subarray(0, size)),
    async *open({ start = 0, end = size, room }: ByteRange = {}) {
      const last = Math.min(end, size);
      for (let at = start; at < last; ) {
        const length = Math.min(room?.length ?? chunkBytes, last - at);
        yield await source.read(offset + at, room?.subarray(0, length) ?? new Uint8Array(length));
        at += length;
      }
    },
  };
}
