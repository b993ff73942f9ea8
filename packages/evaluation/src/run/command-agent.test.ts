import { type AddressInfo, createServer } from 'node:net';
import { systemClock } from '@tenacious-bench/models';
import { afterEach, describe, expect, test } from 'vitest';
import { taskOf, told } from '../testing/run-fixtures.ts';
import { type CommandAgentOptions, commandAgent, type OpenAgent } from './command-agent.ts';
import { runAgents } from './run-agents.ts';

const open: OpenAgent[] = [];
afterEach(async () => {
  for (const agent of open.splice(0)) await agent.close();
});

/** A program of its own process; `body` sees each question as `q`, and how many came before it as `n`. */
function program(
  body: string,
  { parameters = [], ...options }: Partial<CommandAgentOptions> & { parameters?: string[] } = {},
): OpenAgent {
  const source = `
    const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
    let n = 0;
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const q = JSON.parse(line);
      ${body};
      n += 1;
    });`;
  const argv = [process.execPath, '-e', source, ...parameters] as const;
  const agent = commandAgent({ id: 'program', argv, clock: systemClock(), ...options });
  open.push(agent);
  return agent;
}

async function run(agent: OpenAgent, { tasks = 1, turns = 1, trials = 1, concurrency = 1 } = {}) {
  const asked = Array.from({ length: tasks }, (_, at) => taskOf(`task-${at}`, turns));
  const { outputs } = await runAgents({ agents: [agent], tasks: asked, trials }, { concurrency });
  return outputs;
}

const bodies = (outputs: Awaited<ReturnType<typeof run>>) =>
  outputs.map(({ outcome }) =>
    outcome.kind === 'message' ? outcome.message.body : outcome.reason,
  );

describe('a program', () => {
  test('answers several questions at once, in whatever order', async () => {
    // Nothing is said before the third question is there, and then the last one is answered first.
    const agent = program(`
      globalThis.held = [...(globalThis.held ?? []), q];
      if (n === 2) for (const one of held.reverse()) say({ id: one.id, body: one.task.id + ' ' + one.trial })`);
    expect(bodies(await run(agent, { tasks: 3, concurrency: 3 }))).toEqual([
      'task-0 0',
      'task-1 0',
      'task-2 0',
    ]);
  });

  test('is asked turn by turn, by one process', async () => {
    const agent = program(`say({ id: q.id, body: n + ' ' + q.turn + ' ' + q.task.thread.length })`);
    expect(bodies(await run(agent, { turns: 3 }))).toEqual(['0 0 0', '1 1 2', '2 2 4']);
  });

  test('may abstain, fail, and name its price', async () => {
    const agent = program(
      `say({ id: q.id, costUsd: 0.01, ...(n === 0 ? { abstain: 'no fact' } : { error: 'down' }) })`,
    );
    const outputs = await run(agent, { tasks: 2 });
    expect(outputs.map(told)).toEqual([
      'program task-0 0 abstention',
      'program task-1 0 agent_error',
    ]);
    expect(outputs.map(({ costUsd }) => costUsd)).toEqual([0.01, 0.01]);
  });

  test('has no environment but the one that it is given', async () => {
    const agent = program(`say({ id: q.id, body: Object.keys(process.env).join() })`, {
      environment: { MODE: 'quiet' },
    });
    expect(bodies(await run(agent))).toEqual(['MODE']);
  });

  test('gets its arguments as they are: no shell reads them', async () => {
    const agent = program(`say({ id: q.id, body: process.argv.slice(1).join('|') })`, {
      parameters: ['$(id)', '; exit', '*'],
    });
    expect(bodies(await run(agent))).toEqual(['$(id)|; exit|*']);
  });

  test('that says nothing more when its input ends is ended', async () => {
    const agent = program(
      `setInterval(() => {}, 1000); say({ id: q.id, body: String(process.pid) })`,
    );
    const [pid] = bodies(await run(agent));
    await agent.close();
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });
});

describe('what goes wrong is an error of what was asked then, and the next question starts it again', () => {
  const answer = `say({ id: q.id, body: 'Hi' })`;
  test.each<[string, string, string, RegExp, Partial<CommandAgentOptions>?]>([
    ['a crash', 'process.exit(3)', 'agent_exited', /exit code 3$/],
    [
      'a crash with last words',
      'console.error("no paper"); process.exit(1)',
      'agent_exited',
      /exit code 1: no paper$/,
    ],
    ['a crash by a signal', 'process.kill(process.pid, "SIGTERM")', 'agent_exited', /SIGTERM/],
    [
      'a line that is no JSON',
      'process.stdout.write("thinking…\\n")',
      'not_json',
      /no JSON object with an id/,
    ],
    ['a line without an id', 'say({ body: "Hi" })', 'not_json', /no JSON object with an id/],
    [
      'an answer to what nobody asked',
      'say({ id: "other", body: "Hi" })',
      'unknown_id',
      /it answered other/,
    ],
    [
      'a line that is too long',
      'say({ id: q.id, body: "x".repeat(5000) })',
      'line_too_long',
      /1000 bytes/,
      { mostBytes: 1000 },
    ],
    [
      'a line that never ends',
      'setInterval(() => process.stdout.write("x".repeat(999)), 1)',
      'line_too_long',
      /1000 bytes/,
      { mostBytes: 1000 },
    ],
    ['silence', '', 'timed_out', /said nothing for 2000 ms/, { timeoutMs: 2000 }],
    [
      'an answer that is none',
      'say({ id: q.id, text: "Hi" })',
      'unusable_answer',
      /neither body nor abstain/,
    ],
  ])('%s', async (_, fault, code, reason, options = {}) => {
    const agent = program(`if (q.task.id === 'task-1') { ${fault} } else { ${answer} }`, options);
    const outputs = await run(agent, { tasks: 3 });
    expect(outputs.map(told)).toEqual([
      'program task-0 0 message',
      `program task-1 0 ${code}`,
      'program task-2 0 message',
    ]);
    expect(bodies(outputs)[1]).toMatch(reason);
  });

  test('but a program that never answers is not started for ever', async () => {
    const outputs = await run(program('process.exit(1)', { restarts: 2 }), { tasks: 5 });
    expect(outputs.map(({ outcome }) => outcome.kind === 'error' && outcome.code)).toEqual([
      ...Array(3).fill('agent_exited'),
      ...Array(2).fill('agent_down'),
    ]);
    expect(bodies(outputs).at(-1)).toMatch(/not started again: it ended with exit code 1/);
  });

  test('and one that is not there is not started at all', async () => {
    const outputs = await run(program('', { argv: ['no-such-program'] }), { tasks: 2 });
    expect(outputs.map(told)).toEqual([
      'program task-0 0 not_started',
      'program task-1 0 not_started',
    ]);
  });

  test('children of a program end with it', async () => {
    const server = createServer();
    const ended = new Promise<string>((resolve) => {
      server.on('connection', (socket) => {
        socket.on('error', () => {});
        socket.on('close', () => resolve('the child is gone'));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const child = `require('node:net').connect(${port}, '127.0.0.1', () => console.log('there'))`;
    const agent = program(`
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
      child.stdout.once('data', () => process.exit(1))`);
    expect((await run(agent)).map(told)).toEqual(['program task-0 0 agent_exited']);
    expect(await ended).toBe('the child is gone');
    server.close();
  });
});
