import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { chunkedSource } from '../testing/chunked-source.ts';
import { parquetPieces } from './parquet-pieces.ts';
import { createRoomPool } from './room-pool.ts';

const pool = createRoomPool();
const codec = fc.constantFrom('UNCOMPRESSED' as const, 'SNAPPY' as const, 'GZIP' as const);
const text = fc.tuple(fc.string({ maxLength: 8 }), fc.nat(40_000));
const cells = fc.array(fc.option(text), { minLength: 1, maxLength: 120 });

test('every cell of a table comes out, whatever its pages, its groups and its packing', async () => {
  await fc.assert(
    fc.asyncProperty(
      cells,
      codec,
      fc.integer({ min: 1, max: 200_000 }),
      fc.integer({ min: 1, max: 200 }),
      async (wanted, codec, pageSize, rowGroupSize) => {
        // As hexadecimal digits, a row of which is as good as its own, and as long as it may be.
        const texts = wanted.map((cell, at) =>
          cell === null
            ? null
            : `${at}-${Buffer.from(cell[0]).toString('hex')}-${'x'.repeat(cell[1])}`,
        );
        const table = parquetWriteBuffer({
          columnData: [
            { name: 'text', data: texts, type: 'STRING' },
            { name: 'row', data: texts.map((text) => ({ text })), type: 'JSON' },
            {
              name: 'blob',
              data: texts.map((text) => text && Buffer.from(text)),
              type: 'BYTE_ARRAY',
            },
            { name: 'number', data: texts.map((_, at) => at), type: 'INT32' },
          ],
          ...{ codec, pageSize, rowGroupSize },
          compressors: { GZIP: (bytes: Uint8Array) => gzipSync(bytes) },
        });
        const found = await linesOf(new Uint8Array(table));
        const present = texts.filter((one) => one !== null);
        const json = texts.map((text) => JSON.stringify({ text }));
        expect(found.filter((line) => line.endsWith('x') || /^\d+-/.test(line)).sort()).toEqual(
          [...present, ...present].sort(),
        );
        expect(found.filter((line) => line.startsWith('{')).sort()).toEqual(json.sort());
      },
    ),
    { numRuns: 25 },
  );
});

async function linesOf(table: Uint8Array): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of parquetPieces(chunkedSource(table, [50_000]), { mostBytes: 1e9, pool }))
    pieces.push(Buffer.from(piece).toString());
  return pieces.flatMap((piece) => piece.split('\n'));
}
