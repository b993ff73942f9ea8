// Sealing 10,000 tasks against the least that anybody would do: one SHA-256 over their JSON Lines, and one age file of
// these bytes for one recipient. What is measured besides: canonical JSON, 20,000 salts and leaves, two trees, two padded
// files with a digest each; a time-lock's pairings cost the same for any number of rows. `pnpm bench` builds the package
// first.
import { createHash } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { digest } from '@tenacious-bench/schema';
import { compareAsync } from '@tenacious-bench/tools/ratio';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { canaryGuid, commit, roundAt, seal } from '../dist/index.js';
import { nodePrimitives } from '../dist/node.js';

const random = (length) => crypto.getRandomValues(new Uint8Array(length));
const recipient = await identityToRecipient(await generateIdentity());
const noble = { label: 'SHA-256 in JavaScript, and age', hash: sha256 };
const openSsl = { label: 'SHA-256 of OpenSSL, and age', hash: openSslHash };
const keys = { escrow: [recipient] };
const pure = { label: 'commit and seal, pure', keys };
const node = { label: 'commit and seal, nodePrimitives', keys, primitives: nodePrimitives() };
const timeLocked = {
  ...node,
  label: 'the same, and a time-lock',
  keys: { ...keys, timeLock: { round: roundAt(Date.UTC(2040, 0, 1)) } },
};
const contests = [
  [noble, pure],
  [openSsl, pure],
  [openSsl, node],
  [openSsl, timeLocked],
];

for (const facts of [3, 5, 18]) {
  const rows = Array.from({ length: 10_000 }, (_, at) => taskOf(at, facts));
  const bytes = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  for (const [{ label, hash }, { label: sealing, ...options }] of contests) {
    await compareAsync({
      name: `10,000 tasks of ${(bytes.length / 1e7).toFixed(1)} kB`,
      baseline: { label, run: () => hashAndEncrypt(bytes, hash) },
      candidate: { label: sealing, run: () => sealRows(rows, options) },
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

function sealRows(rows, { keys, ...primitives }) {
  const committed = commit(rows, {
    release: { name: 'bench', version: '1.0.0' },
    split: 'test',
    goldFields: ['expected'],
    scorer: digest('scorer'),
    policy: digest('policy'),
    canary: canaryGuid(random),
    random,
    ...primitives,
  });
  const options = { keys, published: [], nowMs: Date.UTC(2030, 0, 1), random };
  return seal(committed.value, { ...options, ...primitives });
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
