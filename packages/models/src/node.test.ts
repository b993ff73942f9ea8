import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BudgetError } from './ledger.ts';
import { openCassette, openLedger } from './node.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'));
});
afterEach(() => rm(folder, { recursive: true }));

const usage = { inputTokens: 1, outputTokens: 1 };
const recording = (key: string) => ({
  key,
  reply: { text: `to ${key}`, model: 'm', finish: 'stop', usage } as const,
  lineage: ['qwen'],
});
const entry = {
  at: '2026-05-04T09:00:00Z',
  call: 'sha256:0',
  purpose: 'judge',
  model: 'm',
  ...usage,
  costUsd: 0.75,
  outcome: 'answered',
} as const;

test('a cassette is there again, in a folder that was not there', async () => {
  const path = join(folder, 'new', 'cassette.jsonl');
  const cassette = await openCassette(path);
  await cassette.add(recording('a'));
  await cassette.add(recording('b'));
  const again = await openCassette(path);
  expect(again.find('b')).toEqual(recording('b'));
  expect(again.find('c')).toBeUndefined();
});

test('whatever byte a crash stops at, whole lines stay and the next one begins anew', async () => {
  const path = join(folder, 'cassette.jsonl');
  await (await openCassette(path)).add(recording('a'));
  const first = await readFile(path, 'utf8');
  await (await openCassette(path)).add(recording('bé'));
  const whole = await readFile(path);
  for (let cut = Buffer.byteLength(first); cut < whole.length; cut++) {
    await writeFile(path, whole.subarray(0, cut));
    const cassette = await openCassette(path);
    expect([cassette.find('a')?.key, cassette.find('bé')]).toEqual(['a', undefined]);
    await cassette.add(recording('bé'));
    expect(await readFile(path)).toEqual(whole);
  }
});

test('a line in the middle that somebody changed is an error', async () => {
  const path = join(folder, 'cassette.jsonl');
  await (await openCassette(path)).add(recording('a'));
  await writeFile(path, (await readFile(path, 'utf8')).replace('to a', 'to b'));
  await expect(openCassette(path)).rejects.toThrow('cassette line 1 is not as it was recorded');
});

test('what was spent is known again', async () => {
  const path = join(folder, 'ledger.jsonl');
  await (await openLedger(path)).settle(entry);
  await appendFile(path, '{"at":"2026-05-04T09:00');
  const ledger = await openLedger(path, { budgetUsd: 1 });
  expect(ledger.entries).toEqual([entry]);
  expect(() => ledger.reserve(0.5)).toThrow(BudgetError);
  await ledger.settle(entry);
  expect((await openLedger(path)).entries).toEqual([entry, entry]);
});

test.each(['nonsense', '{"purpose":"judge"}'])(
  'a ledger with the line %s is refused',
  async (line) => {
    const path = join(folder, 'ledger.jsonl');
    await writeFile(path, `${line}\n`);
    await expect(openLedger(path)).rejects.toThrow('ledger.jsonl:1 is no entry of a ledger');
  },
);
