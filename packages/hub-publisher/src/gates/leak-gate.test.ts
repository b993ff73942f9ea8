import { buildFingerprints, createLeakScanner } from '@tenacious-bench/seal';
import { expect, test } from 'vitest';
import { releaseMessages } from '../publish/release-messages.ts';
import { freezeFiles } from '../tree/freeze-files.ts';
import { leakGate } from './leak-gate.ts';

const key = new Uint8Array(32).fill(3);
const text = 'Which of the two ferries to the outer islands leaves first on Sundays in winter?';
const { fingerprints } = buildFingerprints([{ id: 'held-1', text }], key);
const { scan } = createLeakScanner(fingerprints, key);

async function leaksOf(content: () => AsyncIterable<Uint8Array>): Promise<string[]> {
  const tree = await freezeFiles([{ path: 'data/train.jsonl', content: content() }]);
  if (!tree.ok) throw new Error(JSON.stringify(tree.issues));
  const messages = releaseMessages({ version: '1.0.0', content: '', summary: 'A demo' });
  const subject = { tree: tree.value, repository: 'acme/demo', messages };
  const issues = await leakGate(scan).check(subject);
  await tree.value.close();
  return issues.map(({ code, path }) => `${path}: ${code}`);
}

test.each([
  ['its end', `{"text":"${text}"}\n`, ['data/train.jsonl: leak']],
  ['no place', '{"text":"Nobody asks."}\n', []],
])('a file of any size is scanned, with a sealed question at %s', async (_, last, expected) => {
  const line = Buffer.alloc(1 << 20, '{"text":"When does the first ferry sail from here?"}\n');
  async function* content() {
    for (let piece = 0; piece < 70; piece += 1) yield line;
    yield Buffer.from(`\n${last}`);
  }
  expect(await leaksOf(content)).toEqual(expected);
});
