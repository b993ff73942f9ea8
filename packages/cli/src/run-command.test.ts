import type { TaskAgent } from '@tenacious-bench/evaluation';
import { type LoopbackVendors, startLoopbackVendors } from '@tenacious-bench/models/testing';
import {
  formatJsonl,
  type Outcome,
  parseResult,
  parseRun,
  type Turn,
} from '@tenacious-bench/schema';
import { examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import { starterTasks } from '@tenacious-bench/tenacious';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from './memory-world.ts';

const list = Array.from({ length: 12 }, (_, at) => ({ ...exampleTask, id: `task-${at}` }));
const [first = exampleTask, ...others] = list;
const reply: Turn = {
  kind: 'message',
  conversation: first.conversation,
  at: '2026-12-01',
  from: 'recipient',
  message: { channel: 'email', body: 'Tell me more.' },
};
const twoTurns = { ...first, continues: [[reply]] };
const common = ['t.jsonl', '--policy', 'p.json', '--out', 'r'];
const hello = [...common, '--agent', 'cmd:hello'];

let vendors: LoopbackVendors;
beforeAll(async () => {
  const text = '{"subject":"Hello","body":"We are a world-class team.","abstain":null}';
  vendors = await startLoopbackVendors(() => ({ text, inputTokens: 1000, outputTokens: 50 }));
});
afterAll(() => vendors.close());

function models(): string {
  const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
  const connection = { api: 'openai-chat', baseUrl: vendors.openAiUrl, keyFrom: 'VENDOR_KEY' };
  return `${JSON.stringify({ name: 'qwen-x', vendor: 'alibaba', families: ['qwen'], price, connection })}\n`;
}

/** Programs in memory: two that answer, one that cannot, and one that cannot always. */
const programs = {
  hello: ({ channel }) => saying('Hello.', channel),
  hype: ({ channel }) => saying('We are a world-class team.', channel),
  down: (..._: Parameters<TaskAgent['answer']>) => ({
    kind: 'error',
    code: 'agent_exited',
    reason: 'no \u001b[31mpaper',
  }),
  moody: ({ id, channel }) =>
    id.endsWith('5') || id.endsWith('7')
      ? { kind: 'error', code: 'timed_out', reason: 'it said nothing for 60000 ms' }
      : saying('We are a world-class team.', channel),
} satisfies MemoryWorldOptions['programs'];

function saying(body: string, channel: string): Outcome {
  return { kind: 'message', message: { channel, body } };
}

function answersOf(...agents: readonly string[]): string {
  const common = { schema: 'tenacious-bench/output@1.0', task: first.id, trial: 0 };
  return formatJsonl(
    agents.map((agent) => ({ ...common, agent, outcome: saying('Hi.', 'email') })),
  );
}

function worldWith(files: Record<string, string> = {}, options: MemoryWorldOptions = {}) {
  const environment = { VENDOR_KEY: 'key' };
  const inputs = { 't.jsonl': formatJsonl(list), 'p.json': JSON.stringify(examplePolicy) };
  return memoryWorld({ ...inputs, ...files }, { programs, environment, fetch, ...options });
}

async function run(args: readonly string[], world = worldWith()) {
  const [printed, errors] = [world.printed.length, world.errors.length];
  const code = await main(['run', ...args], world);
  const rowsOf = (file: string) =>
    String(world.files.get(`r/${file}`))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return {
    code,
    world,
    rowsOf,
    printed: world.printed.slice(printed),
    errors: world.errors.slice(errors),
  };
}

describe('tbench run', () => {
  test('asks every agent, judges what comes, and writes what other commands read', async () => {
    const agents = ['--agent', 'cmd:hello', '--agent', 'loud=cmd:hype'];
    const { code, world, rowsOf, printed, errors } = await run([
      ...common,
      ...agents,
      '--trials',
      '2',
    ]);
    expect([code, errors]).toEqual([0, []]);
    expect(printed).toEqual([
      'agent  tries  passed  failed  errors  pass rate  USD',
      'hello     24      24       0       0       100%    0',
      'loud      24       0      24       0         0%    0',
      'outputs.jsonl, results.jsonl and run.json are in r',
    ]);
    expect(rowsOf('outputs.jsonl')).toHaveLength(48);
    expect(rowsOf('results.jsonl').every((row) => parseResult(row).ok)).toBe(true);
    const document = JSON.parse(String(world.files.get('r/run.json')));
    expect(parseRun(document).ok).toBe(true);
    expect(document).toMatchObject({ trials: 2, outputs: { messages: 48, errors: 0 } });
  });

  test('asks the reference agents by their names, each trial with a seed of its own', async () => {
    const world = worldWith({ 't.jsonl': formatJsonl(starterTasks.slice(0, 2)) });
    const args = [
      't.jsonl',
      '--agent',
      'careful',
      '--agent',
      'careless',
      '--trials',
      '2',
      '--out',
      'r',
    ];
    const { code, rowsOf, printed } = await run(args, world);
    expect([code, printed[1], printed[2]]).toEqual([
      0,
      'careful       4       4       0       0       100%    0',
      'careless      4       0       4       0         0%    0',
    ]);
    const [one, two] = rowsOf('outputs.jsonl');
    expect(one.outcome).not.toEqual(two.outcome);
  });

  test('has the same bytes whatever the concurrency, and asks nobody a second time', async () => {
    const outputs = async (...options: string[]) => {
      const { world } = await run([...hello, '--no-times', ...options]);
      return world.files.get('r/outputs.jsonl');
    };
    expect(await outputs('--concurrency', '1')).toBe(await outputs('--concurrency', '50'));
    const { world } = await run(hello);
    const kept = () => ['r/outputs.jsonl', 'r/journal.jsonl'].map((file) => world.files.get(file));
    const before = kept();
    expect((await run(hello, world)).code).toBe(0);
    expect(kept()).toEqual(before);
  });

  test('drives a task that continues turn by turn', async () => {
    const world = worldWith({ 't.jsonl': formatJsonl([twoTurns, ...others]) });
    const { rowsOf, code } = await run(hello, world);
    const turns = [0, 1, ...others.map(() => undefined)];
    expect([code, rowsOf('outputs.jsonl').map(({ turn }) => turn)]).toEqual([0, turns]);
    expect(rowsOf('results.jsonl')).toHaveLength(12);
    const judging = ['--outputs', 'r/outputs.jsonl', '--policy', 'p.json'];
    expect(await main(['score', '--tasks', 't.jsonl', ...judging], world)).toBe(0);
    expect(await main(['quality', 't.jsonl', ...judging], world)).toBe(2);
    expect(world.errors.at(-1)).toContain('answers several turns of task task-0');
  });

  test('takes agents from a file, and those of the command line after them', async () => {
    const [asked] = [await run([...common, '--agent', 'cmd:hype'])];
    const agents = [
      { id: 'mine', kind: 'command', argv: ['hello'], title: 'Says hello' },
      { id: 'old', kind: 'outputs', file: 'o/' },
    ];
    for (const text of [JSON.stringify(agents, null, 2), formatJsonl(agents)]) {
      const outputs = String(asked.world.files.get('r/outputs.jsonl'));
      const world = worldWith({ 'a.json': text, 'o/outputs.jsonl': outputs });
      const { printed } = await run([...hello, '--agents', 'a.json'], world);
      const passes = printed.slice(1, 4).map((line) => line.split(/ +/).slice(0, 3));
      expect(passes).toEqual([
        ['mine', '12', '12'],
        ['old', '12', '0'],
        ['hello', '12', '12'],
      ]);
    }
  });

  test('prints the run and its figures as JSON', async () => {
    const { printed } = await run([...hello, '--json']);
    const { run: document, agents } = JSON.parse(printed.join('\n'));
    expect([document.outputs.messages, agents[0].passRate]).toEqual([12, { low: 1, high: 1 }]);
  });

  test('tells nobody what an agent was started with', async () => {
    const spec = '{"id":"mine","kind":"command","argv":["hello"],"environmentFrom":["VENDOR_KEY"]}';
    const world = worldWith({ 'a.json': spec }, { environment: { VENDOR_KEY: 'a secret' } });
    expect((await run([...common, '--agents', 'a.json'], world)).code).toBe(0);
    expect([...world.files.values()].join('\n')).not.toContain('a secret');
  });
});

describe('an error is neither a pass nor a failure', () => {
  test('and is counted by its code, with the range of the rate', async () => {
    const { code, printed, errors } = await run([
      ...common,
      '--agent',
      'cmd:moody',
      '--most-errors',
      '20',
    ]);
    expect([code, errors]).toEqual([0, []]);
    expect(printed.join('\n')).toMatch(/^moody +12 +0 +10 +2 +0% to 16\.7% +0$/m);
    expect(printed).toContain('moody: 2 errors timed_out, the first: it said nothing for 60000 ms');
  });

  test('and too many of them fail the run, whose words no terminal obeys', async () => {
    const { code, printed, errors } = await run([
      ...common,
      '--agent',
      'cmd:down',
      '--agent',
      'cmd:hello',
    ]);
    expect([code, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toMatch(
      /^100% of the tries of down are errors, more than 5%: .*--retry-errors/,
    );
    expect(printed.join('\n')).toMatch(/12 errors agent_exited, the first: no /);
    expect(printed.join('\n')).not.toContain('\u001b');
  });

  test('and is asked again with --retry-errors', async () => {
    const again: Record<string, TaskAgent['answer']> = { ...programs };
    const world = worldWith({}, { programs: again });
    const args = [...common, '--agent', 'cmd:moody'];
    expect((await run(args, world)).code).toBe(1);
    again.moody = programs.hello;
    expect((await run(args, world)).code).toBe(1);
    expect((await run([...args, '--retry-errors'], world)).code).toBe(0);
    expect((await run(args, world)).code).toBe(0);
  });
});

describe('an agent that only fails is not asked for ever', () => {
  const down = [...common, '--agent', 'cmd:down', '--concurrency', '1'];

  test('the run ends, keeps what there is, and goes on once the agent is mended', async () => {
    let asked = 0;
    const again: Record<string, TaskAgent['answer']> = {
      down(task, options) {
        asked += 1;
        return programs.down(task, options);
      },
    };
    const world = worldWith({}, { programs: again });
    const early = await run([...down, '--stop-after', '3'], world);
    expect([early.code, early.errors, asked]).toEqual([
      1,
      [
        'ended early: 3 answers of down in a row are errors, the last one agent_exited: see what is wrong with it, then ask again where there is an error',
        '3 answers are kept in r; the same command goes on from there, with --retry-errors to ask again where there is an error',
      ],
      3,
    ]);
    expect(world.files.has('r/outputs.jsonl')).toBe(false);
    again.down = programs.hello;
    const { code, printed } = await run([...down, '--retry-errors'], world);
    expect([code, printed[1]]).toEqual([0, expect.stringMatching(/^down +12 +12 /)]);
  });

  test('unless somebody wants that', async () => {
    const { code, printed } = await run([...down, '--stop-after', '0']);
    expect([code, printed[1]]).toEqual([1, expect.stringMatching(/^down +12 +0 +0 +12 /)]);
  });
});

test('a run whose folder another run uses begins with nothing', async () => {
  const world = worldWith({ 'r/ledger.jsonl.lock': '' });
  const { code, errors } = await run(hello, world);
  expect([code, errors]).toEqual([
    2,
    [expect.stringContaining('r/ledger.jsonl is locked by another run: wait until it is done')],
  ]);
  expect(world.files.has('r/plan.json')).toBe(false);
  world.files.delete('r/ledger.jsonl.lock');
  expect((await run(hello, world)).code).toBe(0);
  expect(world.files.has('r/ledger.jsonl.lock')).toBe(false);
});

describe('models', () => {
  const args = [...common, '--models', 'm.jsonl', '--agent', 'model:qwen-x'];

  test('are paid once, and replayed for nothing', async () => {
    const world = worldWith({ 'm.jsonl': models() });
    const paid = vendors.paid;
    const { code, printed, rowsOf } = await run([...args, '--budget', '1', '--no-times'], world);
    expect([code, vendors.paid - paid]).toEqual([0, 12]);
    expect(printed.join('\n')).toMatch(/^qwen-x +12 +0 +12 +0 +0% +0\.0132$/m);
    expect(rowsOf('outputs.jsonl')[0].costUsd).toBe(0.0011);
    const outputs = world.files.get('r/outputs.jsonl');
    for (const file of ['journal.jsonl', 'outputs.jsonl', 'results.jsonl', 'run.json'])
      world.files.delete(`r/${file}`);
    expect((await run([...args, '--replay', '--no-times'], world)).code).toBe(0);
    expect([world.files.get('r/outputs.jsonl'), vendors.paid - paid]).toEqual([outputs, 12]);
  });

  test('are told the policy, or not, and are two agents then', async () => {
    const agents = [
      { id: 'told', kind: 'model', model: 'qwen-x' },
      { id: 'untold', kind: 'model', model: 'qwen-x', tellsPolicy: false },
    ];
    const world = worldWith({
      'm.jsonl': models(),
      'a.json': JSON.stringify(agents),
      't.jsonl': formatJsonl([first]),
    });
    const seen = vendors.calls.length;
    await run([...common, '--models', 'm.jsonl', '--agents', 'a.json', '--budget', '1'], world);
    const asked = vendors.calls
      .slice(seen)
      .map(({ body }) => JSON.stringify(body).includes('Everybody says it.'));
    expect(asked.sort()).toEqual([false, true]);
    const document = JSON.parse(String(world.files.get('r/run.json')));
    expect(document.agents[0].digest).not.toBe(document.agents[1].digest);
    expect(document.agents[0].model.lineage).toEqual(['alibaba', 'qwen']);
  });

  test('end the run at the budget, and a greater one goes on', async () => {
    const world = worldWith({ 'm.jsonl': models() });
    const before = vendors.calls.length;
    const early = await run([...args, '--budget', '0.016', '--concurrency', '1'], world);
    expect(early.code).toBe(1);
    expect(early.errors[0]).toMatch(/^ended early: the next call can cost .* raise the budget/);
    expect(early.errors[1]).toMatch(
      /^\d+ answers are kept in r; the same command goes on from there$/,
    );
    expect(world.files.has('r/outputs.jsonl')).toBe(false);
    const kept = vendors.calls.length - before;
    expect(kept).toBeGreaterThan(0);
    const later = worldWith(textsOf(world));
    expect((await run([...args, '--budget', '1'], later)).code).toBe(0);
    expect(vendors.calls.length - before).toBe(12);
  });
});

test('an interruption keeps what is done and says how to go on', async () => {
  const ending = new AbortController();
  let asked = 0;
  const answer: TaskAgent['answer'] = (task) => {
    asked += 1;
    if (asked === 5) ending.abort();
    return programs.hello(task);
  };
  const world = worldWith({}, { programs: { hello: answer }, interrupted: ending.signal });
  const early = await run([...hello, '--concurrency', '1'], world);
  expect([early.code, early.errors]).toEqual([
    1,
    [
      'ended early: it was cancelled',
      '5 answers are kept in r; the same command goes on from there',
    ],
  ]);
  const resumed = worldWith(textsOf(world), { programs: { hello: answer } });
  expect([(await run(hello, resumed)).code, asked]).toEqual([0, 12]);
});

function textsOf({ files }: MemoryWorld): Record<string, string> {
  return Object.fromEntries([...files].map(([path, content]) => [path, String(content)]));
}

describe('another run in the same folder is refused, and the difference named', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['more trials', [...hello, '--trials', '2'], {}, 'trials were 1 and are 2'],
    ['fewer tasks', hello, { 't.jsonl': formatJsonl(others) }, 'there were 12 tasks and are 11'],
    [
      'other tasks',
      hello,
      { 't.jsonl': formatJsonl([twoTurns, ...others]) },
      'the tasks are others, or in another order',
    ],
    [
      'another agent',
      [...hello, '--agent', 'cmd:hype'],
      {},
      'the agents were hello and are hello, hype',
    ],
    [
      'another agent of the name',
      [...common, '--agent', 'hello=cmd:hype'],
      {},
      'agent hello is another one behind the same name',
    ],
  ])('%s', async (_, args, changes, difference) => {
    const { world } = await run(hello);
    const outputs = world.files.get('r/outputs.jsonl');
    for (const [path, content] of Object.entries(changes)) world.files.set(path, content);
    const { code, errors } = await run(args, world);
    expect([code, errors]).toEqual([
      2,
      [
        `tbench run: another run began in this folder: ${difference}; name another folder with --out`,
      ],
    ]);
    expect(world.files.get('r/outputs.jsonl')).toBe(outputs);
  });

  test('a program whose script was changed is another agent', async () => {
    const world = worldWith({ 'agent.py': 'one' });
    const args = [...common, '--agent', 'cmd:hello agent.py'];
    expect((await run(args, world)).code).toBe(0);
    world.files.set('agent.py', 'two');
    expect((await run(args, world)).errors[0]).toContain('agent agent is another one');
  });

  test('another policy is no other run: the same answers are judged by it', async () => {
    const { world } = await run(hello);
    const { code, printed } = await run([...hello, '--facts', 'unknown'], world);
    expect([code, printed.length]).toEqual([0, 3]);
  });
});

describe('what cannot begin says why in one line and writes nothing', () => {
  test.each<[string, string[], string, Record<string, string>?]>([
    ['no tasks', ['--agent', 'careful', '--out', 'r'], 'name one file of tasks'],
    ['no folder', ['t.jsonl', '--agent', 'careful'], '--out is needed'],
    ['no agent', ['t.jsonl', '--out', 'r'], '--agent or --agents is needed'],
    ['an agent that nobody knows', [...common, '--agent', 'clever'], 'there is no agent "clever"'],
    [
      'two agents of one name',
      [...common, '--agent', 'careful', '--agent', 'careful'],
      'two agents are called careful',
    ],
    ['a program without a name', [...common, '--agent', 'cmd:'], '--agent cmd: names no program'],
    [
      'a server that anybody could listen to',
      [...common, '--agent', 'https://a.example/', '--agent', 'two=http://b.example/'],
      'agent two: the address is neither https nor on this machine',
    ],
    ['a model without a budget', [...common, '--agent', 'model:qwen-x'], '--budget is needed'],
    [
      'a model that is not declared',
      [...common, '--agent', 'model:qwen-x', '--budget', '1'],
      'agent qwen-x: qwen-x is not declared: add it with --models',
    ],
    [
      'outputs that are not there',
      [...common, '--agent', 'outputs:no.jsonl'],
      'no.jsonl cannot be read',
    ],
    [
      'outputs of two agents',
      [...common, '--agent', 'mine=outputs:two.jsonl'],
      'two.jsonl has outputs of 2 agents: name one as --agents: {"id":"mine","kind":"outputs","file":"two.jsonl","agent":"one"}',
      { 'two.jsonl': answersOf('one', 'two') },
    ],
    [
      'outputs of somebody else',
      [...common, '--agents', 'a.json'],
      'agent mine: no output is one of three: name an agent of the rows',
      {
        'a.json': '{"id":"mine","kind":"outputs","file":"two.jsonl","agent":"three"}',
        'two.jsonl': answersOf('one', 'two'),
      },
    ],
    [
      'a variable that is not set',
      [...common, '--agents', 'a.json'],
      'NO_KEY is not set: agent mine needs it',
      { 'a.json': '{"id":"mine","kind":"command","argv":["hello"],"environmentFrom":["NO_KEY"]}' },
    ],
    [
      'a field that is mistyped',
      [...common, '--agents', 'a.json'],
      'a.json: [0] is no agent',
      { 'a.json': '{"id":"mine","kind":"command","argv":["hello"],"timeout":5}' },
    ],
    ['half a trial', [...hello, '--trials', '0.5'], '--trials is "0.5"'],
    ['a budget of nothing', [...hello, '--budget', '0'], '--budget is "0"'],
    ['a share of errors above all', [...hello, '--most-errors', '101'], '--most-errors is "101"'],
    [
      'a folder with outputs of nobody knows whom',
      hello,
      'r/outputs.jsonl is already there',
      { 'r/outputs.jsonl': 'mine' },
    ],
    ['a journal that somebody changed', hello, 'is already there', { 'r/journal.jsonl': '{}\n' }],
  ])('%s', async (_, args, line, files = {}) => {
    const world = worldWith(files);
    const before = [...world.files.keys()];
    const { code, errors } = await run(args, world);
    expect([code, errors.at(-1)]).toEqual([2, expect.stringContaining(line)]);
    expect([...world.files.keys()]).toEqual(before);
  });
});
