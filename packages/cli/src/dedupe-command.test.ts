import { formatJsonl, parseTask, type Task } from '@tenacious-bench/schema';
import { starterTasks } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const [first, second] = starterTasks as [Task, Task];
const copy: Task = {
  ...first,
  id: 'task-copy',
  conversation: 'elsewhere',
  family: 'elsewhere',
  provenance: { mode: 'synthesis' },
};
const near: Task = {
  ...copy,
  id: 'task-near',
  facts: first.facts.map((fact) =>
    fact.id === 'offer-terms'
      ? { ...fact, values: { text: `${fact.values.text} Always.\u001b[31m` } }
      : fact,
  ),
};
const files = {
  'one.jsonl': formatJsonl(starterTasks),
  'two.jsonl': formatJsonl([copy, near]),
};

test('writes one of each task and says why the others went', async () => {
  const world = memoryWorld(files);
  const args = [
    'dedupe',
    'two.jsonl',
    'one.jsonl',
    '--out',
    'kept.jsonl',
    '--dropped',
    'dropped.jsonl',
  ];
  expect(await main(args, world)).toBe(0);
  const kept = rows(world.files.get('kept.jsonl')).map((row) => parseTask(row));
  expect(kept.every(({ ok }) => ok)).toBe(true);
  expect(kept).toHaveLength(starterTasks.length);
  expect(rows(world.files.get('dropped.jsonl'))).toMatchObject([
    {
      task: 'task-copy',
      duplicateOf: first.id,
      check: 'exact',
      because: 'the same but for names and dates',
    },
    { task: 'task-near', duplicateOf: first.id, check: 'ngram' },
  ]);
  expect(world.printed.slice(0, 4)).toEqual([
    'check      dropped',
    'exact            1',
    'ngram            1',
    'embedding        0',
  ]);
  expect(world.printed.at(-1)).toBe('kept.jsonl: 12 of 14 tasks');
  expect(world.printed.join('\n')).not.toContain('\u001b');
});

test('the order of files and rows does not change a byte', async () => {
  const [one, other] = [memoryWorld(files), memoryWorld(files)];
  await main(['dedupe', 'one.jsonl', 'two.jsonl', '--out', 'kept.jsonl'], one);
  await main(['dedupe', 'two.jsonl', 'one.jsonl', '--out', 'kept.jsonl'], other);
  expect(one.files.get('kept.jsonl')).toBe(other.files.get('kept.jsonl'));
});

test('a file given twice is its own copy', async () => {
  const world = memoryWorld(files);
  expect(
    await main(['dedupe', 'one.jsonl', 'one.jsonl', '--out', 'kept.jsonl', '--json'], world),
  ).toBe(0);
  const { kept, dropped } = JSON.parse(world.printed.join('\n'));
  expect([kept.length, dropped.length]).toEqual([12, 12]);
});

test('one task is written as it is', async () => {
  const world = memoryWorld({ 'one.jsonl': formatJsonl([second]) });
  expect(await main(['dedupe', 'one.jsonl', '--out', 'kept.jsonl'], world)).toBe(0);
  expect(world.files.get('kept.jsonl')).toBe(formatJsonl([second]));
});

describe('refuses in one line, and writes nothing', () => {
  test.each<[string, readonly string[], string]>([
    ['no file', ['--out', 'kept.jsonl'], 'name files of tasks and --out; see tbench dedupe --help'],
    [
      'no place for the result',
      ['one.jsonl'],
      'name files of tasks and --out; see tbench dedupe --help',
    ],
    ['an empty file', ['empty.jsonl', '--out', 'kept.jsonl'], 'empty.jsonl holds no row'],
    [
      'a similarity that is none',
      ['one.jsonl', '--out', 'kept.jsonl', '--ngram', '80'],
      '--ngram is "80": it takes a similarity above 0 and up to 1',
    ],
    [
      'a similarity of nothing',
      ['one.jsonl', '--out', 'kept.jsonl', '--cosine', '0.0'],
      '--cosine is "0.0": it takes a similarity above 0 and up to 1',
    ],
    [
      'one id for two tasks',
      ['one.jsonl', 'clash.jsonl', '--out', 'kept.jsonl'],
      `${first.id} is the id of another task with other content; give each task an id of its own`,
    ],
  ])('%s', async (_, args, message) => {
    const clash = formatJsonl([{ ...second, id: first.id }]);
    const world = memoryWorld({ ...files, 'empty.jsonl': '', 'clash.jsonl': clash });
    expect(await main(['dedupe', ...args], world)).toBe(2);
    expect(world.errors).toEqual([`tbench dedupe: ${message}`]);
    expect(world.files.has('kept.jsonl')).toBe(false);
  });
});

function rows(content: string | Uint8Array | undefined): unknown[] {
  return String(content)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
