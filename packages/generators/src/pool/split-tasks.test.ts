import type { Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { poolParties, poolTask } from '../testing/pool-task.ts';
import { type SplitOptions, splitTasks } from './split-tasks.ts';

const alone = (count: number, own: (index: number) => Partial<Task> = () => ({})) =>
  Array.from({ length: count }, (_, index) => poolTask(index, own(index)));

function split(tasks: readonly Task[], options: Partial<SplitOptions> = {}) {
  const result = splitTasks(tasks, { parties: poolParties, ...options });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join());
  return result.value;
}

describe('sizes', () => {
  test.each<[string, number, Partial<SplitOptions>, number[]]>([
    ['50/30/20 unless said otherwise', 10, {}, [5, 3, 2]],
    ['whatever is asked for', 10, { shares: { train: 0.1, dev: 0.2, held_out: 0.7 } }, [1, 2, 7]],
    [
      'nothing for a side without a share',
      10,
      { shares: { train: 0, dev: 0, held_out: 1 } },
      [0, 0, 10],
    ],
  ])('%s', (_, count, options, sizes) => {
    expect(split(alone(count), options).report.sides.map(({ tasks }) => tasks)).toEqual(sizes);
  });

  test('a group that is larger than a side goes where there is room, and the report says so', () => {
    const tasks = alone(10, (index) => (index < 5 ? { family: 'large' } : {}));
    const { report, tasks: placed } = split(tasks);
    expect(
      new Set(placed.filter(({ family }) => family === 'large').map((task) => task.split)),
    ).toEqual(new Set(['train']));
    const first = report.groups[0]?.tasks[0];
    expect(report.warnings).toEqual([
      `dev should have 3 tasks, and 5 tasks are kin of ${first}`,
      `held_out should have 2 tasks, and 5 tasks are kin of ${first}`,
    ]);
  });

  test('an empty side and strata too small for every side are named', () => {
    const { report } = split(alone(2, () => ({ exercises: ['rare'] })));
    expect(report.warnings).toEqual([
      'held_out is empty',
      'too few tasks to be on every side: difficulty: unstated, exercises: rare, mode: synthesis',
    ]);
  });
});

test('each side gets its share of modes, difficulties and what is exercised', () => {
  const modes = ['trace', 'sweep', 'synthesis', 'adversarial'] as const;
  const difficulties = ['easy', 'medium', 'hard'] as const;
  const tasks = alone(240, (index) => ({
    provenance: { mode: modes[index % 4] ?? 'unknown' },
    difficulty: difficulties[index % 3] ?? 'easy',
    exercises: [`clause-${index % 5}`, `clause-${index % 7}`],
  }));
  const { strata } = split(tasks).report;
  expect(strata).toHaveLength(4 + 3 + 7);
  for (const { sides } of strata) {
    for (const { deviation } of Object.values(sides)) expect(Math.abs(deviation)).toBeLessThan(2);
  }
});

test('what is too rare for every side is not always on the largest', () => {
  const tasks = alone(4, (index) => ({ exercises: [`only-here-${index}`] }));
  const seeds = Array.from({ length: 20 }, (_, seed) => split(tasks, { seed }).tasks);
  const first = new Set(seeds.map((placed) => placed.find(({ id }) => id === tasks[0]?.id)?.split));
  expect(first.size).toBe(3);
});

test('another seed is another split', () => {
  const sidesOf = (seed: number) =>
    split(alone(20), { seed })
      .tasks.map((task) => task.split)
      .join();
  expect(new Set([1, 2, 3, 4].map(sidesOf)).size).toBeGreaterThan(1);
});

describe('tasks that have a split', () => {
  const first = split(alone(20)).tasks;

  test('stay where they are, and new kin join them', () => {
    const child = poolTask('child', {
      provenance: { mode: 'synthesis', parents: [first[3]?.id ?? ''] },
    });
    const second = split([...first, child, ...alone(30).slice(20)]).tasks;
    const splitOf = new Map(second.map((task) => [task.id, task.split]));
    expect(first.map(({ id }) => splitOf.get(id))).toEqual(first.map((task) => task.split));
    expect(splitOf.get(child.id)).toBe(first[3]?.split);
  });

  test('can be split afresh, as if they had none', () => {
    const moved = first.map((task) => ({ ...task, split: 'train' as const }));
    expect(split(moved, { assigned: 'ignore' }).tasks).toEqual(first);
  });

  test.each<[string, Partial<Task>, Partial<Task>, string]>([
    ['directly', { family: 'one' }, { family: 'one' }, 'by family'],
    ['through another', { family: 'one' }, { family: 'two' }, 'through other tasks'],
  ])('are refused where kin are on two sides %s', (_, one, other, how) => {
    const link = poolTask('link', { family: 'one', company: 'Link' });
    const a = { ...poolTask('a', one), id: 'a', split: 'train' as const };
    const b = {
      ...poolTask('b', { company: 'Link', ...other }),
      id: 'b',
      split: 'held_out' as const,
    };
    const result = splitTasks([a, b, link], { parties: poolParties });
    expect(result.ok ? [] : result.issues).toEqual([
      {
        code: 'kin_on_two_sides',
        path: '',
        message: `a is in train and b in held_out, but they are kin ${how}: drop one, or take away the split of one`,
      },
    ]);
  });
});

describe('refuses', () => {
  const shares = (train: number, dev: number, heldOut: number) => ({
    shares: { train, dev, held_out: heldOut },
  });
  test.each<[string, ReturnType<typeof shares>]>([
    ['shares that leave tasks over', shares(0.5, 0.3, 0.1)],
    ['shares in percent', shares(50, 30, 20)],
    ['a share below nothing', shares(1.5, -0.5, 0)],
    ['a share that is no number', shares(Number.NaN, 0.5, 0.5)],
  ])('%s', (_, options) => {
    expect(() => split(alone(4), options)).toThrow(RangeError);
    expect(() => split(alone(4), options)).toThrow('they must be 0 or more and add up to 1');
  });

  test.each<[string, readonly Task[], string]>([
    ['no task', [], '0 tasks cannot be split: there have to be two'],
    ['one task', alone(1), '1 task cannot be split: there have to be two'],
    [
      'a task given twice',
      [...alone(2), poolTask(0)],
      `${poolTask(0).id} occurs before; drop copies first`,
    ],
  ])('%s', (_, tasks, message) => {
    expect(() => split(tasks)).toThrow(message);
  });
});
