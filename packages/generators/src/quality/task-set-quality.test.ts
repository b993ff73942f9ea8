import { examplePolicy } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { exampleAnswers, exampleTasks } from '../testing/example-answers.ts';
import { taskSetQuality } from './task-set-quality.ts';

const ids = ['t1', 't2'];
const tasks = exampleTasks(ids);
const policy = examplePolicy;

describe('taskSetQuality', () => {
  test('an answer that nobody can judge is no failure', () => {
    const answers = exampleAnswers(ids, { 'a 0': '1?', 'b 0': '0?' });
    const { difficulty, coverage } = taskSetQuality(tasks, { policy, answers });
    expect(difficulty.notTried).toEqual(['t2']);
    expect(coverage.rules[0]).toEqual({ id: 'banned-phrase', declared: 0, broken: 1 });
  });

  test('a set without tasks has no figures', () => {
    const { difficulty, diversity } = taskSetQuality([], { policy, answers: [] });
    expect([difficulty.answers, diversity.selfSimilarity.defined]).toEqual([0, false]);
  });

  test.each([
    [
      'an answer to another task',
      exampleAnswers(['t9'], { 'a 0': '1' }),
      'an answer of a is to task t9, which is not in the set',
    ],
    [
      'two answers in one trial',
      [...exampleAnswers(ids, { 'a 0': '11' }), ...exampleAnswers(ids, { 'a 0': '00' })],
      'a answers task t1 twice in trial 0: number its tries',
    ],
  ])('refuses %s', (_, answers, message) => {
    expect(() => taskSetQuality(tasks, { policy, answers })).toThrow(new RangeError(message));
  });

  test('refuses a task that is there twice', () => {
    expect(() => taskSetQuality([...tasks, ...tasks], { policy, answers: [] })).toThrow(RangeError);
  });
});
