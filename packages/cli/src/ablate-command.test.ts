import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const bits = (text: string) => Array.from(text, Number);
// Outcomes of 57 tasks as Yakob Dereje published them, CC-BY-4.0.
const baseline = bits('101100010110101101011110101010111010010011101110000000000');
const prompt_engineered = bits('011010001111011100111101011000111111111111111000001100010');
const trained_adapter = bits('111101111111111101011110111000111111111111111110001100010');

const policy = { id: 'p', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
const rowsOf = (agent: string, outcomes: readonly number[], own: object = {}) =>
  outcomes
    .map((passed, index) => ({
      schema: 'tenacious-bench/result@1.0',
      task: `t${index}`,
      agent,
      trial: 0,
      family: `t${index}`,
      policy,
      status: passed === 1 ? 'passed' : 'failed',
      ...own,
    }))
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');

const results =
  rowsOf('trained', trained_adapter, { costUsd: 0.01 }) +
  rowsOf('plain', baseline, { costUsd: 0.01 }) +
  rowsOf('prompted', prompt_engineered, { costUsd: 0.02 });

const test95 = { ci_95_low: 0.14035087719298245, ci_95_high: 0.3859649122807018, p_value: 0 };
const delta_a = 0.26315789473684215;
const committed = {
  scores: { baseline, prompt_engineered, trained_adapter },
  averages: {
    baseline: 0.49122807017543857,
    prompt_engineered: 0.6140350877192983,
    trained_adapter: 0.7543859649122807,
  },
  delta_a,
  delta_b: 0.14035087719298245,
  delta_c: 0.4213859649122807,
  statistical_test: test95,
  week10_tau2_baseline: 0.333,
};
const published = {
  'five/ablation_results.json': JSON.stringify(committed),
  'five/statistical_test_output.json': JSON.stringify({ n_tasks: 57, delta_a, ...test95 }),
};

async function run(args: string[], files: Record<string, string> = {}) {
  const world = memoryWorld({ 'r.jsonl': results, ...published, ...files });
  return { code: await main(['ablate', ...args], world), ...world };
}
const roles = ['--component', 'trained', '--baseline', 'plain'];

describe('tbench ablate', () => {
  test('says of each delta whether it is better, and what it rests on', async () => {
    const { code, printed } = await run(['r.jsonl', ...roles, '--prompt-only', 'prompted']);
    expect(code).toBe(0);
    expect(printed.slice(0, 6)).toEqual([
      'delta A  BETTER: trained against plain, pass +0.263',
      '         pass: all of +0.142 to +0.395 lies above 0, p = 0.000275',
      '         16 wins, 1 loss, 40 ties of 57 tasks in 57 families',
      'delta B  INCONCLUSIVE (need n ≈ 92): trained against prompted',
      '         pass: need n ≈ 92 tasks if the difference is the one observed; there are 57',
      '         11 wins, 3 losses, 43 ties of 57 tasks in 57 families',
    ]);
  });

  test('names who is dominated and who cannot be told apart', async () => {
    const { printed } = await run(['r.jsonl', ...roles]);
    const text = printed.join('\n');
    expect(text).toMatch(/^plain +0\.491 +0\.01000 +unknown +dominated by trained$/m);
    expect(text).toContain('prompted and trained are not distinguishable in quality');
  });

  test('an agent that was asked a handful of tasks cannot be told apart', async () => {
    const late = results + rowsOf('late', [1, 1, 0, 1]);
    const { printed } = await run(['late.jsonl', ...roles], { 'late.jsonl': late });
    expect(printed).toContain(
      'late and plain are not distinguishable in quality and cost: there are 4 pairs, and with fewer than 6 no outcome reaches 0.05; the cost of one of them is not known',
    );
  });

  test('a public figure is informational and says why', async () => {
    const { printed } = await run([
      'r.jsonl',
      ...roles,
      '--public',
      '0.333',
      '--source',
      'a board',
    ]);
    const text = printed.join('\n');
    expect(text).toContain('delta C  against 0.333 (a board)');
    expect(text).toMatch(/INFORMATIONAL: \+0\.421; .*no test and no verdict/);
  });

  test.each([
    [['r.jsonl', ...roles], 0],
    [['r.jsonl', ...roles, '--delta', '0.2'], 3],
    [['r.jsonl', '--component', 'plain', '--baseline', 'trained'], 1],
    [['r.jsonl', '--component', 'trained', '--baseline', 'prompted'], 3],
  ])('%j exits with %d', async (args, code) => {
    expect((await run(args)).code).toBe(code);
  });

  test('--json holds every figure', async () => {
    const { printed } = await run(['r.jsonl', ...roles, '--json']);
    const { deltaA, pareto } = JSON.parse(printed.join('\n'));
    expect(deltaA.decided[0].p).toBeCloseTo(0.000274658203125, 14);
    expect(pareto.pairs).toHaveLength(3);
  });

  test.each<[string, string[], string]>([
    ['no file', roles, 'name one or more files'],
    ['no part', ['r.jsonl', '--component', 'trained'], 'name --component and --baseline'],
    ['nobody', ['r.jsonl', ...roles, '--prompt-only', 'x'], 'there is no result of x'],
    ['no source', ['r.jsonl', ...roles, '--public', '0.3'], '--public and --source go together'],
    ['no share', ['r.jsonl', ...roles, '--public', '33', '--source', 'a'], 'a share from 0 to 1'],
    ['no difference', ['r.jsonl', ...roles, '--delta=-1'], '--delta is "-1": it takes a share'],
    [
      'a dash that looks like an option',
      ['r.jsonl', ...roles, '--delta', '-1'],
      'tbench ablate: --delta needs a value; one that begins with a dash is written --delta=-VALUE',
    ],
    ['no metric', ['r.jsonl', ...roles, '--metric', 'joy'], 'pass or score'],
    ['no result', ['bad.jsonl', ...roles], 'bad.jsonl has 1 invalid field or row'],
  ])('refuses in one line: %s', async (_, args, words) => {
    const { code, errors, printed } = await run(args, { 'bad.jsonl': '{}\n' });
    expect(code).toBe(2);
    expect(errors.at(-1)).toContain(words);
    expect(errors.join('')).not.toContain('\n');
    expect(printed).toEqual([]);
  });
});

describe('tbench ablate --published', () => {
  const paths = Object.keys(published);

  test('finds the description that fits, reproduces every figure, and reads it honestly', async () => {
    const { code, printed } = await run(['--published', ...paths]);
    expect(code).toBe(0);
    expect(printed[1]).toBe('14 of 14 figures are reproduced to every printed digit');
    const text = printed.join('\n');
    expect(text).toContain('ABOVE 0: +0.263 [0.140, 0.386], exact p = 0.000275');
    expect(text).toContain('INCONCLUSIVE: +0.140 [0.018, 0.263], exact p = 0.0574');
    expect(text).toContain('percentile bootstrap');
    expect(text).toContain('what decides is p and [0.142, 0.395] (score)');
    expect(text).toContain('does not show the effect of the adapter');
    expect(text).toContain('no p-value of a test');
  });

  test('a figure in which one digit is wrong is not reproduced', async () => {
    const wrong = JSON.stringify({ ...committed, delta_b: 0.1403508771929826 });
    const { code, printed } = await run(['--published', '--description', 'five-check', ...paths], {
      'five/ablation_results.json': wrong,
    });
    expect(code).toBe(1);
    expect(printed[1]).toBe('13 of 14 figures are reproduced to every printed digit');
    expect(printed.find((line) => line.includes('NOT REPRODUCED'))).toMatch(/^delta B /);
  });

  test('another team describes its own files', async () => {
    const { code, printed } = await run(['--published', 'a.json', '--description', 'd.json'], {
      'a.json': JSON.stringify({ rows: [{ lift: 1 }, { lift: 0 }, { lift: 1 }], mean: 0.67 }),
      'd.json': JSON.stringify({
        id: 'ours',
        title: 'Ours\u001b[31m',
        attribution: 'us',
        lists: { lift: { file: 'a.json', path: '/rows/lift' } },
        deltas: [{ id: 'A', title: 'lift', scores: { differences: 'lift' } }],
        claims: [
          {
            name: 'mean',
            at: { file: 'a.json', path: '/mean' },
            is: { delta: 'A', figure: 'estimate' },
            decimals: 2,
          },
        ],
      }),
    });
    expect(code).toBe(0);
    expect(printed[0]).not.toContain('\u001b');
    expect(printed.join('\n')).toContain(
      'INCONCLUSIVE: +0.667; there are 3 pairs, and with fewer than 6 no outcome reaches 0.05',
    );
  });

  test.each<[string, string[], string]>([
    [
      'files that fit nothing',
      ['--published', 'a.json'],
      'fit neither five-check nor five-dimension',
    ],
    ['a file that is no JSON', ['--published', 'r.jsonl'], 'is not JSON'],
    ['two files of one name', ['--published', 'a.json', 'b/a.json'], 'two files are named a.json'],
    ['no description', ['--published', 'a.json', '--description', 'a.json'], 'id: '],
  ])('refuses in one line: %s', async (_, args, words) => {
    const { code, errors } = await run(args, { 'a.json': '{}', 'b/a.json': '{}' });
    expect(code).toBe(2);
    expect(errors.join('\n')).toContain(words);
  });
});
