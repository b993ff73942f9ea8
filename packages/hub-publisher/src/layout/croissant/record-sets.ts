import { openSplits, parquetFiles, type ReleaseDraft, type SplitOf } from '../release-draft.ts';
import { croissantField, type FieldSource } from './croissant-fields.ts';
import { shardSetId } from './distribution.ts';

/** A table for each open split, and one of their names. A sealed split has none: it cannot be read. */
export function recordSets(draft: ReleaseDraft): object[] {
  return [splitRecords(draft), ...openSplits(draft).map((split) => recordsOf(split, draft))];
}

function splitRecords(draft: ReleaseDraft): object {
  const id = 'splits';
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name: id,
    dataType: 'cr:Split',
    key: { '@id': `${id}/name` },
    field: [{ '@type': 'cr:Field', '@id': `${id}/name`, name: 'name', dataType: 'sc:Text' }],
    data: openSplits(draft).map(({ name }) => ({ [`${id}/name`]: name })),
  };
}

function recordsOf(split: SplitOf<'open'>, { columns }: ReleaseDraft): object {
  const source = sourceOf(split);
  // The prefix keeps a split named `splits` apart from the table of splits.
  const id = `split-${split.name}`;
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name: split.name,
    description: `${split.rows} rows`,
    field: [
      splitField(split, source),
      ...[...columns].map(([column, shape]) =>
        croissantField(`${id}/${column}`, shape, { source, column, steps: [] }),
      ),
    ],
  };
}

/** Every row says of which split it is: the name of its file does. */
function splitField({ name }: SplitOf<'open'>, { fileObject, fileSet }: FieldSource): object {
  return {
    '@type': 'cr:Field',
    '@id': `split-${name}#split`,
    name: 'split',
    dataType: 'sc:Text',
    source: {
      ...(fileSet === undefined ? { fileObject } : { fileSet }),
      extract: { fileProperty: 'fullpath' },
      transform: { regex: '([^/]+)-\\d{5}-of-\\d{5}\\.parquet$' },
    },
    references: { field: { '@id': 'splits/name' } },
  };
}

function sourceOf(split: SplitOf<'open'>): FieldSource {
  const [path = '', ...more] = parquetFiles(split);
  return more.length === 0
    ? { fileObject: { '@id': path }, fileSet: undefined }
    : { fileObject: undefined, fileSet: { '@id': shardSetId(split) } };
}
