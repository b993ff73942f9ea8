import { describe, expect, test } from 'vitest';
import { createUtf8Decoder, encodeUtf8, findInvalidUtf8 } from './utf8.ts';

describe('findInvalidUtf8', () => {
  test.each<[string, number[], number]>([
    ['nothing', [], -1],
    ['ASCII', [0x00, 0x41, 0x7f], -1],
    ['two bytes, lowest and highest', [0xc2, 0x80, 0xdf, 0xbf], -1],
    ['three bytes, lowest and highest', [0xe0, 0xa0, 0x80, 0xef, 0xbf, 0xbf], -1],
    ['around the surrogates', [0xed, 0x9f, 0xbf, 0xee, 0x80, 0x80], -1],
    ['four bytes, lowest and highest', [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf], -1],
    ['a byte that only continues', [0x41, 0x80], 1],
    ['an overlong slash', [0x41, 0x42, 0xc0, 0xaf], 2],
    ['an overlong three-byte form', [0xe0, 0x9f, 0xbf], 0],
    ['a surrogate', [0x41, 0xed, 0xa0, 0x80], 1],
    ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a lead byte that never occurs', [0xc3, 0xa9, 0xf5, 0x80, 0x80, 0x80], 2],
    ['a sequence cut short by the end', [0x41, 0xe2, 0x82], 1],
    ['a sequence cut short by another', [0xe2, 0x82, 0x41], 0],
    ['a lead byte alone', [0xc3], 0],
  ])('%s', (_, bytes, expected) => {
    expect(findInvalidUtf8(Uint8Array.from(bytes))).toBe(expected);
  });
});

test('createUtf8Decoder keeps a byte order mark and answers undefined for what is not UTF-8', () => {
  const decode = createUtf8Decoder();
  expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\ufeffA');
  expect(decode(Uint8Array.of(0xff))).toBeUndefined();
  expect(decode(Uint8Array.of(0xc3, 0xa9))).toBe('é');
});

test('encodeUtf8 writes the bytes of a text', () => {
  expect(Array.from(encodeUtf8('é€😀'))).toEqual([
    0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80,
  ]);
  expect(encodeUtf8('\ud83d')).toEqual(encodeUtf8('\ufffd'));
});
