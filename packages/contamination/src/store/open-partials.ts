import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '@tenacious-bench/schema';
import type { FileShard } from '../files/file-shard.ts';
import { parseShardPartial } from '../scan/parse-shard-partial.ts';
import type { ShardPartial } from '../scan/shard-partial.ts';
import { createFileDigests, type FileState, hexOf } from './file-digests.ts';
import { readKept, type Unfinished, writeKept } from './kept-file.ts';

/** Partials on disk, for later checks and for a check that was killed. */
export type PartialStore = {
  /** What is kept of a file as it is now, scanned with these settings. */
  find(shard: FileShard, settings: string): Promise<KeptPartials>;
  /** Keeps a partial; `before` is what the file was like before it was scanned. */
  keep(shard: FileShard, partial: ShardPartial, before: FileState | undefined): Promise<void>;
};

export type KeptPartials = {
  readonly partials: readonly ShardPartial[];
  /** What the file is like; undefined if there is no such file. */
  readonly state: FileState | undefined;
};

export type OpenPartialsOptions = {
  /**
   * Reads every file to see whether it changed, instead of believing its size, its number and the times of its last
   * change as the file system tells them.
   *
   * @default false
   */
  readonly verify?: boolean;
  /** Is told of each kept file that cannot be believed; it counts as not there. */
  readonly onDamaged?: (path: string, because: string) => void;
};

/**
 * Opens a folder of kept partials, and makes it if there is none. Any number of processes may use it at a time.
 *
 * A file of reference text is known by the digest of its bytes, so one that was moved to another machine or touched is
 * not scanned again. To know the digest without reading the file, its size, number and times are remembered: that makes
 * a check of a large and unchanged folder take no time, and would only be wrong where a file system lies about them, or
 * where a file is written twice in one tick of its clock. `verify` reads every file instead, several times as fast as
 * it could be scanned.
 */
export async function openPartials(
  folder: string,
  { verify = false, onDamaged }: OpenPartialsOptions = {},
): Promise<PartialStore> {
  await mkdir(folder, { recursive: true });
  const unfinished: Unfinished = { count: 0 };
  const files = createFileDigests(join(folder, 'files'), { verify, unfinished });

  async function readPartial(path: string): Promise<ShardPartial[]> {
    const kept = await readKept(path);
    if (kept === undefined) return [];
    const partial = kept.ok ? parseShardPartial(kept.value) : undefined;
    if (partial?.ok) return [partial.value];
    onDamaged?.(path, kept.ok ? 'it is of another version' : kept.because);
    return [];
  }

  async function find(shard: FileShard, settings: string): Promise<KeptPartials> {
    const state = await files.stateOf(shard.file).catch(() => undefined);
    const place = placeOf(folder, shard, settings);
    const names = (await readdir(place).catch(() => [])).filter((name) => name.endsWith('.kept'));
    // Of a file that nobody has scanned nothing is kept, whatever its digest.
    if (state === undefined || names.length === 0) return { partials: [], state };
    const bytes = hexOf(await files.digestOf(shard.file));
    const own = names.filter((name) => name.startsWith(bytes)).sort();
    const read = await Promise.all(own.map((name) => readPartial(join(place, name))));
    return { partials: read.flat(), state };
  }

  async function keep(
    shard: FileShard,
    partial: ShardPartial,
    before: FileState | undefined,
  ): Promise<void> {
    const place = placeOf(folder, shard, partial.settings);
    const name = `${hexOf(partial.shard.digest)}-${hexOf(digest(partial.compared))}.kept`;
    await writeKept(join(place, name), partial, unfinished);
    if (before !== undefined) await files.remember(shard.file, before, partial.shard.digest);
  }

  return { find, keep };
}

// What is read of a row depends on how the file is read, and rows are told by the path of their file.
function placeOf(folder: string, { file, options }: FileShard, settings: string): string {
  return join(folder, 'partials', hexOf(digest({ file, options, settings })));
}
