import type { ReleaseFile } from '@tenacious-bench/schema';

/** A file whose bytes are not those of the last release. */
export type ChangedFile = ReleaseFile & { readonly previous: Omit<ReleaseFile, 'path'> };

/** What a release does to the files of the last one. */
export type FileChanges = {
  readonly added: readonly ReleaseFile[];
  readonly changed: readonly ChangedFile[];
  readonly removed: readonly ReleaseFile[];
  readonly unchanged: readonly ReleaseFile[];
};

/** Compares the files of two releases by path and digest. */
export function fileChanges(
  files: readonly ReleaseFile[],
  previous: readonly ReleaseFile[],
): FileChanges {
  const known = new Map(previous.map((file) => [file.path, file]));
  const kept = new Set(files.map(({ path }) => path));
  const changes = {
    added: [] as ReleaseFile[],
    changed: [] as ChangedFile[],
    removed: previous.filter(({ path }) => !kept.has(path)).map(bare),
    unchanged: [] as ReleaseFile[],
  };
  for (const file of files.map(bare)) {
    const before = known.get(file.path);
    if (before === undefined) changes.added.push(file);
    else if (before.digest === file.digest) changes.unchanged.push(file);
    else changes.changed.push({ ...file, previous: sizeOf(before) });
  }
  return changes;
}

function bare({ path, bytes, digest }: ReleaseFile): ReleaseFile {
  return { path, bytes, digest };
}

function sizeOf({ bytes, digest }: ReleaseFile): Omit<ReleaseFile, 'path'> {
  return { bytes, digest };
}
