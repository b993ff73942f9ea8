import type { Result } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { fiveCheckScores } from '../testing/published-numbers.ts';
import { scoredRows } from '../testing/scored-rows.ts';
import { type AblationRoles, ablate } from './ablate.ts';

const rows = [
  ...scoredRows('trained', fiveCheckScores.trained_adapter),
  ...scoredRows('plain', fiveCheckScores.baseline),
  ...scoredRows('prompted', fiveCheckScores.prompt_engineered),
];
const roles = { component: 'trained', baseline: 'plain', promptOnly: 'prompted' };

const now = '2026-05-04';

function ablated(results: readonly Result[], parts: AblationRoles, options: object = {}) {
  const outcome = ablate(results, parts, { now, ...options });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

describe('ablate', () => {
  test('delta A against the baseline, delta B against the prompt, of result rows', () => {
    const { deltaA, deltaB, deltaC } = ablated(rows, roles);
    expect([deltaA.candidate.agent, deltaA.baseline.agent]).toEqual(['trained', 'plain']);
    expect(deltaA.decided[0]).toMatchObject({ wins: 16, losses: 1, ties: 40 });
    expect(deltaA.decided[0]?.p).toBeCloseTo(0.000274658203125, 14);
    expect(deltaA.verdict).toBe('better');
    expect(deltaB?.baseline.agent).toBe('prompted');
    expect(deltaB?.decided[0]).toMatchObject({ wins: 11, losses: 3 });
    expect(deltaB?.decided[0]?.p).toBeCloseTo(0.057373046875, 14);
    expect(deltaB?.verdict).toBe('inconclusive');
    expect(deltaC).toBeUndefined();
  });

  test('a registered difference has to be exceeded', () => {
    expect(ablated(rows, roles, { delta: 0.1 }).deltaA.verdict).toBe('better');
    expect(ablated(rows, roles, { delta: 0.2 }).deltaA.verdict).toBe('inconclusive');
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

  test('too many errors decide nothing', () => {
    const broken = scoredRows(
      'trained',
      fiveCheckScores.trained_adapter.map((passed, index) =>
        index % 10 === 0 ? undefined : passed,
      ),
    );
    const { deltaA } = ablated([...broken, ...rows.filter(({ agent }) => agent === 'plain')], {
      component: 'trained',
      baseline: 'plain',
    });
    expect(deltaA.verdict).toBe('inconclusive');
    expect(deltaA.decided[0]?.because[0]?.code).toBe('too_much_missing');
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
      'other_policy',
    ],
    [
      'one task',
      [...scoredRows('trained', [1]), ...scoredRows('plain', [0])],
      { component: 'trained', baseline: 'plain' },
      'too_few_pairs',
    ],
    [
      'nothing but errors',
      [...scoredRows('trained', [undefined, undefined]), ...scoredRows('plain', [0, 1])],
      { component: 'trained', baseline: 'plain' },
      'too_few_pairs',
    ],
  ])('%s: refused', (_, results, parts, code) => {
    expect(ablate(results, parts, { now })).toMatchObject({ ok: false, issues: [{ code }] });
  });
});
