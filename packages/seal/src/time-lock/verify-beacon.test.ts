import { expect, test } from 'vitest';
import { loopbackDrand } from '../testing/loopback-drand.ts';
import { quicknet } from './drand-chain.ts';
import { verifyBeacon } from './verify-beacon.ts';

// Published with the documentation of drand-verify.
const signature =
  'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';
const drand = loopbackDrand();

test.each([
  ['the known vector', { round: 123, signature }, true],
  ['its signature for another round', { round: 124, signature }, false],
  [
    'a signature with another last digit',
    { round: 123, signature: `${signature.slice(0, -1)}3` },
    false,
  ],
  ['the point at infinity', { round: 123, signature: `c0${'0'.repeat(94)}` }, false],
  ['no hexadecimal', { round: 123, signature: 'z'.repeat(96) }, false],
  ['an empty signature', { round: 123, signature: '' }, false],
  ['round 0', { round: 0, signature }, false],
  ['half a round', { round: 122.5, signature }, false],
  ['a beacon of another network', drand.beacon(123), false],
])('quicknet and %s', (_, beacon, isValid) => {
  expect(verifyBeacon(beacon, quicknet)).toBe(isValid);
});

test('another network signs for itself alone', () => {
  expect(verifyBeacon(drand.beacon(5), drand.chain)).toBe(true);
  expect(verifyBeacon(drand.beacon(5), loopbackDrand(8).chain)).toBe(false);
});
