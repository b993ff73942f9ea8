import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/hub-for-test.ts';
import { type JournalEntry, openJournal } from './journal.ts';

const entry: JournalEntry = {
  at: '2026-05-04T09:00:00.000Z',
  repository: 'acme/demo',
  tag: 'v1.0.0',
  tree: `sha256:${'1'.repeat(64)}`,
  step: 'committed',
  commit: '2'.repeat(40),
};

test('what was written is read again, and a folder that is not there is made', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'journal');
  await (await openJournal(folder)).append(entry);
  await (await openJournal(folder)).append({ ...entry, step: 'tagged' });
  const { entries } = await openJournal(folder);
  expect(entries.map(({ step }) => step)).toEqual(['committed', 'tagged']);
});

test('a line that was cut off is passed over, and the next one does not grow onto it', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'journal.jsonl');
  await (await openJournal(folder)).append(entry);
  await writeFile(path, (await readFile(path, 'utf8')).slice(0, -20));
  await (await openJournal(folder)).append({ ...entry, step: 'tagged' });
  await appendFile(path, 'not JSON\n');
  const { entries } = await openJournal(folder);
  expect(entries.map(({ step }) => step)).toEqual(['tagged']);
});

test('a step with anything else in it is not written', async () => {
  const journal = await openJournal(await temporaryFolder());
  const talkative = { ...entry, text: 'a row' };
  await expect(journal.append(talkative)).rejects.toThrow();
});
