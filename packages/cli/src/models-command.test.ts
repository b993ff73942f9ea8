import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
const declared = [
  { name: 'claude-x', vendor: 'anthropic', families: ['claude'], price },
  { name: 'qwen-x', vendor: 'alibaba', families: ['qwen'] },
  { name: 'r1-distill-qwen', vendor: 'deepseek', families: ['qwen'], teachers: ['deepseek'] },
]
  .map((model) => `${JSON.stringify(model)}\n`)
  .join('');

const entry = {
  at: '2026-05-04T09:00:00Z',
  call: 'sha256:0',
  purpose: 'judge',
  model: 'qwen-x',
  inputTokens: 900,
  outputTokens: 8,
  costUsd: 0.0123,
  outcome: 'answered',
};

async function run(args: string[], files: Record<string, string>) {
  const world = memoryWorld(files);
  return { code: await main(args, world), printed: world.printed, errors: world.errors };
}

describe('tbench models', () => {
  test('says who descends from whom, and who may not judge whom', async () => {
    const { code, printed } = await run(['models', 'm.jsonl'], { 'm.jsonl': declared });
    expect(code).toBe(0);
    expect(printed).toEqual([
      'model            descends from          may not judge           USD per million in/out',
      'claude-x         anthropic claude       claude-x                1/2',
      'qwen-x           alibaba qwen           qwen-x r1-distill-qwen  no price',
      'r1-distill-qwen  alibaba deepseek qwen  qwen-x r1-distill-qwen  no price',
    ]);
  });

  test.each<[string, string[], number, string[]]>([
    ['a judge of another family', ['--author', 'claude-x', '--judge', 'qwen-x'], 0, []],
    [
      'a judge that is kin to one of the authors',
      ['--author', 'claude-x', '--author', 'r1-distill-qwen', '--judge', 'qwen-x'],
      1,
      [
        'judge qwen-x and author r1-distill-qwen are kin (alibaba, qwen): choose a judge of another family',
      ],
    ],
    [
      'a judge that nobody declared',
      ['--judge', 'openrouter/auto'],
      2,
      [
        'tbench models: nothing is known of the lineage of "openrouter/auto": declare its vendor and families before it is used',
      ],
    ],
  ])('%s', async (_, options, code, errors) => {
    const outcome = await run(['models', 'm.jsonl', ...options], { 'm.jsonl': declared });
    expect([outcome.code, outcome.errors]).toEqual([code, errors]);
  });

  test.each<[string, string, string]>([
    [
      'a name twice',
      `${declared}{"name":"qwen-x","vendor":"v","families":["f"]}\n`,
      'qwen-x is declared twice',
    ],
    ['no family', '{"name":"m","vendor":"v","families":[]}\n', 'm.jsonl:1: families'],
    ['nothing', '', 'm.jsonl holds no row'],
  ])('%s is refused', async (_, text, line) => {
    const { code, errors } = await run(['models', 'm.jsonl'], { 'm.jsonl': text });
    expect([code, errors.join('\n').includes(line)]).toEqual([2, true]);
  });
});

describe('tbench costs', () => {
  test('adds a ledger up by purpose', async () => {
    const entries = [
      entry,
      { ...entry, outcome: 'failed', failure: 'timed_out', isBound: true },
      { ...entry, purpose: 'author', costUsd: 0, outcome: 'replayed' },
    ];
    const text = entries.map((one) => `${JSON.stringify(one)}\n`).join('');
    const { code, printed } = await run(['costs', 'l.jsonl'], { 'l.jsonl': text });
    expect(code).toBe(0);
    expect(printed).toEqual([
      'purpose  calls  replayed  failed  tokens in  out     USD  of it failed',
      'author       1         1       0        900    8  0.0000        0.0000',
      'judge        2         0       1       1800   16  0.0246        0.0123',
      'total        3         1       1       2700   24  0.0246        0.0123',
    ]);
  });

  test('refuses what is no ledger', async () => {
    const { code, errors } = await run(['costs', 'l.jsonl'], {
      'l.jsonl': '{"purpose":"judge"}\n',
    });
    expect([code, errors[0]]).toEqual([2, expect.stringContaining('l.jsonl:1: at')]);
  });
});
