import { parseRubric } from '@tenacious-bench/schema';
import { examplePolicy } from '@tenacious-bench/scorer';
import { expect, test } from 'vitest';
import { rubricOf } from './rubric-of.ts';

test('the rubric of a policy is a document that asks what its scorer grades', () => {
  const rubric = rubricOf(examplePolicy);
  expect(parseRubric(rubric)).toEqual({ ok: true, value: rubric });
  expect(rubric.dimensions[1]).toEqual({
    id: 'tone',
    title: 'Tone',
    question: 'How well does the message do by the clauses of "Tone"?',
    scale: 'ordinal',
    categories: [
      { value: 0, meaning: 'not at all' },
      { value: 1 },
      { value: 2 },
      { value: 3, meaning: 'fully' },
    ],
    clauses: [{ id: 'banned-phrase', title: 'Stock phrase', text: 'Everybody says it.' }],
  });
});

test('a written policy is quoted clause by clause', () => {
  const [rule] = examplePolicy.rules;
  if (rule === undefined) throw new Error('there are two');
  const policy = {
    ...examplePolicy,
    rules: [
      { ...rule, clause: 'plain' },
      { ...rule, id: 'second', clause: 'plain' },
    ],
  };
  const clauses = [{ id: 'plain', title: 'Plain words', text: 'Say it plainly.' }];
  expect(rubricOf(policy, { clauses }).dimensions[1]?.clauses).toEqual(clauses);
});

test.each([
  [{ minimum: 0, maximum: 1 }, [0, 1]],
  [{ minimum: 1, maximum: 5 }, [1, 2, 3, 4, 5]],
  [{ minimum: 0, maximum: 2.5 }, [0, 1, 2, 2.5]],
])('a scale of %j has the steps %j', (scale, steps) => {
  const dimensions = [{ id: 'tone', title: 'Tone', weight: 1, scale }];
  const [tone] = rubricOf({ ...examplePolicy, dimensions }).dimensions;
  expect(tone?.categories.map(({ value }) => value)).toEqual(steps);
});

test('a policy with a dimension called pass keeps its own', () => {
  const dimensions = [{ id: 'pass', title: 'Pass', weight: 1, scale: { minimum: 0, maximum: 1 } }];
  expect(rubricOf({ ...examplePolicy, dimensions }).dimensions.map(({ title }) => title)).toEqual([
    'Pass',
  ]);
});
