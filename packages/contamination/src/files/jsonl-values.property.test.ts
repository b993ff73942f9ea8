import { collectJsonl } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonlValues } from './jsonl-values.ts';
import { createUnreadList } from './unread-list.ts';

const line = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '\r', '{"a":"é"}\r', '\ufeff', '"x', '"日本"'),
);
const bytesOf = fc.oneof(
  fc.array(line).map((lines) => Buffer.from(lines.join('\n'))),
  fc.array(fc.constantFrom(0x22, 0x61, 0x0a, 0x0d, 0xc3, 0xa9, 0xff, 0x31)).map(Buffer.from),
);

test('reads the rows that the schema package reads, wherever chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(bytesOf, fc.array(fc.nat(40)), async (bytes, sizes) => {
      const unread = createUnreadList();
      const values = [];
      for await (const batch of jsonlValues(chunks(bytes, sizes), unread)) values.push(...batch);
      const { rows, issues } = await collectJsonl(withoutLaterMarks(bytes));
      expect(values).toEqual(rows.map((row) => ({ row: row.line, value: row.value })));
      expect(unread.lines()).toEqual(issues.map((issue) => `row ${issue.line}: ${issue.message}`));
    }),
  );
});

async function* chunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const size of sizes) {
    yield bytes.subarray(start, start + size);
    start += size;
  }
  yield bytes.subarray(start);
}

// The schema package drops the mark of a file, and no other.
function withoutLaterMarks(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\n\xef\xbb\xbf', '\n'), 'latin1');
}
