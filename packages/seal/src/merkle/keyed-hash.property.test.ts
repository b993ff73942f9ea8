import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyedHash } from './keyed-hash.ts';

const key = fc.uint8Array({ minLength: 0, maxLength: 64 });
const text = fc.string({ unit: 'binary', maxLength: 300 });

test('it is the HMAC of a library, for one text after the other', () => {
  fc.assert(
    fc.property(key, fc.array(text), (secret, texts) => {
      const hash = createKeyedHash(secret, { sha256 });
      const expected = texts.map((one) => hmac(sha256, secret, utf8ToBytes(one)));
      expect(texts.map((one) => Uint8Array.from(hash(one)))).toEqual(expected);
    }),
  );
});
