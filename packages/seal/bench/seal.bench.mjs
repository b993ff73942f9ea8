// Sealing 10,000 tasks against the least that anybody would do: one SHA-256 over their JSON Lines, and one age file of
// these bytes for one recipient. What is measured besides: canonical JSON, 20,000 salts and leaves, two trees, two padded
// files with a digest each, and the pairings of a time-lock. `pnpm bench` builds the package first.
import { createHash } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { digest } from '@tenacious-bench/schema';
import { compareAsync } from '@tenacious-bench/tools/ratio';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { canaryGuid, commit, roundAt, seal } from '../dist/index.js';

const random = (length) => crypto.getRandomValues(new Uint8Array(length));
const recipient = await identityToRecipient(await generateIdentity());
const hashes = {
  'the same SHA-256': sha256,
  'the SHA-256 of OpenSSL': (bytes) => createHash('sha256').update(bytes).digest(),
};

for (const facts of [18, 3]) {
  const rows = Array.from({ length: 10_000 }, (_, at) => taskOf(at, facts));
  const bytes = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  for (const [name, hash] of Object.entries(hashes)) {
    await compareAsync({
      name: `10,000 tasks of ${(bytes.length / 1e7).toFixed(1)} kB`,
      baseline: { label: `${name}, and age`, run: () => hashAndEncrypt(bytes, hash) },
      candidate: { label: 'commit and seal, with a time-lock', run: () => sealRows(rows) },
      goal: { atMost: 4 },
      rounds: 7,
    });
  }
}

async function hashAndEncrypt(bytes, hash) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return [hash(bytes), await encrypter.encrypt(bytes)];
}

function sealRows(rows) {
  const committed = commit(rows, {
    release: { name: 'bench', version: '1.0.0' },
    split: 'test',
    goldFields: ['expected'],
    scorer: digest('scorer'),
    policy: digest('policy'),
    canary: canaryGuid(random),
    random,
  });
  const timeLock = { round: roundAt(Date.UTC(2040, 0, 1)) };
  const keys = { escrow: [recipient], timeLock };
  return seal(committed.value, { keys, published: [], nowMs: Date.UTC(2030, 0, 1), random });
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
