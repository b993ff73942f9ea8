import { type Clock, systemClock } from '@tenacious-bench/models';
import {
  type LoopbackVendors,
  schemaAnswer,
  startLoopbackVendors,
} from '@tenacious-bench/models/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

let vendors: LoopbackVendors;
beforeAll(async () => {
  vendors = await startLoopbackVendors(schemaAnswer);
});
afterAll(() => vendors.close());

const plan = {
  id: 'first',
  seed: 1,
  topics: [
    {
      id: 'price',
      title: 'Public floors only',
      text: 'A price is a public band, quoted as a floor.',
    },
    {
      id: 'capacity',
      title: 'No promise beyond free capacity',
      text: 'An offer is covered by what is free.',
    },
  ],
  seedsPerTopic: 2,
  variationsPerSeed: 3,
  threshold: 1,
  author: { model: 'author-x' },
  variation: { model: 'variation-x' },
  judge: { model: 'judge-x' },
};

const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
function models(changes: Record<string, unknown> = {}): string {
  const connection = { api: 'openai-chat', baseUrl: vendors.openAiUrl, keyFrom: 'VENDOR_KEY' };
  const rows = [
    { name: 'author-x', vendor: 'north', families: ['alder'], price, connection },
    {
      name: 'variation-x',
      vendor: 'east',
      families: ['birch'],
      price,
      connection: { ...connection, api: 'openai-responses' },
    },
    { name: 'judge-x', vendor: 'south', families: ['cedar'], price, connection, ...changes },
  ];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

const environment = { VENDOR_KEY: 'key' };
const command = [
  'synthesize',
  'plan.json',
  '--models',
  'models.jsonl',
  '--run',
  'run',
  '--out',
  'tasks.jsonl',
];
const paid = [...command, '--budget', '5'];

function worldWith(files: Record<string, string> = {}) {
  const all = { 'plan.json': JSON.stringify(plan), 'models.jsonl': models(), ...files };
  return memoryWorld(all, { environment, fetch });
}

test('writes tasks, says what they cost, and asks nobody a second time', async () => {
  const world = worldWith();
  const before = vendors.paid;
  expect(await main([...paid, '--report', 'report.json'], world)).toBe(0);
  const tasks = world.files.get('tasks.jsonl');
  expect(String(tasks).trim().split('\n').length).toBeGreaterThan(8);
  expect(world.printed.join('\n')).toMatch(/^\d+ tasks written to tasks\.jsonl/);
  expect(world.printed.at(-1)).toMatch(/^USD 0\.\d+ in all, .* for each task let in \(author /);
  expect(world.progress.at(-1)).toMatch(/^judge: \d+ of \d+, 0\.\d+ USD$/);
  expect(JSON.parse(String(world.files.get('report.json'))).accepted.length).toBeGreaterThan(8);
  const spent = vendors.paid - before;
  world.files.delete('tasks.jsonl');
  expect(await main([...command, '--replay'], world)).toBe(0);
  expect(world.files.get('tasks.jsonl')).toBe(tasks);
  expect(vendors.paid - before).toBe(spent);
});

describe('what cannot begin writes nothing and says why', () => {
  test.each<{ says: string; files?: () => Record<string, string>; argv?: string[]; line: RegExp }>([
    {
      says: 'a budget of nothing',
      argv: [...command, '--budget', '0'],
      line: /--budget is "0": it takes an amount in USD above 0/,
    },
    { says: 'no budget', argv: command, line: /--budget is needed/ },
    {
      says: 'a judge of the family of the author',
      files: () => ({ 'models.jsonl': models({ families: ['alder'] }) }),
      line: /judge judge-x and author author-x are kin \(alder\)/,
    },
    {
      says: 'a model that nobody declared',
      files: () => ({ 'plan.json': JSON.stringify({ ...plan, judge: { model: 'auto' } }) }),
      line: /the plan names auto, which is not declared/,
    },
    {
      says: 'a model that cannot be reached',
      files: () => ({ 'models.jsonl': models({ connection: undefined }) }),
      line: /judge-x has no connection/,
    },
    {
      says: 'a key that is not set',
      files: () => ({
        'models.jsonl': models({ connection: { api: 'openai-chat', keyFrom: 'OTHER_KEY' } }),
      }),
      line: /OTHER_KEY is not set/,
    },
    {
      says: 'a plan with a mistake',
      files: () => ({ 'plan.json': '{"id":"a b"}' }),
      line: /plan\.json is no plan: id: expected an identifier/,
    },
    {
      says: 'a plan that is not JSON',
      files: () => ({ 'plan.json': '{' }),
      line: /plan\.json is not JSON/,
    },
  ])('$says', async ({ files = () => ({}), argv = paid, line }) => {
    const world = worldWith(files());
    expect(await main(argv, world)).toBe(2);
    expect(world.errors.at(-1)).toMatch(line);
    expect([...world.files.keys()]).toEqual(['plan.json', 'models.jsonl']);
  });
});

describe('what ends early keeps what is done and says how to go on', () => {
  test('at the budget', async () => {
    const world = worldWith();
    expect(await main([...command, '--budget', '0.06'], world)).toBe(1);
    expect(world.errors.join('\n')).toMatch(
      /ended early: the next call can cost .* raise the budget/,
    );
    expect(world.errors.at(-1)).toMatch(/kept in run; the same command goes on from there/);
  });

  test('when the answers of the folder are not enough', async () => {
    const world = worldWith();
    expect(await main([...command, '--replay'], world)).toBe(1);
    expect(world.errors[0]).toMatch(/ended early: the cassette holds no answer of author-x/);
    expect(world.files.has('tasks.jsonl')).toBe(false);
  });

  test('when the user interrupts', async () => {
    const interrupted = AbortSignal.abort();
    const world = memoryWorld(
      { 'plan.json': JSON.stringify(plan), 'models.jsonl': models() },
      { environment, interrupted },
    );
    expect(await main(paid, world)).toBe(1);
    expect(world.errors[0]).toMatch(/ended early: it was cancelled/);
  });
});

test('batches cost half', async () => {
  const { now, sleep } = systemClock();
  // A minute between two looks at a batch is the twentieth part of a second here.
  const clock: Clock = { now, sleep: (ms, signal) => sleep(ms === 60_000 ? 50 : ms, signal) };
  const files = {
    'plan.json': JSON.stringify(plan),
    'models.jsonl': models().replaceAll('openai-responses', 'openai-chat'),
  };
  const costOf = async (...options: string[]) => {
    const world = memoryWorld(files, { environment, clock, fetch });
    expect(await main([...paid, ...options], world)).toBe(0);
    return Number(/^USD (\S+)/.exec(world.printed.at(-1) ?? '')?.[1]);
  };
  const before = vendors.batches;
  expect((await costOf('--batch')) / (await costOf())).toBeCloseTo(0.5, 1);
  expect(vendors.batches - before).toBe(3);
});
