import { describe, expect, test } from 'vitest';
import { exampleAnswers } from '../testing/example-answers.ts';
import { isKnown } from './answer-verdict.ts';
import { setDifficulty } from './set-difficulty.ts';

const ids = ['t1', 't2', 't3', 't4', 't5', 't6'];

describe('setDifficulty', () => {
  const grid = { 'a 0': '11?010', 'a 1': '11?011', 'b 0': '10?001', 'b 1': '10?010' };
  const difficulty = setDifficulty(ids, exampleAnswers(ids, grid).filter(isKnown));

  test('is the share of answers that fail', () => {
    expect(difficulty.tasks.map(({ share }) => share)).toEqual([0, 0.5, undefined, 1, 0.25, 0.5]);
    expect(difficulty.tasks[1]).toEqual({
      task: 't2',
      answers: 4,
      agents: 2,
      failed: 2,
      share: 0.5,
    });
  });

  test('names the tasks that tell nobody apart, and those that nobody tried', () => {
    expect(difficulty.passedByAll).toEqual(['t1']);
    expect(difficulty.passedByNone).toEqual(['t4']);
    expect(difficulty.notTried).toEqual(['t3']);
  });

  test('counts every task that was tried in one band', () => {
    expect(difficulty.distribution).toEqual({
      none: 1,
      'up to 25%': 1,
      'up to 50%': 2,
      'up to 75%': 0,
      most: 0,
      all: 1,
    });
  });

  test('counts the answers of all tasks together', () => {
    expect([difficulty.failed, difficulty.answers]).toEqual([9, 20]);
  });
});
