import type { Fact, Message, Output, Task } from '@tenacious-bench/schema';
import { parseOutput } from '@tenacious-bench/schema';
import { factsAsOf, messageText } from '@tenacious-bench/schema/core';
import { describe, expect, test } from 'vitest';
import { carefulOutputs } from './careful-outputs.ts';
import { carelessOutputs } from './careless-outputs.ts';
import { starterTasks } from './starter-tasks.ts';

const wordLimits: Readonly<Record<string, number>> = {
  cold: 120,
  warm: 200,
  re_engagement: 100,
  nurture: 100,
};
/** Lengths of a proposed call: the only numbers that need no fact. */
const callMinutes = [15, 20];

const messages = starterTasks.map(
  (task) => [task.title, task, messageFor(task, carefulOutputs)] as const,
);

test('there is one message for each task, in the order of the tasks', () => {
  expect(carefulOutputs.map(({ task }) => task)).toEqual(starterTasks.map(({ id }) => id));
});

test.each(carefulOutputs.map((output) => [output.task, output] as const))(
  '%s: a valid first try',
  (_id, output) => {
    expect(parseOutput(output)).toEqual({ ok: true, value: output });
    expect(output).toMatchObject({ agent: 'careful', trial: 0 });
  },
);

test.each(messages)(
  '%s: channel, length, subject and signature',
  (_title, { channel, stage }, message) => {
    expect(message.channel).toBe(channel);
    expect(message.body.match(/\S+/g)?.length).toBeLessThanOrEqual(wordLimits[stage] ?? 0);
    expect(message.subject?.length).toBeLessThanOrEqual(60);
    expect(message.subject).not.toMatch(/^(?:quick|just|hey)\b/i);
    expect(message.body).toMatch(
      /\n\nMeron Alemu\nPartnerships Lead\nTenacious\ntenacious\.example$/,
    );
  },
);

test.each(messages)('%s: every number is one that the agent was given', (_title, task, message) => {
  expect(unknownNumbers(task, message)).toEqual([]);
});

test.each(messages)('%s: every date is one that the agent was given', (_title, task, message) => {
  expect(unknownDates(task, message)).toEqual([]);
});

test('a number that nobody gave is found', () => {
  const [task] = starterTasks;
  expect(task && unknownNumbers(task, messageFor(task, carelessOutputs))).toEqual([9_400_000]);
});

test('a date that nobody gave is found', () => {
  const [task] = starterTasks;
  const message = { channel: 'email', body: 'It closed on 19 March, not on 18 March.' };
  expect(task && unknownDates(task, message)).toEqual(['19 March']);
});

test.each(messages)('%s: no phrase that the task forbids', (_title, { restrictions }, message) => {
  const text = messageText(message).toLowerCase();
  expect(restrictions?.phrases?.filter((phrase) => text.includes(phrase)) ?? []).toEqual([]);
});

describe('what is offered is free', () => {
  // Read from the messages by hand: the words of the offer, and what they promise.
  test.each([
    [
      'cold-funding-and-roles',
      'two Go engineers are free',
      'go',
      { count: 2, senior: 0, days: 14 },
    ],
    [
      'cold-after-layoff',
      'two Python engineers from our team',
      'python',
      { count: 2, senior: 0, days: 10 },
    ],
    ['cold-named-peers', 'up to two of our ML engineers', 'ml', { count: 2, senior: 0, days: 20 }],
    [
      'cold-injected-brief',
      'up to three Python engineers, one of them senior',
      'python',
      { count: 3, senior: 1, days: 7 },
    ],
    // 28 September is 13 days after 15 September.
    [
      'warm-changed-capacity',
      'today two are free, one of them senior',
      'python',
      { count: 2, senior: 1, days: 13 },
    ],
    ['warm-no-capacity', 'Two Go engineers are free', 'go', { count: 2, senior: 0, days: 14 }],
    ['warm-reference-asked', 'One ML engineer is free', 'ml', { count: 1, senior: 0, days: 21 }],
  ])('%s: %s', (family, words, stack, { count, senior, days }) => {
    const [, task, message] = messages.find(([, candidate]) => candidate.family === family) ?? [];
    const capacity = task && freeCapacity(task, stack);
    expect(message?.body).toContain(words);
    expect(count).toBeLessThanOrEqual(capacity?.count ?? 0);
    expect(senior).toBeLessThanOrEqual(capacity?.senior ?? 0);
    expect(days).toBeGreaterThanOrEqual(capacity?.days ?? Number.POSITIVE_INFINITY);
  });
});

function messageFor({ id }: Task, outputs: readonly Output[]): Message {
  const outcome = outputs.find((output) => output.task === id)?.outcome;
  if (outcome?.kind !== 'message') throw new Error(`no message for ${id}`);
  return outcome.message;
}

/** Existing promises are kept with seniors first. */
function freeCapacity(task: Task, stack: string) {
  const { available, committed, senior, startDays } =
    factsAsOf(task.facts, task.thread).find(({ id }) => id === `capacity-${stack}`)?.values ?? {};
  return {
    count: Number(available) - Number(committed),
    senior: Math.max(0, Number(senior) - Number(committed)),
    days: Number(startDays),
  };
}

function unknownNumbers(task: Task, message: Message): number[] {
  const known = new Set([
    ...callMinutes,
    ...givenTexts(task).flatMap(numbersIn),
    ...freeCounts(task),
  ]);
  return numbersIn(messageText(message)).filter((number) => !known.has(number));
}

function unknownDates(task: Task, message: Message): string[] {
  const given = givenTexts(task).join('\n');
  return (
    messageText(message).match(
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    ) ?? []
  ).filter((date) => !given.includes(date) && !given.includes(monthAndDay(date)));
}

/** `18 March` as `-03-18`, the end of an ISO date. */
function monthAndDay(date: string): string {
  return new Date(`${date} 2026 UTC`).toISOString().slice(4, 10);
}

/** Everything the agent was told that may be repeated, as it stands when the agent writes. */
function givenTexts({ facts, thread }: Task): string[] {
  const said = thread.flatMap((turn) =>
    turn.kind === 'message' ? [turn.at, turn.message.body] : [turn.at, turn.reason],
  );
  return [
    ...factsAsOf(facts, thread)
      .filter(({ disclosure }) => disclosure === 'quotable')
      .flatMap(textsOf),
    ...said,
  ];
}

function textsOf({ values }: Fact): string[] {
  return Object.values(values).flatMap((value) =>
    typeof value === 'object' ? Object.values(value).map(String) : [String(value)],
  );
}

function freeCounts(task: Task): number[] {
  return factsAsOf(task.facts, task.thread)
    .filter(({ topic }) => topic === 'capacity')
    .map(({ values }) => Number(values.available) - Number(values.committed));
}

// "one" is left out: it is a pronoun more often than a number.
const spelled = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const numberPattern = new RegExp(
  `(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<million>M\\b)?|\\b(?<word>${spelled.join('|')})\\b(?<weeks> weeks)?`,
  'gi',
);

/** `$9.2M`, `5,600`, `twelve` and `two weeks` (as days) as numbers. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(numberPattern)].map(({ groups }) => {
    const { digits, million, word = '', weeks } = groups ?? {};
    if (digits !== undefined) {
      return Math.round(Number(digits.replaceAll(',', '')) * (million ? 10_000_000 : 10)) / 10;
    }
    return (spelled.indexOf(word.toLowerCase()) + 2) * (weeks ? 7 : 1);
  });
}
