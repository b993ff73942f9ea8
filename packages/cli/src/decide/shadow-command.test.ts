import { formatJsonl } from '@tenacious-bench/schema';
import { carelessOutputs, starterTasks } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { main } from '../main.ts';
import { memoryWorld } from '../memory-world.ts';

const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
const results = Array.from({ length: 200 }, (_, at) => ({
  schema: 'tenacious-bench/result@1.0',
  task: `t${at}`,
  agent: 'writer',
  trial: 0,
  family: `t${at}`,
  policy,
  status: at < 40 ? 'failed' : 'passed',
  decision: at < 40 ? 'block' : 'send',
  rules: at < 40 ? ['price'] : [],
  at: at < 100 ? '2026-05-04T09:00:00Z' : '2026-05-12T09:00:00Z',
}));
const label = (at: number, value: unknown = at < 8 || at >= 40, kind = 'person') => ({
  schema: 'tenacious-bench/label@1.0',
  id: `l${at}`,
  task: `t${at}`,
  output: 'writer:0',
  dimension: 'right',
  value,
  rater: { id: 'ana', kind },
  rubric: '1.0.0',
  round: 1,
  labelledAt: '2026-05-20',
});
const labels = results.map((_, at) => label(at));
const review = (at: number) => ({
  schema: 'tenacious-bench/production-event@1.0',
  id: `e${at}`,
  kind: 'review',
  at: '2026-05-20T09:00:00Z',
  by: 'ana',
  task: `t${at}`,
  agent: 'writer',
  trial: 0,
  family: `t${at}`,
  gate: 'block',
  decision: 'send',
});
const files = {
  'results.jsonl': formatJsonl(results),
  'labels.jsonl': formatJsonl(labels),
  'some.jsonl': formatJsonl(labels.slice(0, 30)),
  'events.jsonl': formatJsonl([1, 2, 3].map(review)),
};

test('with labels of all messages the rate comes first, with its interval', async () => {
  const world = memoryWorld(files);
  expect(await main(['shadow', 'results.jsonl', '--labels', 'labels.jsonl'], world)).toBe(0);
  expect(world.printed.slice(0, 3)).toEqual([
    'False-block rate: 4.8% [2.4%, 9.1%] of right messages',
    '  of what it stops, 20% [10.5%, 34.8%] is right',
    '  from 40 labels of stopped and 160 of other messages (all are labelled)',
  ]);
  const text = world.printed.join('\n');
  expect(text).toContain('Would have stopped 40 of 200 messages: 20%');
  expect(text).toMatch(/price +40 +40/);
  expect(text).toMatch(/2026-05-04 +100 +40 +40%/);
  expect(text).toMatch(/2026-05-11 +100 +0 +0%/);
});

describe('nobody can tell, and is told what to label', () => {
  test.each<[string, readonly string[], string]>([
    ['without a label', [], 'cannot tell, no message is labelled.'],
    [
      'with labels of those that happened to be labelled',
      ['--labels', 'some.jsonl'],
      'nobody says how they were picked',
    ],
    [
      'with overrides alone',
      ['--events', 'events.jsonl'],
      '3 of 200 messages are labelled, and nobody says',
    ],
  ])('%s', async (_, args, reason) => {
    const world = memoryWorld(files);
    expect(await main(['shadow', 'results.jsonl', ...args], world)).toBe(3);
    expect(world.printed[0]).toContain(reason);
    expect(world.printed[1]).toMatch(/^ {2}Label \d+ messages \(--draw FILE writes them\)/);
  });
});

test('a drawn sample is labelled, and tells', async () => {
  const world = memoryWorld(files);
  const draw = ['--draw', 'sample.jsonl', '--width', '0.3', '--expected', '0.2'];
  expect(await main(['shadow', 'results.jsonl', ...draw], world)).toBe(3);
  const sample = String(world.files.get('sample.jsonl'));
  const own = sample
    .trim()
    .split('\n')
    .map((line) => Number(JSON.parse(line).task.slice(1)));
  expect(own.length).toBeLessThan(60);
  world.files.set('own.jsonl', formatJsonl(own.map((at) => label(at))));
  const given = ['--labels', 'own.jsonl', '--sample', 'sample.jsonl'];
  expect(await main(['shadow', 'results.jsonl', ...given, '--json'], world)).toBe(0);
  const { falseBlocks } = JSON.parse(world.printed.at(-1) ?? '');
  expect(falseBlocks.basis).toBe('sample');
  expect(falseBlocks.rate.low).toBeLessThan(8 / 168);
  expect(falseBlocks.rate.high).toBeGreaterThan(8 / 168);
  expect(await main(['shadow', 'results.jsonl', ...draw], world)).toBe(2);
});

test.each([
  ['0.1', 0, 'below 10%'],
  ['0.05', 3, 'nobody can tell whether it is below 5%'],
  ['0.01', 1, 'above 1%'],
])('a rate of at most %s ends in exit code %d', async (most, code, told) => {
  const world = memoryWorld(files);
  const args = ['--labels', 'labels.jsonl', '--most', most];
  expect(await main(['shadow', 'results.jsonl', ...args], world)).toBe(code);
  expect(world.printed[0]).toContain(told);
});

test('messages are judged where only outputs are there', async () => {
  const world = memoryWorld({
    'tasks.jsonl': formatJsonl(starterTasks),
    'outputs.jsonl': formatJsonl(carelessOutputs),
  });
  const code = await main(
    ['shadow', '--tasks', 'tasks.jsonl', '--outputs', 'outputs.jsonl'],
    world,
  );
  expect(code).toBe(3);
  expect(world.printed.join('\n')).toContain('Would have stopped');
});

describe('refuses in one line', () => {
  test.each<[string, readonly string[], string]>([
    [
      'no messages',
      [],
      'name --tasks and --outputs, or one file of results; see tbench shadow --help',
    ],
    [
      'two ways to pick',
      ['results.jsonl', '--random', '--sample', 's'],
      '--sample and --random are two ways to pick messages: give one',
    ],
    [
      'half a rater',
      ['results.jsonl', '--sensitivity', '0.9'],
      '--sensitivity and --specificity belong together',
    ],
    [
      'a share that is none',
      ['results.jsonl', '--most', '5'],
      '--most is "5": it takes a share above 0 and up to 1',
    ],
    [
      'simulated labels',
      ['results.jsonl', '--labels', 'simulated.jsonl'],
      'simulated.jsonl: label l0 is simulated: nobody called that message right',
    ],
    [
      'labels of another dimension',
      ['results.jsonl', '--labels', 'labels.jsonl', '--right', 'tone'],
      'labels.jsonl has no label of the dimension tone; name one with --right',
    ],
  ])('%s', async (_, args, message) => {
    const simulated = formatJsonl([label(0, true, 'simulated')]);
    const world = memoryWorld({ ...files, 'simulated.jsonl': simulated });
    expect(await main(['shadow', ...args], world)).toBe(2);
    expect(world.errors.at(-1)).toBe(`tbench shadow: ${message}`);
  });
});
