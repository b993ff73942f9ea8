import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createUtf8Decoder, encodeUtf8, findInvalidUtf8 } from './utf8.ts';

const run = { seed: 20260504, numRuns: 1000 };

// Bytes from the edges of the ranges in the standard, so that valid and nearly valid sequences are common.
const edges = [
  0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5,
  0xff,
];
const bytes = fc
  .array(fc.constantFrom(...edges), { maxLength: 12 })
  .map((values) => Uint8Array.from(values));

describe('findInvalidUtf8', () => {
  test('finds a byte exactly where node:buffer and the decoder see no UTF-8', () => {
    const decode = createUtf8Decoder();
    fc.assert(
      fc.property(bytes, (input) => {
        expect(findInvalidUtf8(input) === -1).toBe(isUtf8(input));
        expect(decode(input) !== undefined).toBe(isUtf8(input));
      }),
      run,
    );
  });

  test('finds the first: everything before it is UTF-8, and no continuation makes it so', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const at = findInvalidUtf8(input);
        fc.pre(at !== -1);
        expect(isUtf8(input.subarray(0, at))).toBe(true);
        expect(isUtf8(input.subarray(0, at + 1))).toBe(false);
      }),
      run,
    );
  });
});

test('encodeUtf8 and the decoder are inverse', () => {
  const decode = createUtf8Decoder();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decode(encodeUtf8(text))).toBe(text);
    }),
    run,
  );
});
