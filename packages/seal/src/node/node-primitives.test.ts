import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { digest } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommitOptions, canaryGuid, commit, open, seal, verify } from '../index.ts';
import { nodePrimitives } from '../node.ts';
import { purePrimitives } from '../primitives/pure-primitives.ts';
import { people } from '../testing/people.ts';
import { random, sums } from '../testing/sealed-sums.ts';

const primitives = nodePrimitives();
const { ada } = await people('ada');
const bytes = fc.uint8Array({ maxLength: 300 });
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test('the hash is the pure one, for one text after the other', () => {
  fc.assert(
    fc.property(fc.array(bytes), (all) => {
      const hashes = all.map((one) => primitives.sha256(one));
      expect(hashes.map((hash) => Uint8Array.from(hash))).toEqual(all.map((one) => sha256(one)));
    }),
  );
});

test('the keyed hash is the pure one, for one message after the other', () => {
  fc.assert(
    fc.property(bytesOf(32), fc.array(bytes), (key, messages) => {
      const [fast, pure] = [primitives.hmacSha256(key), purePrimitives().hmacSha256(key)];
      const expected = messages.map((message) => hmac(sha256, key, message));
      expect(messages.map((message) => Uint8Array.from(fast(message)))).toEqual(expected);
      expect(messages.map(pure)).toEqual(expected);
    }),
  );
});

test('the cipher is the pure one', () => {
  fc.assert(
    fc.property(bytesOf(32), bytesOf(12), bytes, (key, nonce, plain) => {
      const into = new Uint8Array(plain.length + 16);
      primitives.chacha20poly1305(plain, { key, nonce, into });
      expect(into).toEqual(chacha20poly1305(key, nonce).encrypt(plain));
    }),
  );
});

function committed(options: Pick<CommitOptions, 'random' | 'primitives'>) {
  const { value } = { value: commit(sums(1000), { ...bound, ...options }) };
  if (!value.ok) throw new Error('the rows are sound');
  return value.value;
}

const bound = {
  release: { name: 'sums', version: '1.0.0' },
  split: 'test',
  goldFields: ['answer'],
  scorer: digest('scorer'),
  policy: digest('policy'),
  canary: canaryGuid(random),
};

test('a commitment is to the byte the pure one', () => {
  const same = (length: number) => new Uint8Array(length).fill(7);
  const pure = committed({ random: same });
  const fast = committed({ random: same, primitives });
  expect(fast.statement).toEqual(pure.statement);
  expect(fast.secrets()).toEqual(pure.secrets());
});

test('what is sealed with it opens without it, row by row', async () => {
  const keys = { escrow: [ada.recipient] };
  const split = committed({ random, primitives });
  const { files } = await seal(split, { keys, published: [], nowMs: 0, random, primitives });
  const key = { kind: 'identity' as const, identity: ada.identity };
  expect(await verify(files, { key })).toMatchObject({
    value: { proven: ['files', 'keys', 'rows'] },
  });
  const opened = await open(files, key);
  const { ids, lines } = split.secrets().parts.gold;
  expect(opened).toMatchObject({ value: { parts: { gold: { ids } } } });
  expect(
    opened.ok && Buffer.compare(opened.value.parts.gold?.lines ?? new Uint8Array(0), lines),
  ).toBe(0);
});
