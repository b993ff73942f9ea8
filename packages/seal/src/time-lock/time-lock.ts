import { type Identity, type Recipient, Stanza } from 'age-encryption';
import type { RandomBytes } from '../commitment/random-bytes.ts';
import { type Beacon, type DrandChain, quicknet } from './drand-chain.ts';
import { lockToRound, pairingOfRound, unlockWithSignature } from './identity-encryption.ts';
import { isRound, verifyBeacon } from './verify-beacon.ts';

export type TimeLockOptions = {
  readonly random: RandomBytes;
  /** @default quicknet */
  readonly chain?: DrandChain;
};

const kind = 'tlock';

/**
 * Makes an age recipient that a file is locked to until a drand network signs a round; the same stanza that `tle` and
 * `tlock-js` write and read.
 *
 * @example
 * ```ts
 * const random = (length) => crypto.getRandomValues(new Uint8Array(length));
 * timeLockRecipient(35319412, { random }).wrapFileKey(new Uint8Array(16))[0].args // => ['tlock', '35319412', quicknet.hash]
 * timeLockRecipient(0, { random }) // throws RangeError
 * ```
 */
export function timeLockRecipient(
  round: number,
  { random, chain = quicknet }: TimeLockOptions,
): Recipient & { wrapFileKey(fileKey: Uint8Array): Stanza[] } {
  if (!isRound(round)) throw new RangeError(`round is ${round}: no beacon will ever open the file`);
  const shared = pairingOfRound(round, chain.publicKey);
  return {
    wrapFileKey(fileKey) {
      const body = lockToRound(fileKey, { shared, sigma: random(fileKey.length) });
      return [new Stanza([kind, String(round), chain.hash], body)];
    },
  };
}

/**
 * Makes the age identity that opens what was locked to a beacon's round of a network, and nothing else.
 *
 * @example
 * ```ts
 * timeLockIdentity({ round: 124, signature: 'b7' }) // throws RangeError
 * ```
 */
export function timeLockIdentity(beacon: Beacon, chain: DrandChain = quicknet): Identity {
  if (!verifyBeacon(beacon, chain)) {
    throw new RangeError(
      `the signature of round ${beacon.round} is not the network's: nothing may be opened with it`,
    );
  }
  return {
    unwrapFileKey(stanzas) {
      const stanza = stanzas.find(
        ({ args }) =>
          args[0] === kind && args[1] === String(beacon.round) && args[2] === chain.hash,
      );
      if (stanza === undefined) return null;
      const fileKey = unlockWithSignature(stanza.body, beacon.signature);
      if (fileKey !== undefined) return fileKey;
      throw new Error(`the stanza of round ${beacon.round} is damaged`);
    },
  };
}
