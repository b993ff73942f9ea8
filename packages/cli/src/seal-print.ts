import { printable } from '@tenacious-bench/scorer';
import {
  roundTimeMs,
  type SealCommitment,
  type SealedSplit,
  type SealKey,
  sealCommitmentDigest,
} from '@tenacious-bench/seal';
import { counted } from './counted.ts';
import type { World } from './world.ts';

type Written = {
  readonly outDir: string;
  readonly keyOut: string;
  readonly fingerprints: unknown;
  readonly count: number;
  readonly leftOut: number;
};

/** Prints what was sealed, for whom, and what to do with it. */
export function printSealed(
  { commitment }: SealedSplit,
  { outDir, keyOut, count, leftOut }: Written,
  world: World,
): void {
  const short = leftOut === 0 ? '' : `; ${counted(leftOut, 'text')} too short to be known by`;
  for (const line of [
    ...commitmentLines(commitment),
    `gold    ${commitment.goldFields.join(', ')}`,
    `canary  ${commitment.canary.release}`,
    `${outDir} is for everybody; ${keyOut} lets a scan find ${counted(count, 'fingerprint')}, and stays secret${short}`,
    'next: publish the commitment before any model is scored, and keep the rows where no commit reaches them',
  ]) {
    world.print(printable(line));
  }
}

/** What a commitment says, a line each. */
export function commitmentLines(commitment: SealCommitment): string[] {
  const { release, split, rows, root, keys } = commitment;
  return [
    `split ${split} of ${release.name} ${release.version}: ${counted(rows, 'row')}, opened by ${keys.map(wayIn).join(' or ')}`,
    `commitment ${sealCommitmentDigest(commitment)}`,
    `root       ${root}`,
  ];
}

function wayIn(key: SealKey): string {
  switch (key.kind) {
    case 'time_lock':
      return `drand round ${key.round} (${new Date(roundTimeMs(key.round)).toISOString().slice(0, 16)}Z)`;
    case 'quorum':
      return `${key.threshold} of ${key.holders.length} holders`;
    case 'service':
      return key.opens === 'both' ? 'a service' : 'a service (prompts)';
    case 'escrow':
    case 'passphrase':
      return key.kind;
    default:
      return key satisfies never;
  }
}
