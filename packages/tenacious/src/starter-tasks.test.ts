import { parseTask } from '@tenacious-bench/schema';
import { factsAsOf, taskId } from '@tenacious-bench/schema/core';
import { describe, expect, test } from 'vitest';
import { policyClauses } from './policy-clauses.ts';
import { starterTasks } from './starter-tasks.ts';

const titled = starterTasks.map((task) => [task.title, task] as const);

test.each(titled)('%s: a valid task with a content-addressed id', (_title, task) => {
  expect(parseTask(task)).toEqual({ ok: true, value: task });
  expect(task.id).toBe(taskId(task));
});

test.each(titled)(
  '%s: every turn is of this conversation, in order and not later than today',
  (_title, { asOf, conversation, thread }) => {
    const dates = thread.map(({ at }) => at);
    expect(thread.every((turn) => turn.conversation === conversation)).toBe(true);
    expect([...dates, asOf]).toEqual([...dates, asOf].sort());
  },
);

test.each(titled)('%s: exercises clauses that there are', (_title, { exercises = [] }) => {
  const clauses: readonly string[] = policyClauses.map(({ id }) => id);
  expect(exercises).not.toEqual([]);
  expect(exercises.filter((clause) => !clauses.includes(clause))).toEqual([]);
});

test.each(titled)('%s: nothing was observed in the future', (_title, { asOf, facts, thread }) => {
  const observed = factsAsOf(facts, thread).map(({ observedAt }) => observedAt);
  expect(observed.filter((date) => date > asOf)).toEqual([]);
});

test.each(titled)(
  '%s: the author says which decisions are right and why',
  (_title, { expected, provenance }) => {
    expect(expected?.decisions).not.toHaveLength(0);
    expect(expected?.because.length).toBeGreaterThan(80);
    expect(provenance).toEqual({
      mode: 'hand_written',
      author: 'tenacious-bench',
      createdAt: '2026-11-20',
    });
  },
);

test.each(['id', 'family', 'conversation', 'title'] as const)(
  'no two tasks share a %s',
  (field) => {
    expect(new Set(starterTasks.map((task) => task[field])).size).toBe(starterTasks.length);
  },
);

test('the one signal out of date is the seed round of the faint-signal task', () => {
  const stale = starterTasks.flatMap(({ asOf, facts }) =>
    facts.filter(({ validUntil }) => validUntil !== undefined && validUntil < asOf),
  );
  expect(stale.map(({ values }) => values)).toEqual([
    { round: 'Seed', amount: { amount: 1_100_000, currency: 'USD' }, closedOn: '2024-10-02' },
  ]);
});

describe('together the tasks cover', () => {
  const valuesOf = (topic: string, name: string) =>
    starterTasks.flatMap(({ facts }) =>
      facts.filter((fact) => fact.topic === topic).map(({ values }) => values[name]),
    );
  const confidences = starterTasks.flatMap(({ facts }) => facts.map((fact) => fact.confidence));

  test.each([
    [
      'stages',
      starterTasks.map(({ stage }) => stage),
      ['cold', 'nurture', 're_engagement', 'warm'],
    ],
    ['channels', starterTasks.map(({ channel }) => channel), ['email', 'linkedin']],
    ['segments', valuesOf('segment', 'segment'), [1, 2, 3, 4]],
    ['maturities', valuesOf('ai_maturity', 'score'), [0, 1, 2, 3]],
    ['confidences', confidences, ['high', 'low', 'medium', 'very_low']],
    [
      'topics',
      starterTasks.flatMap(({ facts }) => facts.map(({ topic }) => topic)),
      [
        'ai_maturity',
        'capacity',
        'competitor_gap',
        'connection',
        'engagement',
        'funding',
        'layoff',
        'leadership_change',
        'offer_terms',
        'open_roles',
        'price',
        'recipient',
        'resource',
        'segment',
        'tech_stack',
      ],
    ],
  ])('%s', (_kind, found, expected) => {
    expect([...new Set(found)].sort()).toEqual(expected);
  });
});

test('an event in the middle of a thread halves the capacity that had been offered', () => {
  const task = starterTasks.find(({ family }) => family === 'warm-changed-capacity');
  const available = (turns: number) =>
    factsAsOf(task?.facts ?? [], task?.thread ?? [], { turns }).find(
      ({ id }) => id === 'capacity-python',
    )?.values.available;
  expect([0, 1, 2, 3].map(available)).toEqual([4, 4, 4, 2]);
});
