import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

/** The texts of a Parquet file, row group by row group, and the bytes of its binary cells one by one. */
export async function* parquetPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  // A Buffer of Node may be a part of a larger one.
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  yield joined(namesIn(metadata));
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows = await parquetReadObjects({
      ...{ file, metadata, rowStart, rowEnd, compressors },
      // Bytes that nobody called text may be packed themselves.
      utf8: false,
      parsers: { jsonFromBytes: (cell) => (cell === undefined ? undefined : textOf(cell)) },
    });
    const cells = [...cellsIn(rows)];
    yield joined(cells.filter((cell) => typeof cell === 'string'));
    yield* cells.filter((cell) => typeof cell !== 'string');
    rowStart = rowEnd;
  }
}

function namesIn({ schema, key_value_metadata: pairs = [], created_by: author }: FileMetaData) {
  const names = schema.map(({ name }) => name);
  return [...names, ...pairs.flatMap(({ key, value }) => [key, value ?? '']), author ?? ''];
}

function* cellsIn(value: unknown): Generator<string | Uint8Array> {
  if (typeof value === 'string' || value instanceof Uint8Array) yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) yield* cellsIn(member);
  }
}

function joined(texts: readonly string[]): Uint8Array {
  return Buffer.from(texts.join('\n'));
}

function textOf(cell: Uint8Array): string {
  return Buffer.from(cell).toString('utf8');
}
