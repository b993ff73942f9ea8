import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '@tenacious-bench/schema';
import type { CommittedSplit } from './commitment/committed-split.ts';
import { digestBytes } from './commitment/digest-bytes.ts';
import type { RandomBytes } from './commitment/random-bytes.ts';
import { type SealCommitment, statementDigest } from './commitment/seal-commitment.ts';
import { sealedAlready } from './commitment/sealed-already.ts';
import { encryptFast, encryptTo } from './keys/age-file.ts';
import { type PreparedKey, prepareKeys } from './keys/prepare-keys.ts';
import { requireSoundKeys, type SealKeys } from './keys/seal-keys.ts';
import type { Part } from './parts/part.ts';
import { writePart } from './parts/part-text.ts';
import { purePrimitives } from './primitives/pure-primitives.ts';
import type { SealPrimitives } from './primitives/seal-primitives.ts';
import { commitmentName } from './read-sealed.ts';
import type { RepositoryFile } from './repository-file.ts';

export type SealedSplit = {
  readonly commitment: SealCommitment;
  /** What is published: the commitment, both parts, and what leads to their keys. */
  readonly files: readonly RepositoryFile[];
};

export type SealOptions = {
  readonly keys: SealKeys;
  /** Every commitment that was made before, so that no split of a release is sealed twice. */
  readonly published: readonly SealCommitment[];
  readonly nowMs: number;
  readonly random: RandomBytes;
  /** @default what runs everywhere; in Node, `nodePrimitives` of `@tenacious-bench/seal/node` is faster */
  readonly primitives?: SealPrimitives;
  /** @default 'sealed' */
  readonly folder?: string;
};

type HeldFile = {
  readonly holds: SealCommitment['files'][number]['holds'];
  readonly name: string;
  readonly bytes: Uint8Array;
};

/**
 * Seals a committed split into age files of which any one of the keys opens each. Encryption never gives the same bytes
 * twice: keep these, and publish them again after a failure.
 *
 * @example
 * ```ts
 * import { digest } from '@tenacious-bench/schema';
 * const random = (length) => crypto.getRandomValues(new Uint8Array(length));
 * const release = { name: 'sums', version: '1.0.0' };
 * const bound = { release, split: 'test', scorer: digest('scorer'), policy: digest('policy') };
 * const rows = [{ id: 'a', ask: 'Two and two?', answer: 4 }];
 * const { value } = commit(rows, { ...bound, goldFields: ['answer'], canary: canaryGuid(random), random });
 * const escrow = ['age1s24zjwpqjtd4f3q8e0leekxre9dqvt6syqywu70v0vsvgjzdjpgqwjfgt7'];
 * const timeLock = { round: roundAt(Date.UTC(2030, 0, 1)) };
 * const options = { published: [], nowMs: Date.UTC(2029, 0, 1), random };
 * const { files } = await seal(value, { ...options, keys: { escrow, timeLock } });
 * files.map(({ path }) => path) // => ['sealed/commitment.json', 'sealed/test-prompts.jsonl.age', 'sealed/test-gold.jsonl.age']
 * await seal(value, { ...options, keys: { timeLock } }) // throws RangeError: would be lost
 * ```
 */
export async function seal(
  committed: CommittedSplit,
  { keys, published, nowMs, random, primitives = purePrimitives(), folder = 'sealed' }: SealOptions,
): Promise<SealedSplit> {
  requireSoundKeys(keys, nowMs);
  const { release, split } = committed.statement;
  const already = sealedAlready(published, { release, split });
  if (already !== undefined) throw new RangeError(already.message);
  const prepared = await prepareKeys(keys, random);
  const statement = { ...committed.statement, keys: prepared.map(({ key }) => key) };
  const context = {
    ...{ committed, prepared, random, primitives },
    statement: statementDigest(statement),
  };
  const held: HeldFile[] = [
    { holds: 'prompts', name: 'prompts.jsonl', bytes: await sealPart('prompts', context) },
    { holds: 'gold', name: 'gold.jsonl', bytes: await sealPart('gold', context) },
    ...keyFiles(prepared),
  ];
  const files = held.map(({ holds, name, bytes }) => ({
    described: { path: `${folder}/${split}-${name}.age`, holds, ...measure(bytes, primitives) },
    bytes,
  }));
  const commitment = { ...statement, files: files.map(({ described }) => described) };
  const written = utf8ToBytes(`${canonicalJson(commitment)}\n`);
  return {
    commitment,
    files: [
      { path: `${folder}/${commitmentName}`, bytes: written },
      ...files.map(({ described: { path }, bytes }) => ({ path, bytes })),
    ],
  };
}

function measure(bytes: Uint8Array, primitives: SealPrimitives) {
  return { bytes: bytes.length, digest: digestBytes(bytes, primitives) };
}

type PartContext = Required<Pick<SealOptions, 'random' | 'primitives'>> & {
  readonly committed: CommittedSplit;
  readonly prepared: readonly PreparedKey[];
  readonly statement: string;
};

function sealPart(
  part: Part,
  { committed, prepared, statement, random, primitives }: PartContext,
): Promise<Uint8Array> {
  const { canary, parts } = committed.secrets();
  const { saltKey, lines } = parts[part];
  const header = {
    schema: 'tenacious-bench/sealed-part@1.0' as const,
    ...{ statement, part, rows: committed.statement.rows },
    canary: { release: committed.statement.canary.release, split: canary },
    saltKey: bytesToHex(saltKey),
  };
  const recipients = prepared
    .filter(({ opens }) => opens.includes(part))
    .map(({ recipient }) => recipient);
  const bytes = writePart(header, lines);
  const { chacha20poly1305 } = primitives;
  return chacha20poly1305 === undefined
    ? encryptTo(recipients, bytes)
    : encryptFast(recipients, bytes, { nonce: random(16), chacha20poly1305 });
}

function keyFiles(prepared: readonly PreparedKey[]): readonly HeldFile[] {
  return prepared
    .flatMap(({ files }) => files)
    .map(({ holds, bytes }, index) => {
      const name = holds === 'share' ? `share-${index + 1}` : holds;
      return { holds, name, bytes };
    });
}
