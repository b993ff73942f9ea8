import { type Label, parseComparison, type Result } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'1'.repeat(64)}` };

/** One row a letter: `p` passed, `f` failed, `e` error. */
function results(agent: string, outcomes: string, more: Partial<Result> = {}): Result[] {
  return Array.from(outcomes, (letter, task) => ({
    schema: 'tenacious-bench/result@1.0',
    task: `task-${task}`,
    agent,
    trial: 0,
    family: `family-${task}`,
    policy,
    ...(letter === 'p' && { status: 'passed', score: 1, decision: 'send', rules: [] }),
    ...(letter === 'f' && { status: 'failed', score: 0.5, decision: 'regenerate', rules: ['r'] }),
    ...(letter === 'e' && { status: 'error', reason: { code: 'timed_out', message: 'late' } }),
    slices: { stage: task % 2 === 0 ? 'cold' : 'warm\u001b[31m' },
    ...more,
  })) as Result[];
}

const label = (task: number, given: Partial<Label> = {}): Label => ({
  schema: 'tenacious-bench/label@1.0',
  id: `label-${task}`,
  task: `task-${task}`,
  output: 'hasty:0',
  dimension: 'right',
  value: true,
  rater: { id: 'ana', kind: 'person' },
  rubric: '1.0.0',
  round: 1,
  labelledAt: '2026-05-04',
  ...given,
});

const jsonl = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const careful = results('careful', 'pppppppppppppppppppp');
const hasty = results('hasty', 'ffffffffffpppppppppp');
const close = results('close', 'fffppppppppppppppppp');
const files = {
  'three.jsonl': jsonl([...careful, ...hasty, ...close]),
  'careful.jsonl': jsonl(careful),
  'hasty.jsonl': jsonl(hasty),
  'earlier.jsonl': jsonl(results('careful', 'ffffffffffpppppppppp')),
  'fewer.jsonl': jsonl(hasty.slice(2)),
  'twice.jsonl': jsonl([...hasty, ...hasty.slice(3, 5)]),
  'rejudged.jsonl': jsonl(
    results('hasty', 'ffffffffffpppppppppp', {
      policy: { ...policy, digest: `sha256:${'2'.repeat(64)}` },
    }),
  ),
  'flaky.jsonl': jsonl(results('hasty', 'eeffffffffpppppppppp')),
  'five.jsonl': jsonl([...careful.slice(0, 5), ...hasty.slice(0, 5)]),
  'labels.jsonl': jsonl([label(0), label(1), label(2, { value: false }), label(12)]),
  'simulated.jsonl': jsonl([label(0, { rater: { id: 'sim', kind: 'simulated' } })]),
  'grades.jsonl': jsonl([label(0, { value: 3 })]),
  'nameless.jsonl': jsonl([(({ output: _, ...rest }) => rest)(label(0))]),
  'empty.jsonl': '',
  'damaged.jsonl': `${jsonl(careful)}{"schema":\n`,
  'labels-only.jsonl': jsonl([label(0)]),
};

async function run(...args: string[]) {
  const world = memoryWorld(files);
  const exit = await main(['compare', ...args], world);
  return { exit, world, text: world.printed.join('\n'), error: world.errors.join('\n') };
}

const both = ['--candidate', 'careful', '--baseline', 'hasty'];

describe('the answer is the exit code, and the first line', () => {
  test.each([
    { exit: 0, says: 'BETTER: careful against hasty, pass +0.500', args: ['three.jsonl', ...both] },
    {
      exit: 1,
      says: 'WORSE: hasty against careful, pass -0.500',
      args: ['hasty.jsonl', 'careful.jsonl'],
    },
    {
      exit: 3,
      says: 'INCONCLUSIVE (need n ≈ 47): careful against close',
      args: ['three.jsonl', '--candidate', 'careful', '--baseline', 'close'],
    },
    { exit: 0, says: 'BETTER: careful against careful', args: ['careful.jsonl', 'earlier.jsonl'] },
    { exit: 3, says: 'INCONCLUSIVE', args: ['three.jsonl', ...both, '--delta', '0.4'] },
    { exit: 3, says: 'INCONCLUSIVE', args: ['careful.jsonl', 'flaky.jsonl'] },
    { exit: 0, says: 'BETTER', args: ['careful.jsonl', 'flaky.jsonl', '--max-errors', '0.1'] },
    { exit: 0, says: 'BETTER', args: ['careful.jsonl', 'fewer.jsonl', '--common'] },
    {
      exit: 0,
      says: 'BETTER: careful against hasty, score +0.250',
      args: ['three.jsonl', ...both, '--metric', 'score=0.1', '--metric', 'pass'],
    },
    { exit: 3, says: 'INCONCLUSIVE', args: ['three.jsonl', ...both, '--alpha', '0.001'] },
  ])('$args: $exit, $says', async ({ exit, says, args }) => {
    const found = await run(...args);
    expect(found.error).toBe('');
    expect(found.exit).toBe(exit);
    expect(found.world.printed[0]).toContain(says);
  });
});

test('a reader sees why, every figure behind it, and nothing that a terminal would obey', async () => {
  const { text, world } = await run('three.jsonl', ...both, '--k', '1', '--k', '2');
  expect(world.printed[1]).toMatch(
    /^ {2}pass: all of \+0\.\d+ to \+0\.\d+ lies above 0, p = 0\.00195$/,
  );
  for (const part of [
    'Registered',
    '10/10/0',
    'Behind each',
    'exact',
    'Agents',
    'No task has 2 judged tries.',
    'Not registered: describes, decides nothing',
    'Slices of pass',
    'warm<U+001B>[31m',
    'policy demo 1.0.0 sha256:111111111111…',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('\u001b');
});

test('the comparison as JSON and as a page, printed and written', async () => {
  const { exit, text, world } = await run(
    'three.jsonl',
    ...both,
    '--json',
    '--out',
    'c.json',
    '--markdown',
    'c.md',
    '--seed',
    '7',
  );
  expect(exit).toBe(0);
  const parsed = parseComparison(JSON.parse(text));
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({
    verdict: 'better',
    createdAt: '2026-05-04',
    settings: { seed: 7 },
  });
  expect(JSON.parse(String(world.files.get('c.json')))).toEqual(JSON.parse(text));
  expect(world.files.get('c.md')).toMatch(/^# BETTER: careful against hasty, pass \+0\.500\n/);
});

test('labels say how often a gate stops what is right', async () => {
  const { text } = await run('three.jsonl', ...both, '--labels', 'labels.jsonl');
  expect(text).toMatch(/of the right ones +No message is labelled right\. +66\.7% \(/);
});

describe('unusable input is one line that says what to do, and writes nothing', () => {
  test.each([
    { args: [], says: 'name one file of results, or two' },
    { args: ['a', 'b', 'c'], says: 'name one file of results, or two' },
    { args: ['-', '-'], says: 'standard input cannot be both files at once' },
    { args: ['none.jsonl'], says: 'none.jsonl cannot be read' },
    { args: ['empty.jsonl'], says: 'empty.jsonl holds no row' },
    { args: ['damaged.jsonl', 'hasty.jsonl'], says: 'damaged.jsonl has 1 row that is no result' },
    { args: ['labels-only.jsonl'], says: 'labels-only.jsonl has 1 row that is no result' },
    {
      args: ['three.jsonl'],
      says: '--candidate is needed: three.jsonl has results of careful, hasty, close',
    },
    {
      args: ['three.jsonl', '--candidate', 'careful', '--baseline', 'nobody'],
      says: '--baseline is "nobody": three.jsonl has results of careful',
    },
    {
      args: ['three.jsonl', '--candidate', 'careful', '--baseline', 'careful'],
      says: 'careful cannot be compared with itself',
    },
    { args: ['careful.jsonl'], says: 'careful cannot be compared with itself' },
    {
      args: ['careful.jsonl', 'fewer.jsonl'],
      says: 'cannot be compared (--common compares the tasks that both were asked): the two were',
    },
    { args: ['careful.jsonl', 'fewer.jsonl'], says: 'hasty lacks 2 (task-0, task-1)' },
    {
      args: ['careful.jsonl', 'twice.jsonl'],
      says: 'baseline[20].trial: hasty has a second result for task task-3 in trial 0',
    },
    {
      args: ['careful.jsonl', 'rejudged.jsonl'],
      says: 'judged by policy demo 1.0.0 (sha256:111111111111…) and by demo 1.0.0 (sha256:222222222222…)',
    },
    {
      args: ['five.jsonl', ...both],
      says: '5 tasks can be compared on pass: with fewer than 6 no outcome reaches 0.05',
    },
    {
      args: ['three.jsonl', ...both, '--metric', 'charm'],
      says: 'no result has a charm: there are pass, score',
    },
    {
      args: ['three.jsonl', ...both, '--metric', 'pass', '--metric', 'pass=1'],
      says: '--metric pass is given twice',
    },
    {
      args: ['three.jsonl', ...both, '--metric', 'pass=-1'],
      says: '--metric pass is "-1": a delta is',
    },
    {
      args: ['three.jsonl', ...both, '--metric', 'score=5'],
      says: 'the delta of score is 5: it is a share, as in 0.05, and no difference exceeds 1',
    },
    {
      args: ['three.jsonl', ...both, '--out', 'three.jsonl'],
      says: 'three.jsonl is what this command reads, and would be written over; name another file',
    },
    { args: ['three.jsonl', ...both, '--delta', 'NaN'], says: '--delta is "NaN"' },
    { args: ['three.jsonl', ...both, '--alpha', '5'], says: '--alpha is "5": it takes a share' },
    { args: ['three.jsonl', ...both, '--max-errors', '2'], says: '--max-errors is "2"' },
    { args: ['three.jsonl', ...both, '--k', '0'], says: '--k is "0"' },
    { args: ['three.jsonl', ...both, '--right', 'tone'], says: 'give the labels with --labels' },
    {
      args: ['three.jsonl', ...both, '--labels', 'labels.jsonl', '--right', 'tone'],
      says: 'no label of the dimension tone',
    },
    {
      args: ['three.jsonl', ...both, '--labels', 'simulated.jsonl'],
      says: 'label label-0 is simulated',
    },
    {
      args: ['three.jsonl', ...both, '--labels', 'grades.jsonl'],
      says: 'label label-0 is 3: it takes true or false',
    },
    { args: ['three.jsonl', ...both, '--labels', 'nameless.jsonl'], says: 'names no output' },
    { args: ['three.jsonl', ...both, '--out', 'c', '--markdown', 'c'], says: 'c is named twice' },
    { args: ['three.jsonl', ...both, '--verbose'], says: "Unknown option '--verbose'" },
  ])('$args: $says', async ({ args, says }) => {
    const { exit, world, error } = await run(
      ...args,
      ...(args.includes('--out') ? [] : ['--out', 'c.json']),
    );
    expect(exit).toBe(2);
    expect(error).toContain(says);
    expect(world.printed).toEqual([]);
    expect(world.files.has('c.json')).toBe(false);
  });
});

test('verdicts in the rows do not reach the comparison', async () => {
  const rows = careful.map((row) => ({
    ...row,
    verdicts: [
      {
        schema: 'tenacious-bench/verdict@1.0',
        policy,
        status: 'unscorable',
        reason: { code: 'x', message: 'y' },
      },
    ],
  }));
  const world = memoryWorld({ ...files, 'full.jsonl': jsonl(rows) });
  expect(await main(['compare', 'full.jsonl', 'hasty.jsonl', '--json'], world)).toBe(0);
  const plain = await run('careful.jsonl', 'hasty.jsonl', '--json');
  expect(world.printed.join('\n')).toBe(plain.text);
});
