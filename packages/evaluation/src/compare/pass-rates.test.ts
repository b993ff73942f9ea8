import { describe, expect, test } from 'vitest';
import { resultRow } from '../testing/result-rows.ts';
import { passRates } from './pass-rates.ts';

const confidence = 0.95;
const task = (name: string, outcomes: string, family = name) => ({
  family,
  tries: Array.from(outcomes, (letter, trial) =>
    resultRow({
      agent: 'one',
      task: name,
      trial,
      status: letter === 'p' ? 'passed' : letter === 'e' ? 'error' : 'failed',
    }),
  ),
});

describe('one task', () => {
  // References: the formulas of Chen et al. 2021 and of tau-bench.
  test.each([
    { outcomes: 'ppppppff', k: 1, any: 0.75, all: 0.75 },
    { outcomes: 'ppppppff', k: 2, any: 0.9642857142857143, all: 0.5357142857142857 },
    { outcomes: 'ppppppff', k: 4, any: 1, all: 0.21428571428571427 },
    { outcomes: 'ppppppff', k: 8, any: 1, all: 0 },
    { outcomes: 'pppfffffff', k: 5, any: 0.9166666666666666, all: 0 },
  ])('$outcomes, k = $k: any $any, all $all', ({ outcomes, k, any, all }) => {
    const rates = passRates([task('a', outcomes)], { k, confidence });
    expect(rates).toMatchObject({
      k,
      tasks: 1,
      any: { value: expect.closeTo(any, 12) },
      all: { value: expect.closeTo(all, 12) },
    });
  });
});

test('a task with too few judged tries is left out and the others are counted', () => {
  const rates = passRates([task('a', 'pppf'), task('b', 'ppee'), task('c', 'fppf')], {
    k: 3,
    confidence,
  });
  expect(rates).toMatchObject({ tasks: 2, any: { value: 1 }, all: { value: 0.125 } });
});

test('where no task was tried often enough there is a reason and no rate', () => {
  const reason = 'No task has 3 judged tries.';
  expect(passRates([task('a', 'pp')], { k: 3, confidence })).toEqual({
    k: 3,
    tasks: 0,
    any: { defined: false, reason },
    all: { defined: false, reason },
  });
});

test('kin make an interval wider', () => {
  const outcomes = Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 'f' : 'p'));
  const widthOf = (familyOf: (at: number) => string) => {
    const { any } = passRates(
      outcomes.map((outcome, at) => task(`t${at}`, outcome, familyOf(at))),
      { k: 1, confidence },
    );
    return any.defined ? any.high - any.low : Number.NaN;
  };
  expect(widthOf((at) => `${at % 4}-${at % 8}`)).toBeGreaterThan(1.5 * widthOf(String));
});
