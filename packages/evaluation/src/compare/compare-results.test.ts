import { comparisonSchema, type Result } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { resultRow, resultRows } from '../testing/result-rows.ts';
import { type CompareResultsOptions, compareResults } from './compare-results.ts';

const now = '2026-05-04';
const few = { now, resamples: 2000 };
const passes = (count: number) => 'p'.repeat(count);
const careful = resultRows('careful', passes(20));
const hasty = resultRows('hasty', `${'f'.repeat(9)}${passes(11)}`);

function compared(
  candidate: Iterable<Result>,
  baseline: Iterable<Result>,
  options: Partial<CompareResultsOptions> = {},
) {
  const found = compareResults(candidate, baseline, { ...few, ...options });
  if (!found.ok) throw new Error(found.issues.map(({ message }) => message).join('\n'));
  return found.value;
}

test('a comparison is a document that says everything it was made of', () => {
  const comparison = compared(careful, hasty, { seed: 'release 1' });
  expect(comparisonSchema.safeParse(comparison).error).toBeUndefined();
  expect(comparison).toMatchObject({
    verdict: 'better',
    createdAt: now,
    candidate: { agent: 'careful', tries: 20, passed: 20, failed: 0, errors: [] },
    baseline: { agent: 'hasty', passed: 11, failed: 9 },
    policy: { id: 'demo', version: '1.0.0' },
    tasks: { compared: 20, families: 20, onlyCandidate: 0, onlyBaseline: 0 },
    settings: { alpha: 0.05, power: 0.8, maxErrorShare: 0.05, resamples: 2000, seed: 'release 1' },
  });
  expect(comparison.decided[0]).toMatchObject({
    metric: 'pass',
    wins: 9,
    losses: 0,
    p: 2 / 2 ** 9,
  });
});

test('neither the order of rows nor verdicts beside them change a byte', () => {
  const verdicts = careful.map((row) => ({ ...row, verdicts: [] }));
  const one = compared(careful, hasty);
  const other = compared(verdicts.toReversed(), hasty.toReversed());
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

test('other values have another digest, another agent with the same values has the same', () => {
  const { data } = compared(careful, hasty);
  expect(compared(resultRows('other', passes(20)), hasty).data).toBe(data);
  expect(compared(resultRows('careful', `f${passes(19)}`), hasty).data).not.toBe(data);
});

describe('several tries', () => {
  const tries = (agent: string, passed: (task: number, trial: number) => boolean) =>
    [0, 1, 2, 3].flatMap((trial) =>
      resultRows(agent, passes(12), (task) => ({
        trial,
        status: passed(task, trial) ? 'passed' : 'failed',
      })),
    );

  test('are averaged for each task, so the test is one of rates', () => {
    const steady = tries('steady', (_, trial) => trial < 3);
    const shaky = tries('shaky', (task, trial) => (task + trial) % 4 === 0);
    const comparison = compared(steady, shaky);
    const [decided] = comparison.decided;
    expect(decided).toMatchObject({ scale: 'graded', difference: 0.5, pairs: 12, ties: 0 });
    expect(decided?.naive.defined).toBe(false);
    expect(comparison.candidate.trials).toEqual({ least: 4, most: 4 });
    expect(comparison.candidate.passRates.map(({ k }) => k)).toEqual([1, 4]);
    expect(comparison.candidate.passRates[1]).toMatchObject({
      tasks: 12,
      any: { defined: true, value: 1 },
      all: { defined: true, value: 0 },
    });
  });
});

describe('errors', () => {
  const flaky = (errors: number) =>
    resultRows('careful', `${'e'.repeat(errors)}${passes(60 - errors)}`);
  const weak = resultRows('hasty', `${'f'.repeat(20)}${passes(40)}`);

  test('leave their tasks out, counted by code, and the verdict says whether it needs them', () => {
    const [decided] = compared(flaky(2), weak).decided;
    expect(decided).toMatchObject({
      verdict: 'better',
      pairs: 58,
      missing: {
        tries: { candidate: 2, baseline: 0 },
        reasons: [{ code: 'timed_out', candidate: 2, baseline: 0 }],
        tasksLeftOut: 2,
        share: 2 / 60,
        holds: true,
      },
    });
    // Against it, the two fail where the baseline failed too; for it, they pass there.
    expect(decided?.missing.bounds).toEqual({ low: 18 / 60, high: 20 / 60 });
  });

  test('above the limit decide that nothing is decided', () => {
    const comparison = compared(flaky(4), weak);
    expect(comparison.verdict).toBe('inconclusive');
    expect(comparison.decided[0]?.because[0]).toEqual({
      code: 'too_much_missing',
      message:
        '6.7% of the tries of one agent have no value (timed_out 4), and at most 5% may; what the others say would stand if all of them went against it',
    });
    expect(compared(flaky(4), weak, { maxErrorShare: 0.1 }).verdict).toBe('better');
  });

  test('a verdict that hangs on them says so', () => {
    const ahead = resultRows('careful', `${'e'.repeat(5)}${passes(55)}`);
    const behind = resultRows('hasty', `${passes(54)}${'f'.repeat(6)}`);
    const [decided] = compared(ahead, behind, { maxErrorShare: 0.1 }).decided;
    expect(decided).toMatchObject({ verdict: 'better', missing: { holds: false } });
  });

  test('of one try in three leave the task in', () => {
    const rows = [0, 1, 2].flatMap((trial) =>
      resultRows('careful', passes(20), (task) =>
        resultRow({
          agent: 'careful',
          task: `task-${task}`,
          trial,
          status: trial === 2 && task === 0 ? 'error' : 'passed',
        }),
      ),
    );
    const [decided] = compared(rows, hasty).decided;
    expect(decided).toMatchObject({
      pairs: 20,
      missing: { tries: { candidate: 1 }, tasksLeftOut: 0 },
    });
  });
});

describe('metrics', () => {
  const graded = (agent: string, tone: (task: number) => number) =>
    resultRows(agent, passes(20), (task) => ({
      dimensions: { tone: tone(task), truth: task % 3 },
      score: 0.5 + tone(task) / 8,
    }));
  const polite = graded('polite', (task) => 2 + (task % 2));
  const rude = graded('rude', (task) => (task % 4 === 0 ? 2 : 1));

  test('that are registered are corrected for each other and decide; all others describe', () => {
    const comparison = compared(polite, rude, {
      metrics: [{ metric: 'tone', delta: 0.5 }, { metric: 'pass' }, { metric: 'truth' }],
    });
    expect(comparison.decided.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['tone', 'better'],
      ['pass', 'inconclusive'],
      ['truth', 'inconclusive'],
    ]);
    const [tone] = comparison.decided;
    expect(tone?.test.adjusted).toBeCloseTo(3 * (tone?.test.p ?? 0), 12);
    expect(tone?.plan.alpha).toBeCloseTo(0.05 / 3, 12);
    expect(comparison.verdict).toBe('better');
    expect(comparison.described.map(({ name }) => name)).toEqual(['score']);
  });

  test('an interval that is not corrected for several metrics decides nothing alone', () => {
    const ahead = graded('ahead', (task) => (task < 7 ? 3 : 1));
    const behind = graded('behind', (task) => (task < 1 ? 4 : 1));
    const three = [{ metric: 'tone' }, { metric: 'truth' }, { metric: 'pass' }];
    expect(compared(ahead, behind, { metrics: [{ metric: 'tone' }] }).verdict).toBe('better');
    const comparison = compared(ahead, behind, { metrics: three });
    expect(comparison.verdict).toBe('inconclusive');
    expect(comparison.decided[0]?.interval).toMatchObject({ defined: true });
    expect(comparison.decided[0]?.because.map(({ code }) => code)).toEqual([
      'test_and_interval_disagree',
      'not_enough_tasks',
    ]);
  });

  test('a gain beside a loss is no verdict', () => {
    const mixed = graded('mixed', () => 0).map((row) => ({ ...row, score: 1 }));
    const comparison = compared(mixed, rude, {
      metrics: [{ metric: 'tone' }, { metric: 'score' }],
    });
    expect(comparison.decided.map(({ verdict }) => verdict)).toEqual(['worse', 'better']);
    expect(comparison.verdict).toBe('inconclusive');
  });

  test('a dimension that an abstention has no grade of is missing, and too much of that decides nothing', () => {
    const silent = polite.map(({ dimensions, ...row }, task) =>
      task < 3 ? row : { ...row, ...(dimensions && { dimensions }) },
    );
    const [decided] = compared(silent, rude, { metrics: [{ metric: 'tone' }] }).decided;
    expect(decided).toMatchObject({
      pairs: 17,
      verdict: 'inconclusive',
      missing: { reasons: [{ code: 'not_graded', candidate: 3, baseline: 0 }], share: 0.15 },
    });
    const { described } = compared(silent, rude);
    expect(described.find(({ name }) => name === 'tone')?.warning).toBe(
      'only 17 tasks; 3 have no value',
    );
  });
});

describe('slices', () => {
  const sliced = (rows: Result[]) =>
    rows.map((row, task) => ({
      ...row,
      slices: { stage: task < 12 ? 'cold' : 'warm', language: 'en' },
    }));
  const { slices } = compared(sliced(careful), sliced(hasty));

  test('are described one by one, corrected for their number, and warn where they are small', () => {
    expect(slices).toMatchObject([
      {
        name: 'stage',
        value: 'cold',
        pairs: 12,
        wins: 9,
        p: 0.00390625,
        adjusted: 0.0078125,
        warning: 'only 12 tasks',
      },
      { name: 'stage', value: 'warm', pairs: 8, wins: 0, p: 1, adjusted: 1 },
    ]);
  });

  test('what all tasks have in common is no slice', () => {
    expect(slices.map(({ name }) => name)).not.toContain('language');
  });
});

describe('different tasks', () => {
  const fewer = hasty.slice(2);
  test('are refused with their names', () => {
    const found = compareResults(
      careful,
      [...fewer, resultRow({ agent: 'hasty', task: 'extra' })],
      few,
    );
    expect(found).toEqual({
      ok: false,
      issues: [
        {
          code: 'different_tasks',
          path: '',
          message:
            'the two were not asked the same tasks: hasty lacks 2 (task-0, task-1); careful lacks 1 (extra)',
        },
      ],
    });
  });

  test('many of them are counted', () => {
    const found = compareResults(careful, hasty.slice(10), few);
    expect(found.ok ? '' : found.issues[0]?.message).toContain('and 5 more');
  });

  test('the common ones are compared where that is asked for', () => {
    const { tasks } = compared(careful, fewer, { tasks: 'common' });
    expect(tasks).toEqual({ compared: 18, families: 18, onlyCandidate: 2, onlyBaseline: 0 });
  });
});

describe('what is no basis for a comparison', () => {
  const [first] = careful;
  if (first === undefined) throw new Error('there is one');
  const otherDigest = `sha256:${'2'.repeat(64)}`;
  const rejudged = hasty.map((row) => ({ ...row, policy: { ...row.policy, digest: otherDigest } }));
  test.each<[string, Result[], Result[], string, string]>([
    ['no candidate', [], hasty, 'no_results', 'candidate'],
    ['no baseline', careful, [], 'no_results', 'baseline'],
    ['a second result', [...careful, first], hasty, 'duplicate_id', 'candidate[20].trial'],
    [
      'two agents on one side',
      [...careful, ...hasty],
      hasty,
      'several_agents',
      'candidate[20].agent',
    ],
    ['two policies', careful, rejudged, 'other_policy', 'candidate.policy'],
    [
      'two policies on one side',
      careful,
      [...hasty.slice(0, 9), ...rejudged.slice(9)],
      'other_policy',
      'baseline[9].policy',
    ],
    [
      'two families of one task',
      careful,
      hasty.map((row) => ({ ...row, family: 'one' })),
      'other_family',
      'candidate',
    ],
    [
      'a task that changes its family',
      [first, { ...first, trial: 1, family: 'else' }],
      hasty,
      'other_family',
      'candidate[1].family',
    ],
    [
      'a score that is no number',
      [{ ...first, score: Number.NaN }, ...careful.slice(1)],
      hasty,
      'not_a_number',
      'candidate[0].score',
    ],
    ['five tasks', careful.slice(0, 5), hasty.slice(0, 5), 'too_few_pairs', ''],
    ['nothing but errors', resultRows('careful', 'e'.repeat(20)), hasty, 'too_few_pairs', ''],
  ])('%s', (_, candidate, baseline, code, path) => {
    const found = compareResults(candidate, baseline, few);
    expect(found.ok ? [] : found.issues.map((issue) => [issue.code, issue.path])).toContainEqual([
      code,
      path,
    ]);
  });

  test('a metric that no result has is told with those that there are', () => {
    const found = compareResults(careful, hasty, { ...few, metrics: [{ metric: 'charm' }] });
    expect(found.ok ? '' : found.issues[0]?.message).toBe(
      'no result has a charm: there are pass, score',
    );
  });

  test('a file of the wrong agent does not name all of its rows', () => {
    const found = compareResults([first, ...resultRows('hasty', passes(500))], hasty, few);
    expect(found.ok ? 0 : found.issues.length).toBe(20);
  });

  test.each([
    ['no metric', { metrics: [] }, 'nothing can be decided'],
    [
      'a metric twice',
      { metrics: [{ metric: 'pass' }, { metric: 'pass', delta: 0.1 }] },
      'registered twice',
    ],
    [
      'a delta that is no number',
      { metrics: [{ metric: 'pass', delta: Number.NaN }] },
      'delta of pass is NaN',
    ],
    ['an error share of 5', { maxErrorShare: 5 }, 'maxErrorShare is 5'],
    ['k of 0', { k: [0] }, 'k is 0'],
  ])('%s is misuse', (_, options, says) => {
    expect(() => compareResults(careful, hasty, { ...few, ...options })).toThrow(says);
  });
});
