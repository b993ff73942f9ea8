import { messageText } from '@tenacious-bench/schema/core';
import { expect, test } from 'vitest';
import { carelessOutputs } from './careless-outputs.ts';
import { carelessViolations } from './careless-violations.ts';
import { starterTasks } from './starter-tasks.ts';

const quotes = carelessViolations.flatMap(({ task, violations }) =>
  violations.map(({ kind, quote }) => [kind, quote, task] as const),
);

test.each(quotes)('%s: %j stands once in its message', (_kind, quote, task) => {
  expect(textOf(task).split(quote)).toHaveLength(2);
});

test('every message is labelled, in the order of the tasks', () => {
  expect(carelessViolations.map(({ task }) => task)).toEqual(starterTasks.map(({ id }) => id));
});

test('two messages may be sent and ten may not', () => {
  const clean = carelessViolations.filter(({ violations }) => violations.length === 0);
  expect([clean.length, carelessViolations.length]).toEqual([2, 12]);
});

test('the limit of 120 words is passed inside the quote for too_long', () => {
  const [, quote = '', task = ''] = quotes.find(([kind]) => kind === 'too_long') ?? [];
  const [before = ''] = bodyOf(task).split(quote);
  expect(countWords(before)).toBeLessThanOrEqual(120);
  expect(countWords(before + quote)).toBeGreaterThan(120);
});

test('only the message labelled too_long is too long for its stage', () => {
  const limits: Readonly<Record<string, number>> = {
    cold: 120,
    warm: 200,
    re_engagement: 100,
    nurture: 100,
  };
  const long = starterTasks.filter(
    ({ id, stage }) => countWords(bodyOf(id)) > (limits[stage] ?? 0),
  );
  expect(long.map(({ id }) => id)).toEqual(
    quotes.filter(([kind]) => kind === 'too_long').map(([, , task]) => task),
  );
});

function textOf(task: string): string {
  return carelessOutputs
    .flatMap((output) =>
      output.task === task && output.outcome.kind === 'message'
        ? [messageText(output.outcome.message)]
        : [],
    )
    .join();
}

function bodyOf(task: string): string {
  return textOf(task).split('\n\n').slice(1).join('\n\n');
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
