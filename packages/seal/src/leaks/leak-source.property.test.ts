import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { buildFingerprints, createLeakScanner } from '../index.ts';
import { nodeDecoders } from '../node.ts';
import { chunkedSource } from '../testing/chunked-source.ts';
import { ferry, russian, sealedRows } from '../testing/leak-rows.ts';
import { blockBytes } from './blocks-of.ts';

const key = new Uint8Array(32).fill(9);
const { fingerprints } = buildFingerprints(sealedRows, key, { goldFields: ['answer'] });
const { scan } = createLeakScanner(fingerprints, key, { decoders: nodeDecoders() });
const filler =
  'Nobody knows why the clock has been three minutes slow, says Zoë since the flood.\n';
const chunkLengths = fc.array(fc.integer({ min: 1, max: 3 * blockBytes }), {
  minLength: 1,
  maxLength: 6,
});
/** Where a block ends, and about there. */
const place = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: -300, max: 300 }))
  .map(([block, shift]) => block * blockBytes + shift);

type Wrapping = readonly [string, (text: string) => Uint8Array];
const wrappings: readonly Wrapping[] = [
  ['text', (text) => Buffer.from(text)],
  ['JSON', (text) => Buffer.from(JSON.stringify({ text: text.replaceAll(' ', '\n') }))],
  ['JSON in JSON', (text) => Buffer.from(JSON.stringify(JSON.stringify({ text })))],
  ['escapes', (text) => Buffer.from(escaped(text))],
  ['base64', (text) => Buffer.from(Buffer.from(text).toString('base64'))],
  ['base64 in lines', (text) => Buffer.from(inLines(Buffer.from(text).toString('base64')))],
  [
    'base64 of gzip in JSON',
    (text) => Buffer.from(JSON.stringify([filler.repeat(9), gzipSync(text).toString('base64')])),
  ],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ['something binary', (text) => Buffer.concat([Uint8Array.of(0, 1, 2), Buffer.from(text)])],
  ['gzip', (text) => gzipSync(text)],
  ['gzip of gzip', (text) => gzipSync(gzipSync(text, { level: 0 }))],
  [
    'Parquet',
    (text) =>
      new Uint8Array(
        parquetWriteBuffer({ columnData: [{ name: 'text', data: ['x', text] }], rowGroupSize: 1 }),
      ),
  ],
];

test.each(wrappings)(
  '%s: a leak on any border is found, and any chunking finds the same',
  async (_, wrap) => {
    await fc.assert(
      fc.asyncProperty(place, chunkLengths, async (at, lengths) => {
        const before = filler.repeat(Math.ceil(at / filler.length)).slice(0, at);
        const bytes = wrap(`${before} ${ferry} ${filler.repeat(40)}`);
        const whole = await scan('file', bytes);
        expect(whole.verdict).toBe('leak');
        expect(await scan('file', chunkedSource(bytes, lengths))).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  },
);

test('letters of two bytes on a border are read whole', async () => {
  for (let shift = 0; shift < 8; shift += 1) {
    const bytes = Buffer.from(`${' '.repeat(blockBytes - 40 + shift)}${russian}`);
    expect((await scan('file', chunkedSource(bytes, [1000]))).verdict).toBe('leak');
  }
});

test('any bytes at all are judged the same in any chunks', async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc
      .constantFrom(filler, ferry, '\\u00e9', '\\\\n', '&amp;', '=\n', '\ufeff')
      .map((text) => new Uint8Array(Buffer.from(text))),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece), chunkLengths, async (pieces, lengths) => {
      const bytes = Buffer.concat([...pieces, Buffer.alloc(blockBytes, filler), ...pieces]);
      expect(await scan('file', chunkedSource(bytes, lengths))).toEqual(await scan('file', bytes));
    }),
    { numRuns: 60 },
  );
});

function escaped(text: string): string {
  return text.replace(
    /[\s\S]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function inLines(text: string): string {
  return text.replace(/.{76}/g, '$&\n');
}
