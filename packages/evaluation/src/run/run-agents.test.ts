import { formatJsonl, type Outcome, type Task, taskGold } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { echoAgent, mail, taskOf, told } from '../testing/run-fixtures.ts';
import { type RunOptions, runAgents } from './run-agents.ts';
import { readRunJournal } from './run-journal.ts';
import type { RunPlan } from './run-plan.ts';
import type { RunProgress } from './run-progress.ts';
import { RunStopError } from './run-stop-error.ts';
import type { TaskAgent } from './task-agent.ts';

const tasks = [taskOf('task-1'), taskOf('task-2', 3), taskOf('task-3'), taskOf('task-4', 2)];

/** A journal and the lines that it kept. */
function keptIn(lines: string[] = []) {
  return readRunJournal(lines.join(''), { append: async (line) => void lines.push(line) });
}

async function textOf(plan: RunPlan, options: RunOptions = {}): Promise<string> {
  return formatJsonl((await runAgents(plan, options)).outputs);
}

describe('every agent is asked every task', () => {
  test('in each trial and turn, and the rows stand in the order of the plan', async () => {
    const agents = [echoAgent('two'), echoAgent('one')];
    const { outputs, stop } = await runAgents({ agents, tasks, trials: 2 });
    expect(stop).toBeUndefined();
    const of = (agent: string) => [
      `${agent} task-1 0 message`,
      `${agent} task-1 1 message`,
      ...[0, 1, 2].map((turn) => `${agent} task-2 0 ${turn} message`),
      ...[0, 1, 2].map((turn) => `${agent} task-2 1 ${turn} message`),
      `${agent} task-3 0 agent_threw`,
      `${agent} task-3 1 agent_threw`,
      `${agent} task-4 0 0 abstention`,
      `${agent} task-4 1 0 abstention`,
    ];
    expect(outputs.map(told)).toEqual([...of('two'), ...of('one')]);
  });

  test('with the thread that its own messages made', async () => {
    const { outputs } = await runAgents({
      agents: [echoAgent('one')],
      tasks: [taskOf('task-2', 3)],
    });
    expect(
      outputs.map(({ outcome }) => outcome.kind === 'message' && outcome.message.body),
    ).toEqual([
      'one heard nothing',
      'one heard Question 0 of task-2?',
      'one heard Question 1 of task-2?',
    ]);
  });

  test('and is not told what only its judges may know', async () => {
    const seen: object[] = [];
    const spy: TaskAgent = {
      id: 'spy',
      answer(task) {
        seen.push(task);
        return { kind: 'abstention', reason: 'only looking' };
      },
    };
    await runAgents({ agents: [spy], tasks: [taskOf('task-2', 3)] });
    expect(seen.flatMap((task) => taskGold.filter((field) => field in task))).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Question');
  });
});

describe('the key of an answer', () => {
  async function keysOf(task: Task): Promise<string[]> {
    const keys: string[] = [];
    const agent: TaskAgent = {
      id: 'one',
      answer(_, { key }) {
        keys.push(key);
        return { kind: 'message', message: mail('Hi') };
      },
    };
    await runAgents({ agents: [agent], tasks: [task] });
    return keys;
  }

  test('says nothing of what the agent is not told', async () => {
    const task = taskOf('task-1');
    const other: Task = {
      ...task,
      title: 'Another title',
      family: 'another-family',
      split: 'dev',
      difficulty: 'easy',
      exercises: ['tone'],
      expected: { decisions: ['abstain'], because: 'nothing carries it' },
    };
    expect(await keysOf(other)).toEqual(await keysOf(task));
    const [first] = await keysOf(taskOf('task-2', 3));
    expect([first]).toEqual(await keysOf(taskOf('task-2', 1)));
  });

  test('changes with what it is told, also on the way', async () => {
    const task = taskOf('task-2', 3);
    const keys = await keysOf(task);
    expect(new Set(keys).size).toBe(3);
    const [one, two] = task.continues ?? [];
    const later = await keysOf({ ...task, continues: [one ?? [], []] });
    expect(later.slice(0, 2)).toEqual(keys.slice(0, 2));
    expect(later[2]).not.toBe(keys[2]);
    expect(two).toHaveLength(1);
    const [moved] = await keysOf({ ...task, asOf: '2026-05-05' });
    expect(moved).not.toBe(keys[0]);
  });
});

describe('whatever an agent does is an outcome', () => {
  const down: Outcome = { kind: 'error', code: 'down', reason: 'no answer' };
  test.each<[string, TaskAgent['answer'], string, RegExp]>([
    [
      'it throws',
      () => {
        throw new Error('out of paper');
      },
      'agent_threw',
      /^out of paper$/,
    ],
    [
      'it throws nothing of use',
      () => {
        throw '';
      },
      'agent_threw',
      /^no reason was given$/,
    ],
    [
      'it throws a page',
      () => {
        throw new Error('x'.repeat(9000));
      },
      'agent_threw',
      /^x{499}…$/,
    ],
    ['it rejects', () => Promise.reject(new TypeError('fetch failed')), 'agent_threw', /fetch/],
    ['it says that it cannot', () => down, 'down', /no answer/],
    ['it answers nothing', () => JSON.parse('{"kind":"message"}'), 'unusable_answer', /message/],
    [
      'it answers a number for a text',
      () => ({ outcome: JSON.parse('{"kind":"abstention","reason":5}') }),
      'unusable_answer',
      /reason/,
    ],
    [
      'its price is below nothing',
      () => ({ outcome: { kind: 'message', message: mail('Hi') }, costUsd: -1 }),
      'unusable_answer',
      /costUsd/,
    ],
  ])('%s', async (_, answer, code, reason) => {
    const { outputs } = await runAgents({
      agents: [{ id: 'odd', answer }],
      tasks: [taskOf('task-1')],
    });
    const [{ outcome } = { outcome: down }] = outputs;
    expect(outcome).toMatchObject({ kind: 'error', code, reason: expect.stringMatching(reason) });
  });
});

describe('the same rows come out', () => {
  test('whatever the concurrency and the order in which answers come', async () => {
    const agents = [echoAgent('one'), echoAgent('two')];
    const whole = await textOf({ agents, tasks, trials: 3 });
    const later = agents.map((agent, at) => ({
      ...agent,
      // The first to be asked is the last to answer.
      async answer(...[task, options]: Parameters<TaskAgent['answer']>) {
        for (let turns = 40 - 10 * at - options.trial; turns > 0; turns -= 1) await null;
        return agent.answer(task, options);
      },
    }));
    for (const concurrency of [1, 3, 100])
      expect(await textOf({ agents: later, tasks, trials: 3 }, { concurrency })).toBe(whole);
  });

  test('from a journal, and nobody is asked again', async () => {
    const lines: string[] = [];
    const plan = { agents: [echoAgent('one')], tasks, trials: 2 };
    const whole = await textOf(plan, { journal: keptIn(lines) });
    const asked: string[] = [];
    const again = { ...plan, agents: [echoAgent('one', { asked })] };
    expect(await textOf(again, { journal: keptIn(lines) })).toBe(whole);
    expect(asked).toEqual([]);
  });

  test('with the times of the first asking', async () => {
    const lines: string[] = [];
    let now = 0;
    const clock = { now: () => (now += 1000) };
    const plan = { agents: [echoAgent('one')], tasks };
    const { outputs } = await runAgents(plan, { journal: keptIn(lines), clock, concurrency: 1 });
    expect(outputs[0]).toMatchObject({ at: '1970-01-01T00:00:02.000Z', durationMs: 1000 });
    now = 1e9;
    expect(await textOf(plan, { journal: keptIn(lines), clock })).toBe(formatJsonl(outputs));
    const timeless = await runAgents(plan, { clock, times: false });
    expect(timeless.outputs[0]).not.toHaveProperty('at');
  });

  test.each<[string, (agent: TaskAgent) => Partial<RunPlan>]>([
    [
      'another agent behind the name',
      (agent) => ({ agents: [{ ...agent, digest: `sha256:${'1'.repeat(64)}` }] }),
    ],
    ['another task with the id', () => ({ tasks: [{ ...taskOf('task-1'), asOf: '2026-05-05' }] })],
  ])('but %s is asked anew', async (_, change) => {
    const [lines, asked]: [string[], string[]] = [[], []];
    const agent = echoAgent('one', { asked });
    const plan = { agents: [agent], tasks: [taskOf('task-1')] };
    await runAgents(plan, { journal: keptIn(lines) });
    await runAgents({ ...plan, ...change(agent) }, { journal: keptIn(lines) });
    expect(asked).toHaveLength(2);
  });
});

describe('errors', () => {
  test('are kept, and asked again only where that is wanted', async () => {
    const lines: string[] = [];
    let isDown = true;
    const agent: TaskAgent = {
      id: 'moody',
      answer: ({ thread }) => {
        if (isDown && thread.length > 0) throw new Error('down');
        return { kind: 'message', message: mail('Hi') };
      },
    };
    const plan = { agents: [agent], tasks: [taskOf('task-2', 2)] };
    const run = async (options: RunOptions) =>
      (await runAgents(plan, { journal: keptIn(lines), ...options })).outputs.map(told);
    const broken = ['moody task-2 0 0 message', 'moody task-2 0 1 agent_threw'];
    expect(await run({})).toEqual(broken);
    isDown = false;
    expect(await run({})).toEqual(broken);
    expect(await run({ retryErrors: true })).toEqual([broken[0], 'moody task-2 0 1 message']);
    expect(await run({})).toEqual([broken[0], 'moody task-2 0 1 message']);
    expect(lines).toHaveLength(3);
  });
});

describe('a run that ends early', () => {
  const many = Array.from({ length: 20 }, (_, at) => taskOf(`task-1${at}1`));

  test('asks nobody once it is cancelled, and takes what is under way', async () => {
    const [lines, asked]: [string[], string[]] = [[], []];
    const ending = new AbortController();
    const agent = echoAgent('one', { asked });
    const answer: TaskAgent['answer'] = (task, options) => {
      if (asked.length === 5) ending.abort();
      return agent.answer(task, options);
    };
    const options = { journal: keptIn(lines), signal: ending.signal, concurrency: 2 };
    const { outputs, stop } = await runAgents(
      { agents: [{ ...agent, answer }], tasks: many },
      options,
    );
    expect([stop?.because, outputs.length, lines.length, asked.length]).toEqual([
      'cancelled',
      6,
      6,
      6,
    ]);
    const rest = await runAgents({ agents: [agent], tasks: many }, { journal: keptIn(lines) });
    expect([rest.outputs.length, asked.length, rest.stop]).toEqual([20, 20, undefined]);
  });

  test('keeps no error that its own end may have made', async () => {
    const lines: string[] = [];
    const ending = new AbortController();
    const answer = () => {
      ending.abort();
      throw new Error('interrupted');
    };
    const { stop } = await runAgents(
      { agents: [{ id: 'one', answer }], tasks: many },
      { journal: keptIn(lines), signal: ending.signal },
    );
    expect([stop?.because, lines]).toEqual(['cancelled', []]);
  });

  test('says why an agent ended it', async () => {
    let left = 3;
    const agent: TaskAgent = {
      id: 'paid',
      answer: () => {
        left -= 1;
        if (left < 0) throw new RunStopError('budget', '0 of 1 USD are left');
        return { kind: 'abstention', reason: 'paid' };
      },
    };
    const { outputs, stop } = await runAgents({ agents: [agent], tasks: many }, { concurrency: 1 });
    expect([outputs.length, stop?.because, stop?.message]).toEqual([
      3,
      'budget',
      '0 of 1 USD are left',
    ]);
  });

  test('pays for nothing more once an answer cannot be kept', async () => {
    const asked: string[] = [];
    const journal = readRunJournal('', { append: () => Promise.reject(new Error('disk full')) });
    const run = runAgents(
      { agents: [echoAgent('one', { asked })], tasks: many },
      { journal, concurrency: 2 },
    );
    await expect(run).rejects.toThrow('disk full');
    expect(asked).toHaveLength(2);
  });
});

test('what is left is estimated once enough of it was asked, and not from what was kept', async () => {
  const lines: string[] = [];
  const tasks = Array.from({ length: 20 }, (_, at) => taskOf(`task-1${at}1`));
  const kept = { agents: [echoAgent('one')], tasks: tasks.slice(0, 8) };
  await runAgents(kept, { journal: keptIn(lines) });
  let now = 0;
  const clock = { now: () => now };
  const slow: TaskAgent = {
    ...echoAgent('one'),
    answer: (task, options) => {
      now += 1000;
      return echoAgent('one').answer(task, options);
    },
  };
  const told: RunProgress[] = [];
  const onProgress = (progress: RunProgress) => void told.push(progress);
  const options = { journal: keptIn(lines), clock, onProgress, concurrency: 1 };
  await runAgents({ agents: [slow], tasks }, options);
  expect(told.map(({ leftMs }) => leftMs)).toEqual([
    ...Array(15).fill(undefined),
    ...[4000, 3000, 2000, 1000, 0],
  ]);
  expect(told[15]).toMatchObject({
    done: 16,
    total: 20,
    errors: 0,
    costUsd: 0.016,
    leftUsd: 0.004,
  });
});

test.each<[string, Partial<RunPlan>, string]>([
  ['no trial', { trials: 0 }, 'trials is 0'],
  ['half a trial', { trials: 1.5 }, 'trials is 1.5'],
  [
    'two agents of one name',
    { agents: [echoAgent('one'), echoAgent('one')] },
    'one is there twice',
  ],
  ['one task twice', { tasks: [taskOf('task-1'), taskOf('task-1')] }, 'task-1 is there twice'],
  [
    'an agent that no row can name',
    { agents: [echoAgent('a b')] },
    'agent "a b" needs an identifier',
  ],
])('%s is refused', async (_, change, message) => {
  const plan = { agents: [echoAgent('one')], tasks, ...change };
  await expect(runAgents(plan)).rejects.toThrow(RangeError);
  await expect(runAgents(plan)).rejects.toThrow(message);
});
