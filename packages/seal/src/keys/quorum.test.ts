import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { combineShares, type Quorum, shareDigest, shareIdentity } from './quorum.ts';

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);

function subsets<T>(items: readonly T[]): T[][] {
  const choices = Array.from({ length: 2 ** items.length }, (_, choice) => choice);
  return choices.map((choice) => items.filter((_, at) => (choice >> at) % 2 === 1));
}

function quorumOf(shares: readonly string[], threshold: number): Quorum {
  const holders = shares.map((share) => ({ recipient, share: shareDigest(share) }));
  return { kind: 'quorum', recipient, threshold, holders };
}

test.each([
  [2, 2],
  [2, 3],
  [3, 5],
  [5, 5],
])(
  'of %i of %i, every set of so many shares gives the identity and no smaller one does',
  async (threshold, count) => {
    const shares = await shareIdentity(identity, { threshold, count });
    for (const some of subsets(shares)) {
      // That fewer are asked for here shows that it is the sharing that keeps the secret, not the counting.
      const claimed = quorumOf(shares, Math.min(2, some.length));
      const combined = some.length < 2 ? undefined : await combineShares(some, claimed);
      expect(combined?.ok === true && combined.value === identity).toBe(some.length >= threshold);
      if (some.length >= threshold) continue;
      expect((await combineShares(some, quorumOf(shares, threshold))).ok).toBe(false);
    }
  },
);

test('a share tells nothing: equal identities have other shares', async () => {
  const options = { threshold: 2, count: 3 };
  const all = [
    ...(await shareIdentity(identity, options)),
    ...(await shareIdentity(identity, options)),
  ];
  expect(new Set(all).size).toBe(6);
  expect(all.every((share) => !share.includes(Buffer.from(identity).toString('hex')))).toBe(true);
});
