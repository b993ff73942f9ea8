import { formatJsonl, type Task } from '@tenacious-bench/schema';
import { starterTasks } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const dates = { retrievedAt: '2026-03-02', authoredAt: '2026-03-05', releasedAt: '2026-04-01' };
const timed = [
  { task: 'early', ...dates, sourcePublishedAt: '2026-03-01' },
  { task: 'late', ...dates, sourcePublishedAt: '2026-03-06' },
];
const files = {
  'tasks.jsonl': formatJsonl(starterTasks),
  'timed.jsonl': timed.map((one) => `${JSON.stringify(one)}\n`).join(''),
};

test('says what is missing for tasks, and refutes none of the starter tasks', async () => {
  const world = memoryWorld(files);
  expect(await main(['time-shift', 'tasks.jsonl', '--show', '1'], world)).toBe(0);
  expect(world.printed[1]).toMatch(/^refuted +0 {2}something contradicts them$/);
  expect(world.printed.join('\n')).toContain('  missing_date: ');
  expect(world.printed.at(-1)).toBe('… and 11 more tasks');
});

test('a fact that no longer held is said', async () => {
  const [task] = starterTasks as [Task];
  const facts = task.facts.map((fact, at) =>
    at === 0 ? { ...fact, observedAt: '2020-01-01', validUntil: '2020-01-02' } : fact,
  );
  const world = memoryWorld({ 'one.jsonl': formatJsonl([{ ...task, facts }]) });
  await main(['time-shift', 'one.jsonl', '--json'], world);
  const [{ issues }] = JSON.parse(world.printed.join('\n'));
  expect(issues).toContainEqual(expect.objectContaining({ code: 'signal_expired' }));
});

test('timed tasks are read, and the refuted come first', async () => {
  const world = memoryWorld(files);
  expect(await main(['time-shift', 'timed.jsonl', '--timed'], world)).toBe(1);
  const lines = world.printed.filter((line) => /^(?:late|early): /.test(line));
  expect(lines).toEqual(['late: refuted', 'early: asserted']);
});

describe('refuses in one line', () => {
  test.each<[string, readonly string[], string]>([
    ['no file', [], 'name files of tasks; see tbench time-shift --help'],
    [
      'timed tasks that are not said to be',
      ['timed.jsonl'],
      'timed.jsonl has 2 invalid fields or rows; correct them and run again',
    ],
    [
      'a file that is not there',
      ['no.jsonl'],
      'no.jsonl cannot be read: there is no such file or folder',
    ],
    [
      'a count that is none',
      ['tasks.jsonl', '--show', 'x'],
      '--show is "x": it takes a whole number',
    ],
  ])('%s', async (_, args, message) => {
    const world = memoryWorld(files);
    expect(await main(['time-shift', ...args], world)).toBe(2);
    expect(world.errors.at(-1)).toBe(`tbench time-shift: ${message}`);
  });
});
