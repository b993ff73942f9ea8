import type { Expectation, Outcome, Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { examplePolicy, exampleTask } from './example-policy.ts';
import { score } from './score.ts';
import { standingOf } from './standing-of.ts';

const policy = compilePolicy(examplePolicy);
const clean = message('Your $14M round closed.');
const banned = message('We are a world-class team.');
const silence: Outcome = { kind: 'abstention', reason: 'no signal is strong enough' };
const down: Outcome = { kind: 'error', code: 'timed_out', reason: 'no answer in 30 s' };
const elsewhere: Outcome = { kind: 'message', message: { channel: 'fax', body: 'Hello.' } };

function message(body: string, language?: string): Outcome {
  const spoken = language === undefined ? {} : { language };
  return { kind: 'message', message: { channel: 'email', body, ...spoken } };
}

function expecting(...decisions: Expectation['decisions']): Task {
  return { ...exampleTask, expected: { decisions, because: 'the author says so' } };
}

function standing(task: Task, ...outcomes: readonly Outcome[]): string[] {
  const verdicts = outcomes.flatMap((outcome) =>
    outcome.kind === 'message' ? [score(policy, task, outcome.message)] : [],
  );
  const { status, reason } = standingOf(task, outcomes, verdicts);
  return reason === undefined ? [status] : [status, reason.code];
}

describe('silence', () => {
  test.each<[string, Task, string[]]>([
    ['abstaining is right', expecting('send', 'abstain'), ['passed']],
    ['a person takes over', expecting('route_to_human'), ['passed']],
    ['whatever is written has to be stopped', expecting('block'), ['passed']],
    ['a message is due', expecting('send'), ['failed', 'abstained']],
    ['a better message is due', expecting('regenerate'), ['failed', 'abstained']],
    ['nobody said what is right', exampleTask, ['failed', 'abstained']],
  ])('where %s', (_, task, wanted) => {
    expect(standing(task, silence)).toEqual(wanted);
  });

  test.each<[string, Outcome, string[]]>([
    ['a clean message', clean, ['passed']],
    ['a message that breaks a rule', banned, ['failed']],
  ])('after %s', (_, first, wanted) => {
    expect(standing(expecting('abstain'), first, silence)).toEqual(wanted);
  });
});

describe('a message', () => {
  test.each<[string, Task, Outcome, string[]]>([
    ['that is clean', exampleTask, clean, ['passed']],
    ['that is due', expecting('send'), clean, ['passed']],
    ['where none is due', expecting('abstain'), clean, ['failed', 'not_expected']],
    ['that breaks a rule', exampleTask, banned, ['failed']],
    ['that breaks a rule where none is due', expecting('abstain'), banned, ['failed']],
    ['on a channel of its own', exampleTask, elsewhere, ['failed', 'unknown_channel']],
    [
      'in a language of its own',
      exampleTask,
      message('Bonjour.', 'fr'),
      ['failed', 'unknown_language'],
    ],
    [
      'to a task in no language of the policy',
      { ...exampleTask, language: 'fr' },
      clean,
      ['error', 'unknown_language'],
    ],
    [
      'to a task of another policy',
      { ...exampleTask, policy: { id: 'other' } },
      clean,
      ['error', 'other_policy'],
    ],
  ])('%s', (_, task, outcome, wanted) => {
    expect(standing(task, outcome)).toEqual(wanted);
  });
});

test.each<[string, Outcome[]]>([
  ['alone', [down]],
  ['after a message', [clean, down]],
])('no answer, %s, is neither passed nor failed', (_, outcomes) => {
  expect(standing(exampleTask, ...outcomes)).toEqual(['error', 'timed_out']);
});
