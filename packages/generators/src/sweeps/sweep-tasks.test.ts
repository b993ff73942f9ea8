import { type Parsed, parseTask, type Task, taskId } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import type { Cell } from './parameter-space.ts';
import { type SweepOptions, sweepTasks, type TaskBuilder } from './sweep-tasks.ts';

const build: TaskBuilder = ({ free, company = 'Ferrow' }, { random }) => ({
  ok: true,
  value: {
    title: `Asked by ${company}`,
    stage: 'warm',
    channel: 'email',
    language: 'en',
    asOf: '2026-05-04',
    conversation: `c-${random.integer(1_000_000)}`,
    facts: [
      {
        id: 'capacity',
        topic: 'capacity',
        subject: 'sender',
        values: { free: free ?? 0 },
        confidence: 'high',
        observedAt: '2026-05-04',
        source: 'roster',
        disclosure: 'quotable',
      },
    ],
    thread: [],
    exercises: ['capacity'],
  },
});
const options: SweepOptions = {
  space: 'capacity',
  build,
  domain: {
    policy: { id: 'demo' },
    expectation: ({ facts }) =>
      facts[0]?.values.free === 0
        ? { decisions: ['send', 'route_to_human'], because: 'nobody is free' }
        : undefined,
  },
  seed: 7,
};
const cells = [{ free: 0 }, { free: 3 }];

function tasksOf(made: Iterable<Cell>, change: Partial<SweepOptions> = {}): Task[] {
  return [...sweepTasks(made, { ...options, ...change })].flatMap((row: Parsed<Task>) =>
    row.ok ? [row.value] : [],
  );
}

describe('a task of a sweep', () => {
  test('is a whole task that says which cell it is of, and with which seed', () => {
    const [task] = tasksOf(cells);
    expect(parseTask(task)).toEqual({ ok: true, value: task });
    expect(task?.id).toBe(task && taskId(task));
    expect(task?.provenance).toEqual({
      mode: 'sweep',
      seed: 7,
      sweep: { space: 'capacity', cell: { free: 0 } },
    });
  });

  test('is expected what its facts settle, and nothing where they settle nothing', () => {
    expect(tasksOf(cells).map(({ expected }) => expected)).toEqual([
      { decisions: ['send', 'route_to_human'], because: 'nobody is free' },
      undefined,
    ]);
  });

  test('is the same whichever other cells are made', () => {
    expect(tasksOf([{ free: 3 }])).toEqual(tasksOf(cells).slice(1));
  });

  test('is another one with another seed', () => {
    expect(tasksOf(cells, { seed: 8 })).not.toEqual(tasksOf(cells));
  });
});

test('all variants of a cell are one family, and differ', () => {
  const tasks = tasksOf(cells, { variants: 3 });
  expect(tasks.map(({ family }) => tasks.findIndex((task) => task.family === family))).toEqual([
    0, 0, 0, 3, 3, 3,
  ]);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(6);
});

test('a situation that was made before is left out and counted', () => {
  const sweep = sweepTasks([...cells, ...cells], options);
  let step = sweep.next();
  let made = 0;
  for (; !step.done; step = sweep.next()) made += 1;
  expect(made).toBe(2);
  expect(step.value).toEqual({ tasks: 2, repeated: 2 });
});

test('a token that was left unfilled is an issue that says where', () => {
  const rows = [...sweepTasks([{ free: 1, company: '[Company Name]' }], options)];
  expect(rows).toEqual([
    {
      ok: false,
      issues: [
        {
          code: 'unfilled_token',
          path: 'title of cell {"free":1,"company":"[Company Name]"}',
          message: '"[Company Name]" was left unfilled',
        },
      ],
    },
  ]);
});

test('a cell that cannot be built is an issue, and the others are made', () => {
  const issue = { code: 'unknown_value', path: 'free', message: 'free is a number' };
  const refusing: TaskBuilder = (cell, drawn) =>
    cell.free === 0 ? { ok: false, issues: [issue] } : build(cell, drawn);
  const rows = [...sweepTasks(cells, { ...options, build: refusing })];
  expect(rows.map(({ ok }) => ok)).toEqual([false, true]);
});

test('cells are asked for one at a time', () => {
  let asked = 0;
  function* endless(): Generator<Cell> {
    for (;;) yield { free: asked++ };
  }
  sweepTasks(endless(), options).next();
  expect(asked).toBe(1);
});
