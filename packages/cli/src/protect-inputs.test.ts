import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryWorld } from './memory-world.ts';
import { oneChunk } from './one-chunk.ts';
import { protectInputs } from './protect-inputs.ts';
import { readText } from './read-text.ts';
import { UnusableInput } from './world.ts';

describe('what was read', () => {
  test.each([['labels.jsonl'], ['./labels.jsonl'], [resolve('labels.jsonl')]])(
    'is not written over as %s',
    async (path) => {
      const world = memoryWorld({ 'labels.jsonl': 'of people' });
      const careful = protectInputs(world);
      await readText('labels.jsonl', careful);
      const refusal = new UnusableInput(
        `${path} is what this command reads, and would be written over; name another file`,
      );
      await expect(careful.write(path, oneChunk('a report'))).rejects.toEqual(refusal);
      const files = new Map([
        ['other.md', oneChunk('a report')],
        [path, oneChunk('a report')],
      ]);
      await expect(careful.writeTogether(files)).rejects.toEqual(refusal);
      expect([...world.files]).toEqual([['labels.jsonl', 'of people']]);
    },
  );

  test('while another file was made of it is not written over either', async () => {
    const world = memoryWorld({ 'outputs.jsonl': 'paid for' });
    const careful = protectInputs(world);
    async function* made() {
      yield await readText('outputs.jsonl', careful);
    }
    await expect(careful.write('outputs.jsonl', made())).rejects.toThrow(
      'is what this command reads',
    );
    expect([...world.files]).toEqual([['outputs.jsonl', 'paid for']]);
  });

  test('is brought up to date where the command says so', async () => {
    const world = memoryWorld({ 'ledger.jsonl': 'one\n' });
    const careful = protectInputs(world);
    const text = await readText('ledger.jsonl', careful);
    await careful.write('ledger.jsonl', oneChunk(`${text}two\n`), { updates: ['ledger.jsonl'] });
    expect(world.files.get('ledger.jsonl')).toBe('one\ntwo\n');
  });
});

test('what was not read is written as ever', async () => {
  const world = memoryWorld({ 'report.md': 'of yesterday' });
  await protectInputs(world).write('report.md', oneChunk('of today'));
  expect(world.files.get('report.md')).toBe('of today');
});
