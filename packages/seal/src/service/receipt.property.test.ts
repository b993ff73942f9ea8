import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SealedReceipt, signReceipt, verifyReceipt } from '../index.ts';
import { people } from '../testing/people.ts';
import { sealedSums, sums } from '../testing/sealed-sums.ts';
import { answers, secretKey, sumService } from '../testing/sum-service.ts';

const rows = sums(40);
const { ada } = await people('ada');
const keys = { escrow: [ada.recipient] };
const { commitment } = await sealedSums({ rows, keys });
const { commitment: other } = await sealedSums({ rows, keys });
const slicesOf = () => ['all'];
const served = await sumService({ rows, commitment, slicesOf }).serve(
  answers(rows, (at) => at < 22),
);
if (!served.ok) throw new Error(served.issues[0]?.message);
const { receipt } = served.value;
const service = bytesToHex(ed25519.getPublicKey(secretKey));

type Path = readonly (string | number)[];

test('an untouched receipt verifies, also after a journey as JSON', () => {
  const travelled: unknown = JSON.parse(JSON.stringify(receipt));
  expect(verifyReceipt(travelled, { service, commitment })).toEqual({ ok: true, value: receipt });
});

test('a receipt with any one value changed, removed or added is refused', () => {
  const anyValue = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.constant(undefined),
  );
  const leaves = leavesOf(receipt);
  fc.assert(
    fc.property(fc.constantFrom(...leaves), anyValue, ({ path, value }, changed) => {
      fc.pre(changed !== value);
      expect(verifyReceipt(withValue(receipt, path, changed), { service, commitment }).ok).toBe(
        false,
      );
    }),
    { numRuns: 300 },
  );
  for (const { path, value } of leaves) {
    const near = typeof value === 'number' ? value + 1 : flipped(String(value));
    expect(verifyReceipt(withValue(receipt, path, near), { service, commitment }).ok).toBe(false);
  }
  expect(verifyReceipt({ ...receipt, 'x-note': 'better' }, { service, commitment }).ok).toBe(false);
});

const { submitter, submission, result, spend, ledger, at } = receipt;
const statement = { submitter, submission, result, spend, ledger, at };
const stranger = new Uint8Array(32).fill(4);

test.each<[string, unknown, string]>([
  [
    'by another service',
    signReceipt(statement, { commitment, secretKey: stranger }),
    'other_service',
  ],
  ['of other rows', signReceipt(statement, { commitment: other, secretKey }), 'other_root'],
  [
    'of another commitment',
    signReceipt(statement, {
      commitment: { ...commitment, files: commitment.files.toReversed() },
      secretKey,
    }),
    'other_commitment',
  ],
  [
    'with a better result',
    withValue(receipt, ['result', 'whole', 'passed', 'cell'], 7),
    'invalid_signature',
  ],
  ['without a signature', { ...receipt, signature: undefined }, 'invalid_type'],
  ['with a signature of nothing', { ...receipt, signature: '0'.repeat(128) }, 'invalid_signature'],
  ['in a name that is no key', { ...receipt, service: 'f'.repeat(64) }, 'other_service'],
])('a receipt %s is refused', (_, input, code) => {
  expect(verifyReceipt(input, { service, commitment })).toMatchObject({
    ok: false,
    issues: [{ code }],
  });
});

test('a key that is no point verifies nothing, and throws nothing', () => {
  const input = { ...receipt, service: 'f'.repeat(64) };
  expect(verifyReceipt(input, { service: input.service, commitment })).toMatchObject({
    ok: false,
    issues: [{ code: 'invalid_signature' }],
  });
});

test('the same result gives the same bytes', () => {
  expect(signReceipt(statement, { commitment, secretKey })).toEqual(receipt);
});

function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function withValue(receipt: SealedReceipt, path: Path, value: unknown): unknown {
  const copy = structuredClone(receipt);
  const [last, ...before] = path.toReversed();
  const owner = before.toReversed().reduce<object>((at, step) => Reflect.get(at, step), copy);
  Reflect.set(owner, last ?? '', value);
  return copy;
}

function flipped(text: string): string {
  return `${text.slice(0, -1)}${text.endsWith('1') ? '2' : '1'}`;
}
