import { carefulOutputs, carelessOutputs, starterTasks } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const rows = (items: readonly unknown[]) =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');
const canned = [...carefulOutputs, ...carelessOutputs];
const [first] = starterTasks;
if (first === undefined) throw new Error('there are starter tasks');

async function run(args: string[], files: Record<string, string> = {}) {
  const world = memoryWorld({ 't.jsonl': rows(starterTasks), 'o.jsonl': rows(canned), ...files });
  return { code: await main(['quality', ...args], world), ...world };
}

describe('tbench quality', () => {
  test('measures the starter tasks, and says what two agents cannot tell', async () => {
    const { code, printed } = await run(['t.jsonl', '--outputs', 'o.jsonl']);
    expect(code).toBe(0);
    expect(printed[0]).toBe('12 tasks of 12 families');
    expect(printed).toContain('  10 of 24 answers fail: 42%');
    expect(printed).toContain('  mean item-total correlation: cannot tell');
    expect(printed).toContain('  not estimable: 12 tasks (2 tries, and at least 5 are needed)');
    expect(printed.find((line) => line.startsWith('  capacity '))).toMatch(/capacity +5 +3$/);
  });

  test('the reference agents answer under several seeds, and a careful one is told from a careless one', async () => {
    const { printed } = await run(['t.jsonl', '--agents', '--seeds', '2', '--json']);
    const { difficulty, discrimination } = JSON.parse(printed.join('\n'));
    expect(difficulty.answers).toBe(12 * 3 * 2);
    expect(difficulty.failed).toBeGreaterThan(24);
    expect(difficulty.failed).toBeLessThan(60);
    expect(discrimination.mean.value).toBeGreaterThan(0.2);
  });

  test('has a figure for each task where the tries allow one', async () => {
    // Two copies of the careless agent and two of the careful one, and a third that is careful with one task alone.
    const mixed = carelessOutputs.map((output) =>
      output.task === first.id
        ? (carefulOutputs.find(({ task }) => task === first.id) ?? output)
        : output,
    );
    const tries = [carelessOutputs, carelessOutputs, carefulOutputs, carefulOutputs, mixed];
    const outputs = tries.flatMap((own, trial) =>
      own.map((output) => ({ ...output, agent: `a${trial}` })),
    );
    const { printed } = await run(['t.jsonl', '--outputs', 'x.jsonl', '--json'], {
      'x.jsonl': rows(outputs),
    });
    const { discrimination } = JSON.parse(printed.join('\n'));
    // By hand: passes 0 0 1 1 1 against a rest that is low low high high low: .8 / sqrt(1.2 * 1.2).
    expect(discrimination.tasks[0].correlation).toEqual({
      defined: true,
      value: expect.closeTo(2 / 3, 9),
    });
    expect(discrimination.tasks[1].correlation.reason).toBe('every try passes it');
  });

  test.each<[string, string[], Record<string, string>, string]>([
    ['no file', ['--agents'], {}, 'name one file of tasks; see tbench quality --help'],
    [
      'neither outputs nor agents',
      ['t.jsonl'],
      {},
      'choose --outputs FILE or --agents; see tbench quality --help',
    ],
    [
      'both',
      ['t.jsonl', '--agents', '--outputs', 'o.jsonl'],
      {},
      'choose --outputs FILE or --agents; see tbench quality --help',
    ],
    [
      'no number of seeds',
      ['t.jsonl', '--agents', '--seeds', 'x'],
      {},
      '--seeds is "x": it takes a number from 1 to 999',
    ],
    ['no task', ['e.jsonl', '--agents'], { 'e.jsonl': '' }, 'e.jsonl holds no row'],
    [
      'an output to another task',
      ['t.jsonl', '--outputs', 'x.jsonl'],
      { 'x.jsonl': rows([{ ...canned[0], task: 'task-0' }]) },
      'x.jsonl: an output of careful answers task task-0, which is not among the tasks',
    ],
    [
      'an answer twice',
      ['t.jsonl', '--outputs', 'x.jsonl'],
      { 'x.jsonl': rows([canned[0], canned[0]]) },
      'x.jsonl has 1 invalid field or row; correct them and run again',
    ],
  ])('refuses %s', async (_, args, files, line) => {
    const { code, errors } = await run(args, files);
    expect([code, errors.at(-1)]).toEqual([2, `tbench quality: ${line}`]);
  });
});
