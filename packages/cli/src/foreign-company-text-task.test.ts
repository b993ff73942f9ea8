import { parseTask, type Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { taskFromCompanyText } from './foreign-company-text-task.ts';

const asOf = '2026-05-04';
const texts = {
  company_signal:
    'Company: Ferrow Mills (Seed, $3M, closed 20 days ago). Open engineering roles: 7 (4 Go, 1 ML Engineer). Employee count: 31. AI maturity score: 2 (confidence: 0.7, medium). Signal age: 20 days. Layoff signal: 6% headcount cut (13 days ago).',
  bench_summary:
    'Available bench: 5 Go engineers (2 senior, 3 mid), 1 Rust engineer(s), 0 C++ engineers. Next availability window: 3 weeks.',
  prior_thread: "Prospect reply: 'Can it be two people?'",
};

function taskOf(changes: object, phrases: readonly string[] = []): Task {
  const made = taskFromCompanyText({ ...texts, ...changes }, { asOf, phrases });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(parseTask(made.value)).toEqual(made);
  return made.value;
}

function valuesOf(task: Task, topic: string) {
  return task.facts.filter((fact) => fact.topic === topic).map(({ values }) => values);
}

describe('three short texts become a task', () => {
  test.each([
    ['recipient', [{ company: 'Ferrow Mills' }]],
    [
      'funding',
      [{ round: 'Seed', amount: { amount: 3_000_000, currency: 'USD' }, closedOn: '2026-04-14' }],
    ],
    ['open_roles', [{ count: 7 }, { stack: 'Go', count: 4 }, { stack: 'ML', count: 1 }]],
    ['ai_maturity', [{ score: 2 }]],
    ['layoff', [{ percent: 6, date: '2026-04-21' }]],
    [
      'capacity',
      [
        { stack: 'Go', available: 5, committed: 0, senior: 2, startDays: 21 },
        { stack: 'Rust', available: 1, committed: 0, startDays: 21 },
        { stack: 'C++', available: 0, committed: 0, startDays: 21 },
      ],
    ],
    ['company_fact', [{ text: 'Employee count: 31' }, { text: 'Signal age: 20 days' }]],
  ])('with its %s', (topic, values) => {
    expect(valuesOf(taskOf({}), topic)).toEqual(values);
  });

  test('whose confidence is that of the sentence it stands in', () => {
    const sure = taskOf({}).facts.map(({ topic, confidence }) => [topic, confidence]);
    expect(sure).toContainEqual(['ai_maturity', 'medium']);
    expect(sure).toContainEqual(['funding', 'high']);
  });

  test('that answers what the prospect said', () => {
    const task = taskOf({}, ['as per']);
    expect(task).toMatchObject({ stage: 'warm', restrictions: { phrases: ['as per'] } });
    expect(task.thread).toMatchObject([{ message: { body: 'Can it be two people?' } }]);
  });

  test('that is cold where nothing was said', () => {
    expect(taskOf({ prior_thread: '' })).toMatchObject({ stage: 'cold', thread: [] });
  });
});

test.each([
  ['no layoff', 'Company: Ferrow. Layoff signal: none.', []],
  [
    'an unknown label',
    'Company: Ferrow. Office: a mill by the river.',
    ['Office: a mill by the river'],
  ],
  ['words without a label', 'They bake. Company: Ferrow.', ['They bake']],
  [
    'a known label without a figure',
    'Company: Ferrow. Open engineering roles: several.',
    ['Open engineering roles: several'],
  ],
  [
    'words in place of a round',
    'Company: Ferrow (bootstrapped).',
    ['Company: Ferrow (bootstrapped)'],
  ],
])('%s', (_, company_signal, kept) => {
  const task = taskOf({ company_signal });
  const signals = task.facts.filter(
    ({ subject, topic }) => subject === 'recipient' && topic !== 'recipient',
  );
  expect(signals.map(({ values }) => values.text)).toEqual(kept);
});

test('a text without a company is refused and named', () => {
  const made = taskFromCompanyText({ company_signal: 'Open engineering roles: 3.' }, { asOf });
  expect(made.ok ? [] : made.issues.map(({ path }) => path)).toEqual(['company']);
});
