import { type GitEntry, type ListOptions, listEntries } from '../git/list-entries.ts';
import { longestPointer, readPointer } from '../lfs/pointer.ts';
import { findXetHash } from '../xet/xet-files.ts';
import type { Repository } from './repository.ts';

/** A file or a folder as the Hub describes it: behind a pointer, the object that it points at. */
export type HubEntry = GitEntry & {
  readonly lfs?: { readonly oid: string; readonly size: number; readonly pointerSize: number };
  readonly xetHash?: string;
};

/** Lists what stands in a commit. */
export async function listFiles(
  repository: Repository,
  commit: string,
  options: ListOptions = {},
): Promise<readonly HubEntry[]> {
  return describeEntries(repository, await listEntries(repository.folder, commit, options));
}

/** Looks behind the pointers among entries. */
export async function describeEntries(
  repository: Repository,
  entries: readonly GitEntry[],
): Promise<readonly HubEntry[]> {
  const small = entries.filter(({ type, size }) => type === 'file' && size <= longestPointer);
  const oids = [...new Set(small.map(({ oid }) => oid))];
  const objects = await repository.objects.read(repository.folder, oids);
  const blobs = new Map(oids.map((oid, index) => [oid, objects[index]?.bytes]));
  return Promise.all(entries.map((entry) => describe(repository, entry, blobs.get(entry.oid))));
}

async function describe(
  repository: Repository,
  entry: GitEntry,
  blob: Buffer | undefined,
): Promise<HubEntry> {
  const pointer = blob === undefined ? undefined : readPointer(blob);
  if (pointer === undefined) return entry;
  const xetHash = await findXetHash(repository, pointer.oid);
  return {
    ...entry,
    size: pointer.size,
    lfs: { ...pointer, pointerSize: entry.size },
    ...(xetHash === undefined ? {} : { xetHash }),
  };
}
