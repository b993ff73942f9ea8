import { describe, expect, test } from 'vitest';
import { unpackLz4 } from './lz4-frame.ts';

const none = [0, 0, 0, 0];

/** A frame around blocks of bytes; a stored block is marked by the highest bit of its length. */
function frame(
  blocks: readonly { bytes: readonly number[]; isStored?: boolean }[],
  flags = 0x60,
): Buffer {
  const header = [0x04, 0x22, 0x4d, 0x18, flags, 0x40, 0x00];
  const parts = blocks.map(({ bytes, isStored = false }) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE((bytes.length + (isStored ? 0x80000000 : 0)) >>> 0);
    return Buffer.concat([length, Buffer.from(bytes)]);
  });
  return Buffer.concat([Buffer.from(header), ...parts, Buffer.from(none)]);
}

const text = (words: string) => [...Buffer.from(words)];

describe('a frame of LZ4', () => {
  test.each<[string, Buffer, string]>([
    ['nothing', frame([]), ''],
    ['a stored block', frame([{ bytes: text('hello'), isStored: true }]), 'hello'],
    ['literals alone', frame([{ bytes: [0x50, ...text('hello')] }]), 'hello'],
    ['a repeat', frame([{ bytes: [0x30, ...text('abc'), 3, 0, 0x10, ...text('!')] }]), 'abcabca!'],
    [
      'a repeat that reaches into itself',
      frame([{ bytes: [0x15, ...text('a'), 1, 0, 0x10, ...text('b')] }]),
      'aaaaaaaaaab',
    ],
    [
      'a long run of literals',
      frame([{ bytes: [0xf0, 255, 0, ...text('x'.repeat(270))] }]),
      'x'.repeat(270),
    ],
    [
      'a long repeat',
      frame([{ bytes: [0x1f, ...text('z'), 1, 0, 255, 1, 0x10, ...text('.')] }]),
      `${'z'.repeat(276)}.`,
    ],
    [
      'a repeat from the block before',
      frame([{ bytes: text('abcd'), isStored: true }, { bytes: [0x00, 4, 0, 0x10, ...text('!')] }]),
      'abcdabcd!',
    ],
  ])('holds %s', (_, bytes, expected) => {
    expect(unpackLz4(bytes, expected.length).toString()).toBe(expected);
  });

  test('may carry a checksum behind each block and its length in front', () => {
    const withChecksum = frame([{ bytes: text('hello'), isStored: true }], 0x70);
    const end = withChecksum.length - 4;
    const bytes = Buffer.concat([
      withChecksum.subarray(0, end),
      Buffer.from(none),
      Buffer.from(none),
    ]);
    expect(unpackLz4(bytes, 5).toString()).toBe('hello');
    const [head, tail] = [
      frame([], 0x68).subarray(0, 6),
      frame([{ bytes: text('hello'), isStored: true }]).subarray(6),
    ];
    expect(unpackLz4(Buffer.concat([head, Buffer.alloc(8), tail]), 5).toString()).toBe('hello');
  });

  test.each<[string, Buffer, number, string]>([
    ['is something else', Buffer.from('PK\x03\x04 no frame'), 5, 'not a frame'],
    ['is empty', Buffer.alloc(0), 5, 'not a frame'],
    [
      'is cut off in a block',
      frame([{ bytes: text('hello'), isStored: true }]).subarray(0, 13),
      5,
      'cut off',
    ],
    ['is cut off before its end', frame([]).subarray(0, 9), 0, 'out of range'],
    [
      'holds less',
      frame([{ bytes: text('hell'), isStored: true }]),
      5,
      'holds 4 bytes in place of 5',
    ],
    ['holds more', frame([{ bytes: text('hello!'), isStored: true }]), 5, 'more than was promised'],
    [
      'repeats more',
      frame([{ bytes: [0x1f, ...text('z'), 1, 0, 255, 0] }]),
      5,
      'more than was promised',
    ],
    [
      'repeats from before its beginning',
      frame([{ bytes: [0x10, ...text('a'), 2, 0, 0x10, 65] }]),
      6,
      'what was not there',
    ],
    [
      'repeats from nowhere',
      frame([{ bytes: [0x10, ...text('a'), 0, 0, 0x10, 65] }]),
      6,
      'what was not there',
    ],
    [
      'promises literals that are not there',
      frame([{ bytes: [0x50, ...text('abc')] }]),
      5,
      'cut off',
    ],
  ])('that %s is refused', (_, bytes, size, words) => {
    expect(() => unpackLz4(bytes, size)).toThrow(new RegExp(words));
    expect(() => unpackLz4(bytes, size)).toThrow(RangeError);
  });
});
