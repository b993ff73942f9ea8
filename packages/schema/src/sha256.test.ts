import { describe, expect, test } from 'vitest';
import { sha256, sha256Hex } from './sha256.ts';

describe('sha256Hex of the FIPS 180-4 examples', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
    ['a'.repeat(1e6), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('%#', (text, expected) => {
    expect(sha256Hex(text)).toBe(expected);
  });
});

test('sha256Hex hashes the UTF-8 bytes of a text', () => {
  expect(sha256Hex('Zoë — 5 €')).toBe(
    'ed281241b00665dd4dc257d6adcd830adf450a794214282deda8603ca8d2049b',
  );
});

test('sha256 reads only the bytes of a view, at any offset', () => {
  const around = Uint8Array.from({ length: 300 }, (_, index) => index);
  for (const offset of [1, 3, 64, 65]) {
    const view = around.subarray(offset, offset + 200);
    expect(sha256(view)).toEqual(sha256(Uint8Array.from(view)));
  }
});

test('sha256 leaves its input alone', () => {
  const bytes = Uint8Array.of(1, 2, 3);
  sha256(bytes);
  expect(bytes).toEqual(Uint8Array.of(1, 2, 3));
});
