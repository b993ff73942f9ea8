import {
  addressOf,
  openSplits,
  parquetFiles,
  type ReleaseDraft,
  type SplitOf,
  sealedSplits,
} from '../release-draft.ts';
import { releaseFileOf, type TreeFile } from '../tree-file.ts';

/** Every file of a split with its digest, and the shards of an open split as one set. */
export function distributionOf(draft: ReleaseDraft): object[] {
  const splits = [...openSplits(draft), ...sealedSplits(draft)];
  const paths = new Set(splits.flatMap(({ files }) => files));
  const sealed = new Set(sealedSplits(draft).flatMap(({ files }) => files));
  const objects = draft.files
    .filter(({ path }) => paths.has(path))
    .map((file) => fileObject(file, { draft, isSealed: sealed.has(file.path) }));
  const sets = openSplits(draft)
    .filter((split) => parquetFiles(split).length > 1)
    .map(shardSet);
  return [...objects, ...sets];
}

function fileObject(
  file: TreeFile,
  { draft, isSealed }: { draft: ReleaseDraft; isSealed: boolean },
): object {
  const { path, bytes, digest } = releaseFileOf(file);
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    ...(isSealed ? { description: 'Of a sealed split: its rows cannot be read.' } : {}),
    contentUrl: addressOf(draft, path),
    contentSize: `${bytes} B`,
    encodingFormat: formatOf(path),
    sha256: digest.slice('sha256:'.length),
  };
}

function shardSet(split: SplitOf<'open'>): object {
  const files = parquetFiles(split);
  return {
    '@type': 'cr:FileSet',
    '@id': shardSetId(split),
    name: shardSetId(split),
    containedIn: files.map((path) => ({ '@id': path })),
    encodingFormat: formatOf('.parquet'),
    includes: files,
  };
}

/** Shards are one set of files, which a table can be read from. */
export function shardSetId({ name }: SplitOf<'open'>): string {
  return `${name}-shards`;
}

function formatOf(path: string): string {
  const [, ending = ''] = /\.([a-z0-9]+)$/.exec(path) ?? [];
  return formats[ending] ?? 'application/octet-stream';
}

const formats: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/jsonlines',
  parquet: 'application/vnd.apache.parquet',
};
