import { hexToBytes } from '@noble/hashes/utils.js';
import {
  countSchema,
  createParser,
  digest,
  digestSchema,
  identifierSchema,
  type Parsed,
  releasePathSchema,
  versionSchema,
} from '@tenacious-bench/schema';
import * as z from 'zod';
import { nodeHash } from '../merkle/merkle-tree.ts';
import { digestOfHash } from './digest-bytes.ts';

/** The `schema` value of a newly written commitment. */
export const commitmentTag = 'tenacious-bench/seal-commitment@1.0';

const guidSchema = z.guid();
const recipientSchema = z
  .string()
  .regex(/^age1(?:pq1)?[02-9ac-hj-np-z]{58,}$/, 'expected an age recipient: age1…');
const chainHashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a chain hash');

/** One of the ways in. Any one of them opens what it names; `service` may be kept from the gold. */
const sealKeySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('time_lock'),
    chain: chainHashSchema,
    round: z.int().min(1),
  }),
  z.strictObject({ kind: z.literal('escrow'), recipient: recipientSchema }),
  z.strictObject({
    kind: z.literal('quorum'),
    recipient: recipientSchema,
    threshold: z.int().min(2),
    /** Who holds the shares. The digest of a share lets a false one be found, and tells nothing of it. */
    holders: z.array(z.strictObject({ recipient: recipientSchema, share: digestSchema })).min(2),
  }),
  z.strictObject({ kind: z.literal('passphrase'), recipient: recipientSchema }),
  z.strictObject({
    kind: z.literal('service'),
    recipient: recipientSchema,
    opens: z.enum(['prompts', 'both']),
  }),
]);
export type SealKey = z.infer<typeof sealKeySchema>;

/** One sealed file, to the byte. A share's place among the shares is its holder's. */
const sealedFileSchema = z.strictObject({
  path: releasePathSchema,
  holds: z.enum(['prompts', 'gold', 'share', 'passphrase']),
  bytes: countSchema,
  digest: digestSchema,
});

/** What is published before any model is scored: everything about a sealed split but its rows. */
export const sealCommitmentSchema = z
  .strictObject({
    schema: z
      .string()
      .regex(/^tenacious-bench\/seal-commitment@1\.\d+$/, `expected ${commitmentTag}`),
    release: z.strictObject({ name: identifierSchema, version: versionSchema }),
    split: identifierSchema,
    rows: z.int().min(1),
    /** Over the two below. */
    root: digestSchema,
    /** Salted Merkle roots of the canonical rows, sorted by id. */
    roots: z.strictObject({ prompts: digestSchema, gold: digestSchema }),
    goldFields: z.array(z.string().min(1)).min(1),
    scorer: digestSchema,
    policy: digestSchema,
    /** The release's is public; the split's stands in the sealed files alone, and here only its digest. */
    canary: z.strictObject({ release: guidSchema, split: digestSchema }),
    keys: z.array(sealKeySchema).min(1),
    files: z.array(sealedFileSchema).min(2),
  })
  .superRefine((commitment, context) => {
    for (const [path, message] of complaintsAbout(commitment)) {
      context.addIssue({ code: 'custom', path, message, params: { code: 'contradiction' } });
    }
  });
export type SealCommitment = z.infer<typeof sealCommitmentSchema>;

/** Everything that is known before the files are: each of them carries its digest. */
export type SealStatement = Omit<SealCommitment, 'files'>;

const parse = createParser(sealCommitmentSchema);

/**
 * Reads a commitment from JSON that was parsed already.
 *
 * @example
 * ```ts
 * parseSealCommitment({ split: 'test' }).issues[0].path // => 'schema'
 * ```
 */
export function parseSealCommitment(input: unknown): Parsed<SealCommitment> {
  return parse(input);
}

/**
 * The digest that names a commitment, in a tag, a receipt or a proof.
 *
 * @example
 * ```ts
 * sealCommitmentDigest({ split: 'test' }) === sealCommitmentDigest({ split: 'dev' }) // => false
 * ```
 */
export function sealCommitmentDigest(commitment: SealCommitment): string {
  return digest(commitment);
}

/** The digest of what a commitment says without its files. */
export function statementDigest(statement: SealStatement): string {
  return digest({ ...statement, files: undefined });
}

/** The root over both parts. */
export function rootOfParts({ prompts, gold }: SealCommitment['roots']): string {
  return digestOfHash(nodeHash(hashOf(prompts), hashOf(gold)));
}

function hashOf(text: string): Uint8Array {
  return hexToBytes(text.slice('sha256:'.length));
}

function complaintsAbout({ root, roots, keys, files }: SealCommitment): [string[], string][] {
  const complaints: [string[], string][] = [];
  if (rootOfParts(roots) !== root) complaints.push([['root'], 'the two roots do not lead to it']);
  const count = (holds: string) => files.filter((file) => file.holds === holds).length;
  for (const part of ['prompts', 'gold']) {
    if (count(part) !== 1) complaints.push([['files'], `one file has to hold the ${part}`]);
  }
  const holders = keys.flatMap((key) => (key.kind === 'quorum' ? key.holders : []));
  if (count('share') !== holders.length) complaints.push([['files'], 'each holder has one share']);
  if (!keys.some(({ kind }) => kind === 'escrow' || kind === 'quorum' || kind === 'passphrase')) {
    complaints.push([['keys'], 'neither an escrow nor a passphrase opens it: it may be lost']);
  }
  return complaints;
}
