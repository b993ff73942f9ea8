import { armor, Decrypter, Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { loopbackDrand } from '../testing/loopback-drand.ts';
import { quicknet } from './drand-chain.ts';
import { timeLockIdentity, timeLockRecipient } from './time-lock.ts';

const drand = loopbackDrand();
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

async function lock(round: number, chain = drand.chain) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(timeLockRecipient(round, { random, chain }));
  return encrypter.encrypt('held out');
}

async function unlock(bytes: Uint8Array, round: number, network = drand) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(timeLockIdentity(network.beacon(round), network.chain));
  return decrypter.decrypt(bytes, 'text');
}

test('opens with the beacon of its round', async () => {
  expect(await unlock(await lock(42), 42)).toBe('held out');
});

test('stays shut for another round and for another network', async () => {
  const bytes = await lock(42);
  await expect(unlock(bytes, 43)).rejects.toThrow('no identity matched');
  await expect(unlock(bytes, 42, loopbackDrand(8))).rejects.toThrow('no identity matched');
});

test('a network that claims the hash of another cannot open its files', async () => {
  const other = loopbackDrand(8);
  const liar = { ...other, chain: { ...other.chain, hash: drand.chain.hash } };
  await expect(unlock(await lock(42), 42, liar)).rejects.toThrow(
    'the stanza of round 42 is damaged',
  );
});

const signature =
  'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';
const published = { chain: quicknet, beacon: (round: number) => ({ round, signature }) };

test('the known beacon of quicknet opens what was locked to its round', async () => {
  expect(await unlock(await lock(123, quicknet), 123, published)).toBe('held out');
  expect(() => timeLockIdentity(published.beacon(124))).toThrow(
    new RangeError(
      "the signature of round 124 is not the network's: nothing may be opened with it",
    ),
  );
});

const written = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHRsb2NrIDEyMyA1MmRiOWJhNzBlMGNj
MGY2ZWFmNzgwM2RkMDc0NDdhMWY1NDc3NzM1ZmQzZjY2MTc5MmJhOTQ2MDBjODRl
OTcxCmllcjB1Z2dCQkFxb3dKS3FXL3FZMDVjQU9pWTJoN3R3UitIM210UTJ0OHFs
azlzSm9BY0ZVQ2tFUVg0UWdpbjEKR0pYUmozT2FDVzczbUp6akZVZ29Wc1kwT3h1
bXFqcE95MmpzQWE1TW0zdEtBRHpZZ1pNUEtYQUk3dzkwUFMrTwo1LzlJN01WSG94
UTc4dktGM0RINktzS0szMmJTT3N4dnBHWkJWZUx5MmFVCi0tLSBTbHI4NmhnWTRl
YXFCQU1aZnljWUd0ZUpUQ3orVTdPTUY2b3FKMFA1L0NJCiif4amk9s6tuibE7w0r
jzf4XDbtK1wJof/aNxeFF7+SAMjNr08CKKkChmjJ9diIJBRgxg==
-----END AGE ENCRYPTED FILE-----
`;
// One file in eleven: the first scalar that its secrets lead to is too large, so that both sides have to take the second.
const retried = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHRsb2NrIDEyMyA1MmRiOWJhNzBlMGNj
MGY2ZWFmNzgwM2RkMDc0NDdhMWY1NDc3NzM1ZmQzZjY2MTc5MmJhOTQ2MDBjODRl
OTcxCmk3ZFlETmppeVI0bHI5QzRXQ2R0Wk0rZ3NZcFViTFhtWWdMYVluRjBBYnBl
N2FNc21COUw0dXQyNGJxWnNrd3oKRFpzMEpQTlVyRkdUb2Z4YlZ2RmUrWCsvelc0
ckV6REdBQ1RqbC9xRXVRcjUwNUFINnFsV3Bacmt0UXAvd05XbgprcFpRU0lGWVo3
ejFRWmxHSGl6T2lkcmpmTmd3ekpibzdPZ2lGZzVxcVlVCi0tLSBFbWhWRnJ0YmVr
eDFPajVyMjNqaUE2dzFEdmlBZ3NnQk5zNDBMYTZvTHpzCvtoaTKlwzvaF2Tucr1y
kY3vTJ//rBxsGfe1qWSO644CPVRu1wG5tbbbn6oUi1vEfhdmNA==
-----END AGE ENCRYPTED FILE-----
`;

test.each([
  ['a file that tlock-js wrote', written],
  ['one for which it had to try twice', retried],
])('%s is read', async (_, text) => {
  expect(await unlock(armor.decode(text), 123, published)).toBe('written by tlock-js');
});
