import { formatJsonl } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { parseSubmission } from '../index.ts';
import { say } from '../testing/sum-service.ts';

const tasks = ['sum-1', 'sum-2', 'sum-3'];
const parse = (rows: readonly unknown[]) =>
  parseSubmission(formatJsonl(rows), { tasks, file: 'a.jsonl' });

test('outputs are sorted by task, and missing ones counted', async () => {
  const parsed = await parse([say('sum-3', 'six'), say('sum-1', 'two')]);
  expect(parsed).toMatchObject({ ok: true, value: { agent: 'adder', missing: 1 } });
  expect(parsed.ok && parsed.value.outputs.map(({ task }) => task)).toEqual(['sum-1', 'sum-3']);
});

test.each([
  ['only the order', [say('sum-2', 'b'), say('sum-1', 'a')], true],
  ['only a cost', [{ ...say('sum-1', 'a'), costUsd: 3 }, say('sum-2', 'b')], true],
  ['a word', [say('sum-1', 'A'), say('sum-2', 'b')], false],
  ['an output less', [say('sum-1', 'a')], false],
])('a submission with %s changed', async (_, rows, isSame) => {
  const one = await parse([say('sum-1', 'a'), say('sum-2', 'b')]);
  const other = await parse(rows);
  if (!one.ok || !other.ok) throw new Error('both are submissions');
  expect(one.value.digest === other.value.digest).toBe(isSame);
});

test.each<[string, readonly unknown[], readonly object[]]>([
  ['no output', [], [{ code: 'no_outputs', path: '' }]],
  [
    'two outputs of a task',
    [say('sum-1', 'a'), say('sum-1', 'b')],
    [{ code: 'duplicate_id', line: 2 }],
  ],
  [
    'outputs of two agents',
    [say('sum-1', 'a'), { ...say('sum-2', 'b'), agent: 'other' }],
    [{ code: 'other_agent', path: 'agent' }],
  ],
  [
    'something else',
    [{ task: 'sum-1' }],
    [{ code: 'missing_version', line: 1 }, { code: 'no_outputs' }],
  ],
])('%s is refused', async (_, rows, issues) => {
  expect(await parse(rows)).toMatchObject({ ok: false, issues });
});

test('an unknown task is refused in the same words whichever it is and however many are known', async () => {
  const refusals = await Promise.all([
    parse([say('sum-9', 'a')]),
    parse([say('sum-1', 'a'), say('sum-9', 'a')]),
    parse([say('sum-8', 'a'), say('sum-9', 'a'), say('sum-2', 'a')]),
  ]);
  const message = 'not every output is of a task of this split';
  const issues = [{ code: 'unknown_task', path: 'task', message }];
  for (const refusal of refusals) expect(refusal).toEqual({ ok: false, issues });
});
