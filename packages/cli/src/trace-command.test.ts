import { carelessOutputs, starterTasks } from '@tenacious-bench/tenacious';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const rows = carelessOutputs.map(({ task, outcome }) => ({
  task: starterTasks.find(({ id }) => id === task),
  outcome,
}));
const traces = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const [first] = rows;

async function run(args: string[], files: Record<string, string>) {
  const world = memoryWorld(files);
  return { code: await main(['trace', ...args], world), world };
}

function written({ files }: MemoryWorld): string {
  return String(files.get('tasks.jsonl'));
}

describe('the careless agent on the starter tasks', () => {
  let code = -1;
  let world = memoryWorld();
  beforeAll(async () => {
    const options = ['--out', 'tasks.jsonl', '--include-passing', '--variations', '2'];
    ({ code, world } = await run(['t.jsonl', ...options], { 't.jsonl': traces }));
    // As long as a test may take on a busy machine.
  }, 60_000);

  test('all twelve keep their pattern, and each gives a task and its variations', () => {
    expect(code).toBe(0);
    expect(world.printed).toContain('12 of 12 redacted traces keep their pattern');
    expect(world.printed.at(-1)).toBe('36 tasks in tasks.jsonl; 0 rows refused');
    expect(written(world).trim().split('\n')).toHaveLength(36);
  });

  test('prints which rules were broken and how often', () => {
    expect(world.printed[0]).toMatch(/^pattern +decision +traces +used +tasks$/);
    expect(world.printed).toContainEqual(
      expect.stringMatching(/^banned-phrase length-cold stacked-asks +block +1 +1 +3$/),
    );
    expect(world.printed).toContainEqual(expect.stringMatching(/^nothing broken +send +2 +2 +6$/));
  });

  test('no name, amount or date of an original is in any output', () => {
    const output = [written(world), ...world.printed, ...world.errors].join('\n');
    const values = starterTasks.flatMap(({ facts }) =>
      facts.flatMap(({ topic, values: { name, person, company, peers } }) =>
        topic === 'price' ? [] : [name, person, company, peers].flat(),
      ),
    );
    const names = values.filter((value) => typeof value === 'string');
    expect(new Set(names).size).toBeGreaterThan(20);
    for (const name of names) expect(output).not.toContain(name);
    for (const amount of ['9200000', '21500000', '15800000', '$9.2M', '$27M', '$3,200'])
      expect(output).not.toContain(amount);
  });

  test('says where somebody may still be named whom no fact declares', () => {
    expect(world.errors).toContain(
      't.jsonl:7: facts[6].values.#1: may name somebody: R… (15 letters)',
    );
  });

  test('one trace is one family, and variations name the task that they vary', () => {
    const lines = written(world).trim().split('\n');
    const tasks = lines.map((line) => JSON.parse(line));
    const families = [...new Set(tasks.map(({ family }) => family))];
    expect(families).toHaveLength(12);
    for (const family of families) {
      const [parent, ...children] = tasks.filter((task) => task.family === family);
      const parents = children.map(({ provenance }) => provenance.parents);
      expect(parents).toEqual([[parent.id], [parent.id]]);
    }
  });

  test('the tasks are valid, and the same seed writes the same bytes', async () => {
    expect(await main(['validate', 'tasks.jsonl'], world)).toBe(0);
    const options = ['--out', 'tasks.jsonl', '--include-passing', '--variations', '2'];
    const again = await run(['t.jsonl', ...options], { 't.jsonl': traces });
    expect(written(again.world)).toBe(written(world));
  });
});

test('bad rows are named, each in one line, and the others are written', async () => {
  const noOutput = JSON.stringify({ task: first?.task });
  const files = { 't.jsonl': `${JSON.stringify(first)}\n${noOutput}\n{"task":\n` };
  const { code, world } = await run(
    ['t.jsonl', '--out', 'tasks.jsonl', '--variations', '0'],
    files,
  );
  expect(code).toBe(1);
  expect(world.errors).toEqual([
    't.jsonl:2: no output: the trace ends before the agent answered, so there is nothing to judge [no_output]',
    't.jsonl:3: the JSON ends too early, at column 9 [invalid_json]',
  ]);
  expect(written(world).trim().split('\n')).toHaveLength(1);
});

test('names from a file are gone, too', async () => {
  const rowWithLead = JSON.stringify(rows[6]);
  const files = { 't.jsonl': rowWithLead, 'names.txt': '# ours\nRuben Castellan\n' };
  const options = ['--out', 'tasks.jsonl', '--redact', 'names.txt', '--date', '2026-05-20'];
  const { code, world } = await run(['t.jsonl', ...options], files);
  expect([code, world.errors]).toEqual([0, []]);
  expect(written(world)).not.toMatch(/ruben|castellan/i);
  expect(written(world)).toContain('"createdAt":"2026-05-20"');
});

describe('is refused, and nothing is written', () => {
  const passing = JSON.stringify(rows[1]);
  test.each<[string, string[], Record<string, string>, string]>([
    ['no file', ['--out', 'tasks.jsonl'], {}, 'a file of traces and --out are needed'],
    ['no --out', ['t.jsonl'], { 't.jsonl': traces }, 'a file of traces and --out are needed'],
    ['a file that is not there', ['t.jsonl', '--out', 'tasks.jsonl'], {}, 't.jsonl cannot be read'],
    [
      'nothing usable',
      ['t.jsonl', '--out', 'tasks.jsonl'],
      { 't.jsonl': '{"a":1}' },
      'no trace could be used',
    ],
    [
      'an empty file',
      ['t.jsonl', '--out', 'tasks.jsonl'],
      { 't.jsonl': '' },
      'no trace could be used',
    ],
    [
      'only right answers',
      ['t.jsonl', '--out', 'tasks.jsonl'],
      { 't.jsonl': passing },
      '--include-passing',
    ],
    [
      'a form that nobody knows',
      ['t.jsonl', '--out', 'tasks.jsonl', '--format', 'csv'],
      {},
      '--format is "csv"',
    ],
    [
      'a seed that is no number',
      ['t.jsonl', '--out', 'tasks.jsonl', '--seed', 'x'],
      {},
      '--seed is "x"',
    ],
    [
      'a date that is none',
      ['t.jsonl', '--out', 'tasks.jsonl', '--date', 'May'],
      {},
      '--date is "May"',
    ],
  ])('%s', async (_, args, files, line) => {
    const { code, world } = await run(args, files);
    expect([code, world.errors.at(-1)]).toEqual([2, expect.stringContaining(line)]);
    expect(world.files.has('tasks.jsonl')).toBe(false);
  });
});
