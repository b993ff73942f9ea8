import { formatJsonl, type Outcome } from '@tenacious-bench/schema';
import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const tasks = Array.from({ length: 12 }, (_, at) => ({ ...exampleTask, id: `task-${at}` }));
const [first = exampleTask, ...others] = tasks;
const silence = { expected: { decisions: ['abstain'], because: 'nothing is known' } };
const saying = (agent: string, body: string) => {
  const outcome: Outcome = { kind: 'message', message: { channel: 'email', body } };
  const schema = 'tenacious-bench/output@1.0';
  return tasks.map(({ id }) => ({ schema, task: id, agent, trial: 0, outcome }));
};
const newer = { ...examplePolicy, version: '2.0.0' };
const files = {
  't.jsonl': formatJsonl(tasks),
  'corrected.jsonl': formatJsonl([{ ...first, ...silence }, ...others]),
  'silent.jsonl': formatJsonl(tasks.map((task) => ({ ...task, ...silence }))),
  'fewer.jsonl': formatJsonl(others),
  'o.jsonl': formatJsonl([...saying('hello', 'Hello.'), ...saying('hype', 'A world-class team.')]),
  'p.json': JSON.stringify(examplePolicy),
  'newer.json': JSON.stringify(newer),
};

async function rescore(args: readonly string[], world = memoryWorld(files)) {
  const before = world.printed.length;
  const code = await main(['rescore', '--policy', 'p.json', ...args], world);
  return { code, world, printed: world.printed.slice(before), errors: world.errors };
}

async function runFolder() {
  const world = memoryWorld(files);
  const agents = ['--agent', 'hello=outputs:hello.jsonl', '--agent', 'hype=outputs:hype.jsonl'];
  world.files.set('hello.jsonl', formatJsonl(saying('hello', 'Hello.')));
  world.files.set('hype.jsonl', formatJsonl(saying('hype', 'A world-class team.')));
  expect(await main(['run', 't.jsonl', '--policy', 'p.json', ...agents, '--out', 'r'], world)).toBe(
    0,
  );
  return world;
}

describe('tbench rescore', () => {
  test('judges a file of outputs and writes the results', async () => {
    const { code, world, printed } = await rescore([
      'o.jsonl',
      '--tasks',
      't.jsonl',
      '--out',
      'results.jsonl',
    ]);
    expect(code).toBe(0);
    expect(printed.join('\n')).toMatch(/^hello +12 +12 +0 +0 +100% +0$/m);
    expect(String(world.files.get('results.jsonl')).trim().split('\n')).toHaveLength(24);
  });

  test('says that nothing changed in the folder of a run', async () => {
    const { printed } = await rescore(['r/', '--tasks', 't.jsonl'], await runFolder());
    expect(printed.at(-1)).toBe('against the earlier results: no status changed');
  });

  test('says what changed with corrected tasks, and writes over nothing unasked', async () => {
    const world = await runFolder();
    const results = world.files.get('r/results.jsonl');
    const { code, printed } = await rescore(['r', '--tasks', 'corrected.jsonl'], world);
    expect(code).toBe(0);
    expect(printed).toContain('against the earlier results: 1 status changed (1 passed → failed)');
    expect(printed.at(-1)).toBe(`  hello ${first.id} trial 0: passed → failed (not_expected)`);
    expect(world.files.get('r/results.jsonl')).toBe(results);
  });

  test('shows as many changes as it is asked to', async () => {
    const { printed } = await rescore(
      ['r', '--tasks', 'silent.jsonl', '--show', '1'],
      await runFolder(),
    );
    expect(printed).toContain(
      'against the earlier results: 12 statuses changed (12 passed → failed)',
    );
    expect(printed.at(-1)).toBe('  … 11 more; --show 12 shows all');
  });

  test('names the policy that judged in each result', async () => {
    const args = ['r', '--tasks', 't.jsonl', '--policy', 'newer.json', '--out', 'again.jsonl'];
    const { code, world } = await rescore(args, await runFolder());
    const [row = ''] = String(world.files.get('again.jsonl')).split('\n');
    expect([code, JSON.parse(row).policy.version]).toEqual([0, '2.0.0']);
  });

  test('prints figures and changes as JSON', async () => {
    const { printed } = await rescore(
      ['r', '--tasks', 'corrected.jsonl', '--json'],
      await runFolder(),
    );
    const { agents, changes } = JSON.parse(printed.join('\n'));
    expect([agents.length, changes.statuses[0].now.reason.code]).toEqual([2, 'not_expected']);
  });

  test.each<[string, string[], string]>([
    ['nothing to judge', ['--tasks', 't.jsonl'], 'name one folder of a run or one file of outputs'],
    ['no tasks', ['o.jsonl'], '--tasks is needed'],
    ['outputs that are not there', ['p.jsonl', '--tasks', 't.jsonl'], 'p.jsonl cannot be read'],
    [
      'tasks that were not asked',
      ['o.jsonl', '--tasks', 'fewer.jsonl'],
      'o.jsonl does not fit fewer.jsonl: an output of hello answers task task-0, which is not among the tasks, and 1 more do not fit; name the tasks that were asked',
    ],
    [
      'to write over the outputs',
      ['o.jsonl', '--tasks', 't.jsonl', '--out', './o.jsonl'],
      './o.jsonl is what this command reads, and would be written over',
    ],
    [
      'a number that looks like an option',
      ['o.jsonl', '--tasks', 't.jsonl', '--show', '-1'],
      '--show needs a value; one that begins with a dash is written --show=-VALUE',
    ],
    [
      'results that are none',
      ['o.jsonl', '--tasks', 't.jsonl', '--against', 't.jsonl'],
      't.jsonl has',
    ],
  ])('refuses %s', async (_, args, line) => {
    const { code, errors } = await rescore(args);
    expect([code, errors.at(-1)]).toEqual([2, expect.stringContaining(line)]);
    expect(errors.length).toBeLessThan(3);
  });

  test('brings the results of a run up to date', async () => {
    const world = await runFolder();
    const args = ['r', '--tasks', 'silent.jsonl', '--out', 'r/results.jsonl'];
    expect((await rescore(args, world)).code).toBe(0);
    expect(String(world.files.get('r/results.jsonl'))).toContain('not_expected');
  });

  test('refuses a run that has not come to its end', async () => {
    const world = await runFolder();
    world.files.delete('r/outputs.jsonl');
    const { code, errors } = await rescore(['r', '--tasks', 't.jsonl'], world);
    expect([code, errors.at(-1)]).toEqual([
      2,
      expect.stringContaining('tbench run goes on with it'),
    ]);
  });
});
