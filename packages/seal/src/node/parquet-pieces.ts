import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { LeakSource } from '../leaks/leak-source.ts';

/** The texts of a Parquet file, column by column of each row group, and the bytes of its binary cells one by one. */
export async function* parquetPieces(
  source: LeakSource,
  mostBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = bufferOf(source);
  const metadata = await parquetMetadataAsync(file);
  yield Buffer.from(namesIn(metadata).join('\n'));
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  let rowStart = 0;
  for (const { num_rows: rows, total_byte_size: bytes } of metadata.row_groups) {
    const rowEnd = rowStart + Number(rows);
    if (Number(bytes) > mostBytes) throw new RangeError('a row group is more than may be held');
    for (const column of columns) {
      yield* columnPieces({ file, metadata, rowStart, rowEnd, columns: [column] });
    }
    rowStart = rowEnd;
  }
}

type ColumnRange = {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columns: string[];
};

/** A cell of text, as it lies in memory: as strings all of them would be there twice. */
class TextCell {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

async function* columnPieces(range: ColumnRange): AsyncGenerator<Uint8Array> {
  const textCell = (bytes: Uint8Array | undefined) => bytes && new TextCell(bytes);
  const rows = await parquetReadObjects({
    ...range,
    compressors,
    // Bytes that nobody called text may be packed themselves.
    utf8: false,
    parsers: { stringFromBytes: textCell, jsonFromBytes: textCell },
  });
  const texts = createPieceRoom();
  for (const cell of cellsIn(rows)) {
    if (cell instanceof TextCell) yield* texts.add(cell.bytes);
    else yield cell;
  }
  yield texts.rest();
}

const roomBytes = 1 << 20;
const lineEnd = 0x0a;

/** Joins texts, a line for each, over memory that the next piece uses again. */
function createPieceRoom() {
  const room = new Uint8Array(roomBytes);
  let used = 0;
  const rest = () => {
    const piece = room.subarray(0, used);
    used = 0;
    return piece;
  };
  function* add(text: Uint8Array): Generator<Uint8Array> {
    if (used + text.length + 1 > room.length) yield rest();
    if (text.length + 1 > room.length) yield text;
    else {
      room.set(text, used);
      room[used + text.length] = lineEnd;
      used += text.length + 1;
    }
  }
  return { add, rest };
}

function bufferOf(source: LeakSource): AsyncBuffer {
  return {
    byteLength: source.bytes,
    async slice(start, end = source.bytes) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      let filled = 0;
      for await (const chunk of source.open({ start, end })) {
        bytes.set(chunk, filled);
        filled += chunk.length;
      }
      return bytes.buffer;
    },
  };
}

function namesIn({ schema, key_value_metadata: pairs = [], created_by: author }: FileMetaData) {
  const names = schema.map(({ name }) => name);
  return [...names, ...pairs.flatMap(({ key, value }) => [key, value ?? '']), author ?? ''];
}

function* cellsIn(value: unknown): Generator<TextCell | Uint8Array> {
  if (value instanceof TextCell || value instanceof Uint8Array) yield value;
  else if (typeof value === 'string') yield new TextCell(Buffer.from(value));
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) yield* cellsIn(member);
  }
}
