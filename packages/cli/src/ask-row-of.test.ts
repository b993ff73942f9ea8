import { readFileSync } from 'node:fs';
import { type AskOptions, askedTask, type TaskAgent } from '@tenacious-bench/evaluation';
import { httpAgent } from '@tenacious-bench/evaluation/agents';
import { commandAgent } from '@tenacious-bench/evaluation/node';
import { systemClock } from '@tenacious-bench/models';
import {
  type Outcome,
  parseTask,
  type Task,
  type ToldTask,
  taskGold,
} from '@tenacious-bench/schema';
import { starterTasks } from '@tenacious-bench/tenacious';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askRowOf } from './ask-row-of.ts';
import { UnusableInput } from './world.ts';

const commitment = `sha256:${'0'.repeat(64)}`;
const split = { commitment, goldFields: taskGold };
const asked = { signal: undefined };
const hello: Outcome = { kind: 'message', message: { channel: 'email', body: 'Hello' } };
const [first] = starterTasks;
if (first === undefined) throw new Error('there are no tasks');
const { id: _, ...shown } = first;
const sealedTask: Task = {
  ...first,
  continues: [[{ kind: 'event', conversation: first.conversation, at: '2026-12-01', reason: 'x' }]],
};

/** An agent that writes down what it is told. */
function spyAgent(outcome: Outcome = hello) {
  const told: { task: ToldTask; options: AskOptions }[] = [];
  const agent: TaskAgent = {
    id: 'spy',
    answer(task, options) {
      told.push({ task, options });
      return { outcome, costUsd: 0.01 };
    },
  };
  return { agent, told };
}

describe('a row is asked about', () => {
  test('as a task under the name of its place, once, at turn 0', async () => {
    const { agent, told } = spyAgent();
    const { family: _family, provenance: _provenance, ...prompt } = shown;
    expect(await askRowOf(agent, split)({ row: 7, task: prompt }, asked)).toEqual(hello);
    const [{ task, options } = { task: undefined, options: undefined }] = told;
    expect(task && askedTask(task)).toEqual({ ...askedTask(first), id: 'row-7' });
    expect(options).toEqual({ trial: 0, turn: 0, key: expect.stringMatching(/^sha256:/) });
  });

  test('without gold, even where less of it was sealed apart', async () => {
    const { agent, told } = spyAgent();
    await askRowOf(agent, split)({ row: 0, task: sealedTask }, asked);
    expect(taskGold.filter((field) => field in (told[0]?.task ?? {}))).toEqual([]);
    expect(JSON.stringify(told)).not.toContain(sealedTask.id);
  });

  test('under a key that is the same for the same row of the same split alone', async () => {
    const { agent, told } = spyAgent();
    const other = { ...split, commitment: `sha256:${'1'.repeat(64)}` };
    for (const [row, where] of [
      [0, split],
      [0, split],
      [1, split],
      [0, other],
    ] as const)
      await askRowOf(agent, where)({ row, task: shown }, asked);
    const [one, again, next, elsewhere] = told.map(({ options }) => options.key);
    expect(again).toBe(one);
    expect(new Set([one, next, elsewhere]).size).toBe(3);
  });
});

test('of an error its code is kept, and nothing that the agent says', async () => {
  const error: Outcome = { kind: 'error', code: 'agent_error', reason: `no idea: ${first.title}` };
  const ask = askRowOf(spyAgent(error).agent, split);
  const reason = 'the agent gave no answer; its code says why';
  expect(await ask({ row: 0, task: shown }, asked)).toEqual({ ...error, reason });
});

test('a prompt that is no task is asked about nowhere', async () => {
  const { agent, told } = spyAgent();
  const outcome = await askRowOf(agent, split)(
    { row: 0, task: { ask: 'What is 7 and 7?' } },
    asked,
  );
  expect(outcome).toMatchObject({ kind: 'error', code: 'unusable_prompt' });
  expect(told).toEqual([]);
});

test('a split that sealed what has to be known is refused', () => {
  const goldFields = [...taskGold, 'facts', 'stage'];
  const refused = () => askRowOf(spyAgent().agent, { commitment, goldFields });
  expect(refused).toThrow(UnusableInput);
  expect(refused).toThrow('sealed with stage, facts as gold');
});

describe('docs/agent-endpoint.md', () => {
  const page = readFileSync(new URL('../../../docs/agent-endpoint.md', import.meta.url), 'utf8');
  const blocks = (language: string) =>
    [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\\n\`\`\``, 'gs'))].map(
      ([, text = '']) => text,
    );
  const [request, ...answers] = blocks('json').map((text) => JSON.parse(text));
  const { id: key, task, trial, turn } = request;
  const options = { key, trial, turn };

  test('shows a request as it is sent, of a task that could be one', async () => {
    const bodies: string[] = [];
    const fetch: typeof globalThis.fetch = async (_, { body } = {}) => {
      bodies.push(String(body));
      return Response.json({ body: 'Hello' });
    };
    const agent = httpAgent({ id: 'a', url: 'https://agent.example', fetch, clock: systemClock() });
    await agent.answer(task, options);
    expect(bodies.map((text) => JSON.parse(text))).toEqual([request]);
    const { schema, family, provenance } = first;
    expect(parseTask({ ...task, schema, family, provenance })).toMatchObject({ ok: true });
  });

  test('shows answers that are taken as they stand', async () => {
    const fetch: typeof globalThis.fetch = async () => Response.json(answers[taken.length]);
    const agent = httpAgent({ id: 'a', url: 'https://agent.example', fetch, clock: systemClock() });
    const taken: unknown[] = [];
    for (const _ of answers) taken.push(await agent.answer(task, options));
    const [{ costUsd, ...message }, { abstain }, { error }] = answers;
    expect(taken).toEqual([
      { outcome: { kind: 'message', message: { channel: 'email', ...message } }, costUsd },
      { outcome: { kind: 'abstention', reason: abstain } },
      { outcome: { kind: 'error', code: 'agent_error', reason: error } },
    ]);
  });

  test('shows a program that answers', async () => {
    const [program = ''] = blocks('js');
    const argv = [process.execPath, '-e', program] as const;
    const agent = commandAgent({ id: 'a', argv, clock: systemClock() });
    onTestFinished(() => agent.close());
    const body = 'As of 2026-04-16: hello.';
    const outcome = { kind: 'message', message: { channel: 'email', body } };
    expect(await agent.answer(task, options)).toEqual({ outcome });
    const reason = 'nothing is known';
    expect(await agent.answer({ ...task, facts: [] }, options)).toEqual({
      outcome: { kind: 'abstention', reason },
    });
  });
});
