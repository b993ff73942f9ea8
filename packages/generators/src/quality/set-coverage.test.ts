import { examplePolicy } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { exampleAnswers, exampleTasks } from '../testing/example-answers.ts';
import { isKnown } from './answer-verdict.ts';
import { setCoverage } from './set-coverage.ts';

const [phrase, untrue] = examplePolicy.rules;
if (phrase === undefined || untrue === undefined) throw new Error('the example has two rules');
const policy = {
  ...examplePolicy,
  rules: [
    { ...phrase, clause: 'tone' },
    { ...untrue, clause: 'truth' },
  ],
};
const clauses = ['tone', 'truth', 'length'];
const ids = ['t1', 't2', 't3'];
const [first, second, third] = exampleTasks(ids);
if (first === undefined || second === undefined || third === undefined) throw new Error('three');
const tasks = [
  { ...first, exercises: ['tone', 'kindness'] },
  { ...second, exercises: ['banned-phrase'] },
  third,
];

describe('setCoverage', () => {
  const answers = exampleAnswers(ids, { 'a 0': '101', 'b 0': '001' }).filter(isKnown);
  const coverage = setCoverage(tasks, answers, { policy, clauses });

  test('counts the tasks that declare a clause, itself or by a rule, and those on which it was broken', () => {
    expect(coverage.clauses).toEqual([
      { id: 'tone', declared: 2, broken: 2 },
      { id: 'truth', declared: 0, broken: 0 },
      { id: 'length', declared: 0, broken: 0 },
    ]);
    expect(coverage.rules).toEqual([
      { id: 'banned-phrase', declared: 1, broken: 2 },
      { id: 'untrue', declared: 0, broken: 0 },
    ]);
  });

  test('names the clauses without a task, and names that the policy does not know', () => {
    expect(coverage.undeclared).toEqual(['truth', 'length']);
    expect(coverage.unbroken).toEqual(['truth', 'length']);
    expect(coverage.unknown).toEqual([{ name: 'kindness', tasks: 1 }]);
  });

  test('does not tell what was broken where no answer is known', () => {
    const { clauses: untold, unbroken } = setCoverage(tasks, [], { policy, clauses });
    expect(untold[0]).toEqual({ id: 'tone', declared: 2 });
    expect(unbroken).toEqual([]);
  });
});
