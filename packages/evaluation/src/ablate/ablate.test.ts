import type { Result } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { fiveCheckScores } from '../testing/published-numbers.ts';
import { scoredRows } from '../testing/scored-rows.ts';
import { ablate } from './ablate.ts';

const rows = [
  ...scoredRows('trained', fiveCheckScores.trained_adapter),
  ...scoredRows('plain', fiveCheckScores.baseline),
  ...scoredRows('prompted', fiveCheckScores.prompt_engineered),
];
const roles = { component: 'trained', baseline: 'plain', promptOnly: 'prompted' };

function ablated(
  results: readonly Result[],
  ...rest: Parameters<typeof ablate> extends [unknown, ...infer Rest] ? Rest : never
) {
  const outcome = ablate(results, ...rest);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

describe('ablate', () => {
  test('delta A against the baseline, delta B against the prompt, of result rows', () => {
    const { deltaA, deltaB, deltaC, errors } = ablated(rows, roles);
    expect(deltaA).toMatchObject({
      of: 'trained',
      against: 'plain',
      wins: 16,
      losses: 1,
      ties: 40,
    });
    expect(deltaA.p).toBeCloseTo(0.000274658203125, 14);
    expect(deltaA.verdict).toBe('better');
    expect(deltaB).toMatchObject({ against: 'prompted', wins: 11, losses: 3 });
    expect(deltaB?.p).toBeCloseTo(0.057373046875, 14);
    expect(deltaB?.verdict).toBe('inconclusive');
    expect(deltaC).toBeUndefined();
    expect(errors).toEqual([]);
  });

  test('delta C is informational: no test, no verdict, and it says why', () => {
    const { deltaC } = ablated(rows, roles, {
      publicFigure: { value: 0.333, source: 'a leaderboard' },
    });
    expect(deltaC?.estimate).toBe(0.4213859649122807);
    expect(deltaC?.verdict).toBe('informational');
    expect(deltaC?.because).toContain('no test and no verdict');
    expect(deltaC).not.toHaveProperty('p');
  });

  test('kin count once: seven tasks of one family are one coin', () => {
    const one = (agent: string, scores: readonly number[]) =>
      scoredRows(agent, scores, { familyOf: (index) => `f${Math.floor(index / 7)}` });
    const clustered = [...one('trained', Array(14).fill(1)), ...one('plain', Array(14).fill(0))];
    const { deltaA } = ablated(clustered, { component: 'trained', baseline: 'plain' });
    expect(deltaA).toMatchObject({
      pairs: 14,
      families: 2,
      wins: 14,
      p: 0.5,
      verdict: 'inconclusive',
    });
  });

  test('several tries at a task are one mean', () => {
    const tries = [
      ...scoredRows('trained', [1, 1, 1]),
      ...scoredRows('trained', [0, 1, 1], { trial: 1 }),
      ...scoredRows('plain', [0, 0, 1]),
    ];
    expect(ablated(tries, { component: 'trained', baseline: 'plain' }).deltaA).toMatchObject({
      estimate: 0.5,
      wins: 2,
      ties: 1,
    });
  });

  test('an error is in no pair, is counted, and widens what may be said', () => {
    const broken = [
      ...scoredRows('trained', [1, 1, undefined, undefined]),
      ...scoredRows('plain', [0, 1, 0, 1]),
    ];
    const { deltaA, errors } = ablated(broken, { component: 'trained', baseline: 'plain' });
    expect(deltaA).toMatchObject({
      pairs: 2,
      estimate: 0.5,
      ifErrorsCounted: { low: 0, high: 0.5 },
    });
    expect(errors).toEqual([{ agent: 'trained', tries: 4, errors: 2, tasks: ['t2', 't3'] }]);
  });

  test.each([
    [
      'an agent that has no row',
      rows,
      { component: 'trained', baseline: 'nobody' },
      'unknown_agent',
    ],
    ['one agent in two parts', rows, { component: 'trained', baseline: 'trained' }, 'same_agent'],
    ['a try that is there twice', [...rows, ...scoredRows('plain', [1])], roles, 'duplicate_id'],
    [
      'other tasks',
      [...scoredRows('trained', [1, 1, 1]), ...scoredRows('plain', [1, 1])],
      { component: 'trained', baseline: 'plain' },
      'different_tasks',
    ],
    [
      'two policies',
      [...scoredRows('trained', [1, 1]), ...scoredRows('plain', [1, 1], { digit: '1' })],
      { component: 'trained', baseline: 'plain' },
      'different_policies',
    ],
    [
      'one task',
      [...scoredRows('trained', [1]), ...scoredRows('plain', [0])],
      { component: 'trained', baseline: 'plain' },
      'too_few_tasks',
    ],
    [
      'nothing but errors',
      [...scoredRows('trained', [undefined, undefined]), ...scoredRows('plain', [0, 1])],
      { component: 'trained', baseline: 'plain' },
      'too_few_tasks',
    ],
  ])('%s: refused', (_, results, parts, code) => {
    expect(ablate(results, parts)).toMatchObject({ ok: false, issues: [{ code }] });
  });
});
