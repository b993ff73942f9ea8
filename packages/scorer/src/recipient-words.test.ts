import type { Fact, Rule, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';

type Wording = Extract<Rule, { kind: 'wording' }>;

const deadline: Wording = {
  id: 'deadline',
  kind: 'wording',
  title: 'Deadline',
  dimension: 'tone',
  severity: 'block',
  because: 'nobody set it',
  wordings: ['by|before ..1 {day}'],
  recipientWords: 'friday|thursday',
  examples: { match: ['I need it by Friday.'], miss: ['I need it by June.'] },
};

const plan: Fact = {
  id: 'plan',
  topic: 'plan',
  subject: 'recipient',
  values: { steps: ['release on Friday'], level: 2 },
  confidence: 'medium',
  observedAt: exampleTask.asOf,
  source: 'blog',
  disclosure: 'quotable',
};

function quotes(
  body: string,
  { rule = deadline, ...given }: Partial<Pick<Task, 'thread' | 'facts'>> & { rule?: Wording } = {},
): string[] {
  const policy = compilePolicy({ ...examplePolicy, rules: [...examplePolicy.rules, rule] });
  const verdict = score(policy, { ...exampleTask, ...given }, { channel: 'email', body });
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings.filter((one) => one.rule === rule.id).map(({ quote }) => quote);
}

function turn(from: 'agent' | 'recipient', body: string): Task['thread'] {
  const message = { channel: 'email', body };
  const { conversation, asOf: at } = exampleTask;
  return [{ kind: 'message', conversation, at, from, message }];
}

describe('a word that the recipient used is theirs', () => {
  test('a day that nobody named is a finding', () => {
    expect(quotes('I need it by Friday.')).toEqual(['by Friday']);
  });

  test('a day in their mail is none', () => {
    expect(
      quotes('I need it by Friday.', { thread: turn('recipient', 'We ship on Friday.') }),
    ).toEqual([]);
  });

  test('a day in a fact about them is none', () => {
    expect(quotes('I need it by Friday.', { facts: [plan] })).toEqual([]);
  });

  test.each([
    ['another day', turn('recipient', 'We ship on Thursday.'), []],
    ['a mail of the agent', turn('agent', 'I wrote on Friday.'), []],
    ['a fact that is internal', [], [{ ...plan, disclosure: 'internal' as const }]],
    ['a fact about the sender', [], [{ ...plan, subject: 'sender' }]],
  ])('%s does not count', (_, thread, facts) => {
    expect(quotes('I need it by Friday.', { thread, facts })).toEqual(['by Friday']);
  });
});

test('{day} is a day to come, not a month, a week or the past', () => {
  const examples = { match: ['By Friday.'], miss: ['No.'] };
  const rule: Wording = { ...deadline, wordings: ['by {day}'], examples };
  expect(quotes('By June, by next week or by 3 May 2001.', { rule })).toEqual([]);
});

test('a named thing may stand among the words of one step', () => {
  const examples = { match: ['Two engineers left.'], miss: ['Engineers left.'] };
  const rule: Wording = { ...deadline, wordings: ['{number}|several engineers left'], examples };
  expect(quotes('Two engineers left, and several engineers left.', { rule })).toEqual([
    'Two engineers left',
    'several engineers left',
  ]);
});

test.each([
  [['medium', 'low'], ['by Friday']],
  [['high'], []],
] as const)('a rule for facts of confidence %j', (confidences, found) => {
  const facts = [{ topic: 'plan', field: 'level', isOneOf: [2], confidences: [...confidences] }];
  const rule: Wording = { ...deadline, recipientWords: 'thursday', when: { facts } };
  expect(quotes('I need it by Friday.', { rule, facts: [plan] })).toEqual(found);
});
