import { describe, expect, test } from 'vitest';
import { exampleAnswers } from '../testing/example-answers.ts';
import { isKnown } from './answer-verdict.ts';
import { setDiscrimination } from './set-discrimination.ts';

const ids = ['t1', 't2', 't3'];

function discriminate(grid: Readonly<Record<string, string>>) {
  return setDiscrimination(ids, exampleAnswers(ids, grid).filter(isKnown));
}

// By hand, for t1: passes 1 1 0 0 1 against the share of t2 and t3, 1 .5 .5 0 0. The products of the deviations add up
// to .3, their squares to 1.2 and .7, and .3 / sqrt(1.2 * .7) is 3 / sqrt(84).
const worked = { 'a 0': '111', 'a 1': '110', 'b 0': '010', 'b 1': '000', 'c 0': '100' };

describe('setDiscrimination', () => {
  test('correlates a task with the rest, as computed by hand', () => {
    const { tasks, mean, negative } = discriminate(worked);
    const values = tasks.map(({ correlation }) => (correlation.defined ? correlation.value : 0));
    expect(values[0]).toBeCloseTo(3 / Math.sqrt(84), 12);
    expect(values[1]).toBeCloseTo(3 / Math.sqrt(84), 12);
    expect(values[2]).toBeCloseTo(4 / Math.sqrt(56), 12);
    expect(mean).toEqual({ defined: true, value: expect.closeTo(0.396392, 6), tasks: 3 });
    expect(negative).toEqual([]);
    expect(tasks[0]).toMatchObject({ tries: 5, agents: 3 });
  });

  test('names a task that the better agents fail', () => {
    const { negative } = discriminate({
      'a 0': '011',
      'a 1': '010',
      'b 0': '100',
      'b 1': '100',
      'c 0': '001',
    });
    expect(negative).toContain('t1');
  });

  test('leaves a try out of the task that it did not answer, and of that alone', () => {
    const { tasks } = discriminate({ ...worked, 'c 1': '?11' });
    expect(tasks.map(({ tries }) => tries)).toEqual([5, 6, 6]);
    expect(tasks[0]?.correlation).toEqual({
      defined: true,
      value: expect.closeTo(3 / Math.sqrt(84), 12),
    });
  });

  test.each<[string, Record<string, string>, string]>([
    ['too few tries', { 'a 0': '111', 'b 0': '000' }, '2 tries, and at least 5 are needed'],
    [
      'one agent alone',
      { 'a 0': '111', 'a 1': '011', 'a 2': '100', 'a 3': '010', 'a 4': '000' },
      'one agent alone: its tries differ by chance only',
    ],
    [
      'a task that all pass',
      { 'a 0': '111', 'a 1': '110', 'b 0': '110', 'b 1': '100', 'c 0': '100' },
      'every try passes it',
    ],
    [
      'a task that none passes',
      { 'a 0': '011', 'a 1': '010', 'b 0': '010', 'b 1': '000', 'c 0': '000' },
      'no try passes it',
    ],
    [
      'tries that are alike elsewhere',
      { 'a 0': '110', 'a 1': '010', 'b 0': '110', 'b 1': '010', 'c 0': '010' },
      'the tries do not differ on the other tasks',
    ],
    ['no answers', {}, '0 tries, and at least 5 are needed'],
  ])('is not estimable with %s', (_, grid, reason) => {
    expect(discriminate(grid).tasks[0]?.correlation).toEqual({ defined: false, reason });
  });

  test('has no mean where no task has a correlation', () => {
    expect(discriminate({}).mean).toEqual({ defined: false, reason: 'no task has a correlation' });
  });
});
