import { coverageCounter, parseParameterSpace } from '@tenacious-bench/generators';
import { parseTask, readJsonl, type Task } from '@tenacious-bench/schema';
import { tenaciousSweeps } from '@tenacious-bench/tenacious/sweeps';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

async function run(args: string[], files: Record<string, string> = {}) {
  const world = memoryWorld(files);
  const code = await main(['sweep', ...args], world);
  return { code, printed: world.printed, errors: world.errors, files: world.files };
}

async function tasksIn(text: string | Uint8Array | undefined): Promise<Task[]> {
  const tasks: Task[] = [];
  const bytes = [new TextEncoder().encode(String(text ?? ''))];
  for await (const row of readJsonl(bytes, { parse: parseTask, file: 't.jsonl' })) {
    expect(row).toMatchObject({ ok: true });
    if (row.ok) tasks.push(row.value);
  }
  return tasks;
}

describe('tbench sweep', () => {
  test('lists the spaces with their parameters', async () => {
    const { code, printed } = await run(['--list']);
    expect(code).toBe(0);
    expect(printed[0]).toBe(
      'capacity: A reader asks for engineers, against the capacity that is free as of the turn',
    );
    expect(printed).toContain('  committed        0, 1, 3');
    expect(printed.filter((line) => /^\w+: /.test(line))).toHaveLength(4);
  });

  test('shows what would be covered and writes nothing', async () => {
    const { code, printed, files } = await run(['price']);
    expect(code).toBe(0);
    expect(files.size).toBe(0);
    expect(printed[0]).toMatch(/^price: \d+ tasks of \d+ cells, seed 1, nothing written$/);
    expect(printed).toContainEqual(
      expect.stringMatching(/^ {2}\d+ right: send or route_to_human$/),
    );
    const pairs = printed.find((line) => line.includes('pairs of values'));
    const [covered, possible] = pairs?.match(/\d+/g) ?? [];
    expect([Number(covered) > 0, covered]).toEqual([true, possible]);
  });

  test.each(tenaciousSweeps.map(({ space }) => [space.id, space] as const))(
    'writes valid tasks of space %s that cover every pair of values',
    async (id, space) => {
      const { code, files } = await run([id, '--out', 't.jsonl', '--seed', '3']);
      expect(code).toBe(0);
      const tasks = await tasksIn(files.get('t.jsonl'));
      const parsed = parseParameterSpace(space);
      if (!parsed.ok) throw new Error('the space is not valid');
      const counter = coverageCounter(parsed.value);
      const cells = tasks.map(({ provenance }) => provenance.sweep?.cell ?? {});
      expect(cells.map(counter.add)).toEqual(tasks.map(() => true));
      expect(counter.table().uncovered).toEqual([]);
      expect(tasks.every(({ expected }) => expected !== undefined)).toBe(true);
      expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
    },
  );

  test('writes the same bytes again, and others with another seed', async () => {
    const [first, again, other] = await Promise.all(
      ['1', '1', '2'].map(async (seed) =>
        (await run(['--out', 't', '--seed', seed])).files.get('t'),
      ),
    );
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('makes variants of each cell that are one family and differ', async () => {
    const { files } = await run(['price', '--out', 't', '--variants', '3', '--limit', '9']);
    const tasks = await tasksIn(files.get('t'));
    expect(new Set(tasks.map(({ family }) => family)).size).toBe(3);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(9);
  });

  test('says what a limit leaves uncovered', async () => {
    const { printed } = await run(['capacity', '--limit', '2', '--show', '1']);
    expect(printed[0]).toBe('capacity: 2 tasks of 2 cells, seed 1, nothing written');
    expect(printed.at(-3)).toMatch(/^ {2}not covered: \w+ [\w-]+, \w+ [\w-]+$/);
    expect(printed.at(-2)).toMatch(/^ {2}and \d+ more$/);
  });

  test('makes every cell of a narrowed space', async () => {
    const narrowing = {
      parameters: {
        stack: ['Go'],
        free: [3],
        committed: [0],
        seniority: ['any'],
        seniorsFree: ['enough'],
        event: ['none'],
        offered: ['nothing'],
        segment: [1],
        maturity: [0],
        channel: ['email'],
      },
      constraints: [{ when: { start: ['at_once'] }, because: 'nobody starts at once' }],
    };
    const { printed } = await run(['capacity', '--strength', 'full', '--space', 'n.json'], {
      'n.json': JSON.stringify(narrowing),
    });
    expect(printed[0]).toBe('capacity: 16 tasks of 16 cells, seed 1, nothing written');
  });
});

describe('one clear line for', () => {
  const narrowed = (narrowing: unknown) => ({ 'n.json': JSON.stringify(narrowing) });

  test.each<[string, string[], Record<string, string>, string]>([
    [
      'a space that there is not',
      ['pricing'],
      {},
      'there is no space "pricing": there is capacity, signals, price, warmth',
    ],
    [
      'a strength above the parameters',
      ['capacity', '--strength', '13'],
      {},
      'space capacity: strength is 13: the space has 12 parameters, so it is a whole number from 1 to 12',
    ],
    [
      'a strength that makes too many combinations',
      ['capacity', '--strength', '9'],
      {},
      expect.stringMatching(
        /^space capacity: strength 9 makes \d+ combinations of 12 parameters: choose a lower one$/,
      ),
    ],
    [
      'constraints that exclude everything',
      ['capacity', '--space', 'n.json'],
      narrowed({ constraints: [{ when: {}, because: 'no time' }] }),
      'n.json: constraints[8]: the constraints of space capacity exclude every cell: loosen the one that says "no time"',
    ],
    [
      'an unknown parameter',
      ['capacity', '--space', 'n.json'],
      narrowed({ parameters: { fre: [1] } }),
      expect.stringContaining(
        'n.json: parameters.fre: the space has no parameter fre: it has stack, free',
      ),
    ],
    [
      'an unknown value',
      ['capacity', '--space', 'n.json'],
      narrowed({ parameters: { stack: ['COBOL'] } }),
      'n.json: parameters.stack: stack is never "COBOL": it is "Python", "Go", "Data", "ML", "Infrastructure", "Mobile"',
    ],
    ['what is no JSON', ['capacity', '--space', 'n.json'], { 'n.json': '{' }, 'n.json is not JSON'],
    [
      'a narrowing of no space',
      ['--space', 'n.json'],
      narrowed({}),
      '--space narrows one space: name it, one of capacity, signals, price, warmth',
    ],
    [
      'a seed that is no number',
      ['--seed', 'x'],
      {},
      '--seed is "x": it takes a whole number of up to 15 digits',
    ],
    [
      'a second space',
      ['price', 'warmth'],
      {},
      '"warmth" is not expected; see tbench sweep --help',
    ],
  ])('%s, and nothing is written', async (_, args, files, line) => {
    const outcome = await run([...args, '--out', 't.jsonl'], files);
    expect(outcome.code).toBe(2);
    expect(outcome.errors.map((error) => error.replace('tbench sweep: ', ''))).toEqual([line]);
    expect(outcome.files.has('t.jsonl')).toBe(false);
  });
});
