import { type DrandChain, quicknet, roundTimeMs } from '../time-lock/drand-chain.ts';
import { isRound } from '../time-lock/verify-beacon.ts';
import { isRecipient } from './age-file.ts';

/** The ways in that a split is sealed with. Any one of them opens it, so each has to be kept as well as the rows. */
export type SealKeys = {
  /** Opens for everybody when the network signs the round. Never alone: a network may end before its round. */
  readonly timeLock?: {
    readonly round: number;
    /** @default quicknet */
    readonly chain?: DrandChain;
  };
  /** age recipients, of whom each opens the split alone. */
  readonly escrow?: readonly string[];
  /** age recipients, of whom any `threshold` together open the split. */
  readonly quorum?: { readonly threshold: number; readonly holders: readonly string[] };
  readonly passphrase?: string;
  /** The age recipient of whoever scores submissions, for the prompts alone or for both. */
  readonly service?: { readonly recipient: string; readonly opens: 'prompts' | 'both' };
};

// The file is public, so a passphrase is guessed at without limit: five words of a list, or twenty characters.
const shortestPassphrase = 20;

/** Refuses keys that nobody could open, or that anybody could. */
export function requireSoundKeys(keys: SealKeys, nowMs: number): void {
  const { escrow = [], quorum, passphrase, timeLock, service } = keys;
  if (escrow.length === 0 && quorum === undefined && passphrase === undefined) {
    throw new RangeError(
      'keys has neither escrow, quorum nor passphrase: networks end and services close, and the split would be lost',
    );
  }
  escrow.forEach((recipient, index) => {
    requireRecipient(`escrow[${index}]`, recipient);
  });
  if (service !== undefined) requireRecipient('service.recipient', service.recipient);
  if (quorum !== undefined) requireQuorum(quorum);
  if (timeLock !== undefined) requireFutureRound(timeLock, nowMs);
  if (passphrase !== undefined && passphrase.length < shortestPassphrase) {
    throw new RangeError(
      `passphrase has ${passphrase.length} characters: everybody may guess at it for ever, so ${shortestPassphrase} are the least`,
    );
  }
}

function requireQuorum({ threshold, holders }: NonNullable<SealKeys['quorum']>): void {
  holders.forEach((recipient, index) => {
    requireRecipient(`quorum.holders[${index}]`, recipient);
  });
  if (new Set(holders).size < holders.length) {
    throw new RangeError('quorum.holders names one recipient twice: one person would be two');
  }
  if (Number.isInteger(threshold) && threshold >= 2 && threshold <= holders.length) return;
  throw new RangeError(
    `quorum.threshold is ${threshold} of ${holders.length} holders: from 2 of them to all can be asked for`,
  );
}

function requireFutureRound(
  { round, chain = quicknet }: NonNullable<SealKeys['timeLock']>,
  nowMs: number,
): void {
  if (!isRound(round)) {
    throw new RangeError(`timeLock.round is ${round}: no beacon will ever open the split`);
  }
  if (roundTimeMs(round, chain) > nowMs) return;
  throw new RangeError(
    `timeLock.round is ${round}: its beacon is out, anybody could open the split`,
  );
}

// What is no recipient may be a secret key that somebody pasted, so it is never shown.
function requireRecipient(subject: string, recipient: string): void {
  if (isRecipient(recipient)) return;
  throw new RangeError(
    `${subject} is no age recipient (age1…): nobody could open the split with it`,
  );
}
