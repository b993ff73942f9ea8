import { type LoopbackVendors, startLoopbackVendors } from '@tenacious-bench/models/testing';
import { formatJsonl, type Output, type Verdict } from '@tenacious-bench/schema';
import { carefulOutputs, starterTasks } from '@tenacious-bench/tenacious';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

let vendors: LoopbackVendors;
beforeAll(async () => {
  vendors = await startLoopbackVendors(({ body }) => ({ text: denyLooms(String(lastOf(body))) }));
});
afterAll(() => vendors.close());

type Body = { readonly messages?: readonly { readonly content: string }[] };

function lastOf({ messages }: Body): string | undefined {
  return messages?.at(-1)?.content;
}

// Says of each statement that facts carry it, but for those about looms.
function denyLooms(asked: string): string {
  const { statements } = JSON.parse(asked) as {
    statements: readonly { id: number; statement: string }[];
  };
  return JSON.stringify({
    answers: statements.map(({ id, statement }) => ({
      id,
      answer: /loom/.test(statement) ? 'unsupported' : 'supported',
      because: 'No fact tells of looms.',
    })),
  });
}

const [task] = starterTasks;
const good = carefulOutputs.find((output) => output.task === task?.id);
if (task === undefined || good?.outcome.kind !== 'message') throw new Error('no message');
const { message } = good.outcome;
const invented: Output = {
  ...good,
  agent: 'inventive',
  outcome: {
    kind: 'message',
    message: { ...message, body: message.body.replace('\n\n', '\n\nYour people repair looms. ') },
  },
};
const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
const command = [
  ...['verify', '--tasks', 'tasks.jsonl', '--outputs', 'outputs.jsonl'],
  ...[
    '--models',
    'models.jsonl',
    '--verifier',
    'qwen-x',
    '--run',
    'run',
    '--out',
    'verdicts.jsonl',
  ],
];

function world(): MemoryWorld {
  const connection = { api: 'openai-chat', baseUrl: vendors.openAiUrl, keyFrom: 'VENDOR_KEY' };
  const models = [
    { name: 'qwen-x', vendor: 'alibaba', families: ['qwen'], price, connection },
    { name: 'qwen-y', vendor: 'elsewhere', families: ['qwen'], price },
  ];
  const files = {
    'tasks.jsonl': formatJsonl(starterTasks),
    'outputs.jsonl': formatJsonl([good as Output, invented]),
    'models.jsonl': formatJsonl(models),
  };
  return memoryWorld(files, { environment: { VENDOR_KEY: 'key' }, fetch });
}

function verdictsIn({ files }: MemoryWorld): Verdict[] {
  const lines = String(files.get('verdicts.jsonl')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

test('what the model denies is a finding, is told, and is paid for once', async () => {
  const here = world();
  expect([await main([...command, '--budget', '5'], here), here.errors]).toEqual([1, []]);
  expect(here.printed).toContain(
    `inventive ${task.id}: "Your people repair looms": No fact tells of looms.`,
  );
  expect(here.printed.at(-1)).toMatch(/^1 of 2 messages pass; \d+ statements were asked about/);
  expect(verdictsIn(here).map((one) => one.status === 'scored' && one.pass)).toEqual([true, false]);
  const before = vendors.paid;
  expect(await main([...command, '--replay', '--force'], here)).toBe(1);
  expect(vendors.paid).toBe(before);
});

test.each<[string, readonly string[], string]>([
  ['without a budget', [], '--budget is needed'],
  ['kin to the writer', ['--budget', '5', '--maker', 'qwen-y'], 'kin'],
  ['that nobody declared', ['--budget', '5', '--verifier', 'other'], 'other'],
  ['with too small a budget', ['--budget', '0.000001'], 'budget'],
])('no model is asked %s', async (_, more, reason) => {
  const here = world();
  const before = vendors.paid;
  expect(await main([...command, ...more], here)).toBe(2);
  expect(here.errors.at(-1)).toContain(reason);
  expect(here.files.has('verdicts.jsonl')).toBe(false);
  expect(vendors.paid).toBe(before);
});
