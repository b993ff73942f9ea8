import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { describe, expect, test } from 'vitest';
import { nodePrimitives } from '../node.ts';
import type { CipherOptions } from '../primitives/seal-primitives.ts';
import { people } from '../testing/people.ts';
import { random } from '../testing/sealed-sums.ts';
import { decryptWith, encryptFast } from './age-file.ts';

const chunk = 64 * 1024;
const { ada, bo } = await people('ada', 'bo');
const ciphers = {
  OpenSSL: nodePrimitives().chacha20poly1305,
  noble: (bytes: Uint8Array, { key, nonce, into }: CipherOptions) => {
    chacha20poly1305(key, nonce).encrypt(bytes, into);
  },
};

describe.each(Object.entries(ciphers))('with the cipher of %s', (_, cipher) => {
  const encrypt = (bytes: Uint8Array) =>
    encryptFast([ada.recipient, bo.recipient], bytes, {
      nonce: random(16),
      chacha20poly1305: cipher,
    });

  test.each([0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 17])(
    'age-encryption opens a payload of %i bytes',
    async (length) => {
      const bytes = random(Math.min(length, chunk));
      const whole = new Uint8Array(length).map((__, at) => bytes[at % bytes.length] ?? 0);
      const file = await encrypt(whole);
      for (const { identity } of [ada, bo]) {
        const opened = await decryptWith(identity, file);
        expect(opened.state === 'open' && Buffer.compare(opened.bytes, whole)).toBe(0);
      }
    },
  );

  const sealedChunk = chunk + 16;
  test.each<[string, (file: Uint8Array, start: number) => Uint8Array]>([
    ['cut off behind a chunk', (file, start) => file.subarray(0, start + sealedChunk)],
    ['without its last byte', (file) => file.subarray(0, -1)],
    ['with a byte more', (file) => Uint8Array.of(...file, 0)],
    ['with one bit changed', (file, start) => file.map((byte, at) => byte ^ Number(at === start))],
    [
      'with two chunks in the other order',
      (file, start) => {
        const [one, two] = [start, start + sealedChunk];
        const swapped = file.slice();
        swapped.set(file.subarray(two, two + sealedChunk), one);
        swapped.set(file.subarray(one, two), two);
        return swapped;
      },
    ],
  ])('age-encryption refuses a file %s', async (__, change) => {
    const file = await encrypt(new Uint8Array(3 * chunk));
    const start = file.length - 3 * sealedChunk;
    expect(await decryptWith(ada.identity, change(file, start))).toEqual({ state: 'damaged' });
  });

  test('the same bytes are never encrypted alike', async () => {
    const bytes = new Uint8Array(1000);
    const [one, two] = [await encrypt(bytes), await encrypt(bytes)];
    expect(Buffer.compare(one.subarray(-1000), two.subarray(-1000))).not.toBe(0);
  });
});
