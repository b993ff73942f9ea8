import { describe, expect, test } from 'vitest';
import { scoredRows } from '../testing/scored-rows.ts';
import { costPareto } from './cost-pareto.ts';

const tasks = 20;
const passes = (count: number) =>
  Array.from({ length: tasks }, (_, index) => (index < count ? 1 : 0));
// Costs that vary from task to task, as tokens do.
const about = (usd: number) => (index: number) => usd * (1 + (index % 3) / 10);

describe('costPareto', () => {
  test.each([
    {
      name: 'better and cheaper, both clear: it dominates',
      good: { passed: 18, usd: 0.01 },
      other: { passed: 6, usd: 0.05 },
      relation: 'dominates',
      dominated: ['good'],
    },
    {
      name: 'better by a task that chance could give, and cheaper: not distinguishable',
      good: { passed: 12, usd: 0.01 },
      other: { passed: 11, usd: 0.05 },
      relation: 'not_distinguishable',
      dominated: [],
    },
    {
      name: 'worse by a task that chance could take, and cheaper: not distinguishable',
      good: { passed: 11, usd: 0.01 },
      other: { passed: 12, usd: 0.05 },
      relation: 'not_distinguishable',
      dominated: [],
    },
    {
      name: 'clearly better and clearly dearer: a trade-off',
      good: { passed: 18, usd: 0.05 },
      other: { passed: 6, usd: 0.01 },
      relation: 'trade_off',
      dominated: [],
    },
    {
      name: 'the same on every task and clearly cheaper: it dominates',
      good: { passed: 12, usd: 0.01 },
      other: { passed: 12, usd: 0.05 },
      relation: 'dominates',
      dominated: ['good'],
    },
  ])('$name', ({ good, other, relation, dominated }) => {
    const { agents, pairs } = costPareto([
      ...scoredRows('good', passes(good.passed), { costUsd: about(good.usd) }),
      ...scoredRows('other', passes(other.passed), { costUsd: about(other.usd) }),
    ]);
    expect(pairs[0]).toMatchObject({ agent: 'good', other: 'other', relation });
    expect(agents.find(({ agent }) => agent === 'other')?.dominatedBy).toEqual(dominated);
  });

  test('a price that is the same on every task is clear; a grade that is so is an oddity', () => {
    const [one, other] = [Array(12).fill(0.75), Array(12).fill(0.5)];
    const fixed = (usd: number) => ({ costUsd: () => usd });
    const scored = { metric: 'score' } as const;
    const [cheaper] = costPareto(
      [...scoredRows('a', one, fixed(0.01)), ...scoredRows('b', one, fixed(0.05))],
      scored,
    ).pairs;
    expect(cheaper).toMatchObject({ unclear: [], relation: 'dominates' });
    const [graded] = costPareto([...scoredRows('a', one), ...scoredRows('b', other)], scored).pairs;
    expect(graded).toMatchObject({ unclear: ['quality'], relation: 'not_distinguishable' });
  });

  test('whoever keeps quiet about the price is not called better', () => {
    const priced = scoredRows('priced', passes(6), { costUsd: about(0.01) });
    const [pair] = costPareto([...priced, ...scoredRows('silent', passes(18))]).pairs;
    expect(pair).toMatchObject({ unclear: ['costUsd'], relation: 'not_distinguishable' });
    const [bare] = costPareto([
      ...scoredRows('priced', passes(6)),
      ...scoredRows('silent', passes(18)),
    ]).pairs;
    expect(bare).toMatchObject({ unclear: [], relation: 'dominated' });
  });

  test('with fewer tasks than a comparison needs nothing can be told, however large the difference', () => {
    const few = (agent: string, score: number, usd: number) =>
      scoredRows(agent, Array(5).fill(score), { costUsd: about(usd) });
    const { agents, pairs } = costPareto([...few('good', 1, 0.01), ...few('other', 0, 0.05)]);
    expect(pairs[0]).toMatchObject({
      unclear: ['quality', 'costUsd'],
      relation: 'not_distinguishable',
      deltas: {
        quality: {
          defined: false,
          difference: 1,
          reason: 'there are 5 pairs, and with fewer than 6 no outcome reaches 0.05',
        },
      },
    });
    expect(agents.flatMap(({ dominatedBy }) => dominatedBy)).toEqual([]);
  });

  test('what was not recorded for both is no axis', () => {
    const { agents, pairs } = costPareto([
      ...scoredRows('free', passes(12)),
      ...scoredRows('paid', passes(12), { costUsd: about(0.01) }),
    ]);
    expect(Object.keys(pairs[0]?.deltas ?? {})).toEqual(['quality']);
    expect(pairs[0]?.relation).toBe('not_distinguishable');
    expect(agents.map(({ means }) => means.costUsd === undefined)).toEqual([true, false]);
  });

  test('a mean is never taken over the tries that happen to have a price', () => {
    const [paid, unpaid] = [
      scoredRows('a', [1], { costUsd: () => 0.5 }),
      scoredRows('a', [1], { trial: 1 }),
    ];
    expect(costPareto([...paid, ...unpaid]).agents[0]?.means.costUsd).toBeUndefined();
  });

  test('time counts too', () => {
    const { agents } = costPareto([
      ...scoredRows('slow', passes(12), { durationMs: (index) => 900 + index }),
      ...scoredRows('swift', passes(12), { durationMs: (index) => 100 + index }),
    ]);
    expect(agents.map(({ dominatedBy }) => dominatedBy)).toEqual([['swift'], []]);
  });
});
