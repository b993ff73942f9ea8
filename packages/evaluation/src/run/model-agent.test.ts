import {
  connectModel,
  createLedger,
  createPace,
  declareModels,
  openAiChat,
  readCassette,
  systemClock,
} from '@tenacious-bench/models';
import {
  type LoopbackVendors,
  startLoopbackVendors,
  type VendorAct,
} from '@tenacious-bench/models/testing';
import { exampleTask } from '@tenacious-bench/scorer';
import { afterEach, describe, expect, test } from 'vitest';
import { told } from '../testing/run-fixtures.ts';
import { type ModelAgentOptions, modelAgent } from './model-agent.ts';
import { runAgents } from './run-agents.ts';

const servers: LoopbackVendors[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
const registry = declareModels([{ name: 'qwen-x', vendor: 'alibaba', families: ['qwen'], price }]);
const good = '{"subject":null,"body":"Your $14M round closed.","abstain":null}';

/** A model of a real server, connected as a paid one is. */
async function connected(
  acts: readonly VendorAct[],
  { cassette: recorded = '', budgetUsd = 1, isReplay = false } = {},
) {
  const vendors = await startLoopbackVendors(
    ({ index }) => acts[Math.min(index, acts.length - 1)] ?? { text: good },
  );
  servers.push(vendors);
  const clock = systemClock();
  let lines = recorded;
  const cassette = readCassette(recorded, {
    append: async (line) => {
      lines += line;
    },
  });
  const ledger = createLedger({ budgetUsd });
  const vendor = openAiChat({ apiKey: 'key', baseURL: vendors.openAiUrl, clock });
  const connection = {
    cassette,
    registry,
    clock,
    ledger,
    pace: createPace({ clock }),
    retries: { firstWaitMs: 1 },
  };
  const model = connectModel(isReplay ? undefined : vendor, connection);
  const agent = (options: Partial<ModelAgentOptions> = {}) =>
    modelAgent(model, { id: 'qwen', name: 'qwen-x', maxTokens: 200, cassette, ledger, ...options });
  const run = async (trials = 1) => runAgents({ agents: [agent()], tasks: [exampleTask], trials });
  return { run, agent, ledger, recorded: () => lines, server: vendors };
}

test('a message has its price, and each trial an answer of its own', async () => {
  const { run, server, ledger } = await connected([
    { text: good, inputTokens: 1000, outputTokens: 50 },
  ]);
  const { outputs } = await run(2);
  expect(outputs.map(({ outcome, costUsd }) => [outcome.kind, costUsd])).toEqual([
    ['message', 0.0011],
    ['message', 0.0011],
  ]);
  expect([server.paid, ledger.entries[0]?.purpose]).toEqual([2, 'qwen']);
});

test('what was recorded before a crash is neither asked nor paid for again, and costs the same', async () => {
  const first = await connected([{ text: good }]);
  const before = await first.run(2);
  await first.server.close();
  const second = await connected([{ status: 500 }], { cassette: first.recorded() });
  expect(await second.run(2)).toEqual(before);
  expect(second.server.calls).toHaveLength(0);
});

describe('what a model answers', () => {
  test.each<[string, VendorAct[], string]>([
    [
      'a refusal to write',
      [{ text: '{"subject":null,"body":null,"abstain":"no fact"}' }],
      'abstention',
    ],
    ['a refusal of the vendor', [{ text: 'no', finish: 'refusal' }], 'abstention'],
    ['prose, and then JSON', [{ text: 'Sure!' }, { text: good }], 'message'],
    ['prose, always', [{ text: 'Sure!' }], 'unusable_answer'],
    [
      'both at once, always',
      [{ text: '{"subject":null,"body":"Hi","abstain":"no"}' }],
      'unusable_answer',
    ],
    ['a message that is cut off', [{ text: '{"body', finish: 'length' }], 'truncated'],
    ['nothing, as it is overloaded', [{ status: 503 }], 'overloaded'],
    ['busy, and then a message', [{ status: 429 }, { text: good }], 'message'],
    ['nothing, as the connection breaks', [{ broken: 'middle' }], 'disconnected'],
    ['a mistake of ours', [{ status: 400 }], 'rejected'],
  ])('%s', async (_, acts, outcome) => {
    const { run } = await connected(acts);
    const { outputs } = await run();
    expect(outputs.map(told)).toEqual([`qwen example-task 0 ${outcome}`]);
  });

  test('in vain is part of the price', async () => {
    const { run } = await connected([{ text: 'Sure!' }, { text: good }]);
    const once = await connected([{ text: good }]);
    const cost = async ({ run: ask }: typeof once) => (await ask()).outputs[0]?.costUsd ?? 0;
    expect(await cost({ ...once, run })).toBeGreaterThan(await cost(once));
  });
});

describe('what ends the run', () => {
  test.each<[string, VendorAct, Parameters<typeof connected>[1], string, RegExp]>([
    ['a budget that is spent', { text: good }, { budgetUsd: 1e-6 }, 'budget', /raise the budget/],
    ['a wrong key', { status: 401 }, {}, 'unreachable', /vendor said/],
    [
      'another model than was asked',
      { text: good, model: 'llama' },
      {},
      'unreachable',
      /pin the model/,
    ],
    [
      'nothing recorded where nobody is asked',
      { text: good },
      { isReplay: true },
      'unreachable',
      /holds no answer/,
    ],
  ])('%s', async (_, act, options, because, message) => {
    const { run } = await connected([act], options);
    const { outputs, stop } = await run();
    expect([outputs, stop?.because]).toEqual([[], because]);
    expect(stop?.message).toMatch(message);
  });
});

test.each<[string, Partial<ModelAgentOptions>]>([
  ['another policy', { policy: 'Be brief.' }],
  ['another instruction', { instructions: 'Write as Ana.' }],
  ['another temperature', { temperature: 1 }],
  ['another model', { name: 'qwen-y' }],
])('%s is another agent', async (_, change) => {
  const { agent } = await connected([{ text: good }]);
  expect(agent(change).digest).not.toBe(agent().digest);
  expect(agent({ title: 'The same' }).digest).toBe(agent().digest);
});
