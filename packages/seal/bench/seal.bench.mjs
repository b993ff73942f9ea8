// Sealing 10,000 tasks against the least that anybody would do: one SHA-256 over their JSON Lines, and one age file of
// these bytes for one recipient. What is measured besides: canonical JSON, 20,000 salts and leaves, two trees, two padded
// files with a digest each, and the pairings of a time-lock, which cost the same for any number of rows. `pnpm bench`
// builds the package first.
import { createHash } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { digest } from '@tenacious-bench/schema';
import { compareAsync } from '@tenacious-bench/tools/ratio';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { canaryGuid, commit, roundAt, seal } from '../dist/index.js';
import { nodePrimitives } from '../dist/node.js';

const random = (length) => crypto.getRandomValues(new Uint8Array(length));
const recipient = await identityToRecipient(await generateIdentity());
const pure = { label: 'commit and seal, pure', primitives: undefined };
const node = { label: 'commit and seal, nodePrimitives', primitives: nodePrimitives() };
const noble = { label: 'SHA-256 in JavaScript, and age', hash: sha256 };
const openSsl = { label: 'SHA-256 of OpenSSL, and age', hash: openSslHash };
const contests = [
  [noble, pure],
  [openSsl, node],
  [openSsl, pure],
];

for (const facts of [3, 5, 18]) {
  const rows = Array.from({ length: 10_000 }, (_, at) => taskOf(at, facts));
  const bytes = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  for (const [{ label, hash }, { primitives, label: sealing }] of contests) {
    await compareAsync({
      name: `10,000 tasks of ${(bytes.length / 1e7).toFixed(1)} kB`,
      baseline: { label, run: () => hashAndEncrypt(bytes, hash) },
      candidate: { label: sealing, run: () => sealRows(rows, primitives) },
      goal: { atMost: 4 },
      rounds: 9,
    });
  }
}

function openSslHash(bytes) {
  return createHash('sha256').update(bytes).digest();
}

async function hashAndEncrypt(bytes, hash) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return [hash(bytes), await encrypter.encrypt(bytes)];
}

function sealRows(rows, primitives) {
  const faster = primitives && { primitives };
  const committed = commit(rows, {
    release: { name: 'bench', version: '1.0.0' },
    split: 'test',
    goldFields: ['expected'],
    scorer: digest('scorer'),
    policy: digest('policy'),
    canary: canaryGuid(random),
    random,
    ...faster,
  });
  const timeLock = { round: roundAt(Date.UTC(2040, 0, 1)) };
  const keys = { escrow: [recipient], timeLock };
  return seal(committed.value, {
    keys,
    published: [],
    nowMs: Date.UTC(2030, 0, 1),
    random,
    ...faster,
  });
}

function taskOf(at, count) {
  const facts = Array.from({ length: count }, (_, fact) => ({
    id: `fact-${fact}`,
    topic: 'company_fact',
    confidence: 'high',
    observedAt: '2026-05-03',
    values: { text: wordsOf(at + fact, 14) },
  }));
  const expected = { decisions: ['send'], because: wordsOf(at, 12) };
  return { id: `task-${at}`, channel: 'email', language: 'en', facts, expected };
}

function wordsOf(seed, count) {
  const word = (at) => ((seed * 7919 + at * 104_729) % 46_656).toString(36);
  return Array.from({ length: count }, (_, at) => word(at)).join(' ');
}
