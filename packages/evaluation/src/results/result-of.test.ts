import type { Expectation, Outcome, Output, Task, Turn } from '@tenacious-bench/schema';
import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { judgeOutputs } from './judge-outputs.ts';
import { resultOf } from './result-of.ts';

const policy = compilePolicy(examplePolicy);
const clean = message('Your $14M round closed.');
const banned = message('We are a world-class team.');
const nothing: Outcome = { kind: 'abstention', reason: 'no signal is strong enough' };
const down: Outcome = { kind: 'error', code: 'timed_out', reason: 'no answer in 30 s' };
const elsewhere: Outcome = { kind: 'message', message: { channel: 'fax', body: 'Hello.' } };
const reply: Turn = {
  kind: 'message',
  conversation: exampleTask.conversation,
  at: exampleTask.asOf,
  from: 'recipient',
  message: { channel: 'email', body: 'Tell me more.' },
};
const twoTurns: Task = { ...exampleTask, continues: [[reply]] };

function message(body: string, language?: string): Outcome {
  const spoken = language === undefined ? {} : { language };
  return { kind: 'message', message: { channel: 'email', body, ...spoken } };
}

function outputs(...outcomes: readonly Outcome[]): Output[] {
  const common = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'one' };
  return outcomes.map((outcome, turn) => ({ ...common, trial: 0, turn, outcome }));
}

function expecting(...decisions: Expectation['decisions']): Task {
  return { ...exampleTask, expected: { decisions, because: 'the author says so' } };
}

describe('one message', () => {
  test.each<[string, Task, Outcome, string, string | undefined]>([
    ['a clean message', exampleTask, clean, 'passed', undefined],
    ['a clean message that is due', expecting('send'), clean, 'passed', undefined],
    ['a clean message where none is due', expecting('abstain'), clean, 'failed', 'not_expected'],
    ['a broken rule', exampleTask, banned, 'failed', undefined],
    [
      'a broken rule where regenerating is right',
      expecting('regenerate'),
      banned,
      'failed',
      undefined,
    ],
    ['an abstention that is right', expecting('send', 'abstain'), nothing, 'passed', undefined],
    [
      'an abstention where a person is right',
      expecting('route_to_human'),
      nothing,
      'passed',
      undefined,
    ],
    ['an abstention where an answer is due', expecting('send'), nothing, 'failed', 'abstained'],
    ['an abstention of which the task says nothing', exampleTask, nothing, 'failed', 'abstained'],
    ['no answer', exampleTask, down, 'error', 'timed_out'],
    ['a channel of its own', exampleTask, elsewhere, 'failed', 'unknown_channel'],
    ['a language of its own', exampleTask, message('Bonjour.', 'fr'), 'failed', 'unknown_language'],
    [
      'a task in no language of the policy',
      { ...exampleTask, language: 'fr' },
      clean,
      'error',
      'unknown_language',
    ],
    [
      'a task of another policy',
      { ...exampleTask, policy: { id: 'other' } },
      clean,
      'error',
      'other_policy',
    ],
  ])('%s', (_, task, outcome, status, reason) => {
    const result = resultOf(policy, task, outputs(outcome));
    expect([result.status, result.reason?.code]).toEqual([status, reason]);
    expect(result.score === undefined).toBe(status === 'error');
  });
});

describe('two turns', () => {
  test.each<[string, Outcome[], string, string | undefined]>([
    ['both clean', [clean, clean], 'passed', undefined],
    ['the first breaks a rule', [banned, clean], 'failed', undefined],
    ['the second breaks a rule', [clean, banned], 'failed', undefined],
    ['the second never came', [clean], 'error', 'unfinished'],
    ['the second failed on the way', [clean, down], 'error', 'timed_out'],
    ['an abstention in the second', [clean, nothing], 'failed', 'abstained'],
  ])('%s', (_, outcomes, status, reason) => {
    const result = resultOf(policy, twoTurns, outputs(...outcomes));
    expect([result.status, result.reason?.code]).toEqual([status, reason]);
  });

  test('have the lowest score and grades, each rule once, and their costs together', () => {
    const [first, second] = outputs(banned, banned).map((row) => ({
      ...row,
      costUsd: 0.01,
      durationMs: 5,
    }));
    if (first === undefined || second === undefined) throw new Error('there are two');
    const alone = resultOf(policy, exampleTask, outputs(banned));
    const both = resultOf(policy, twoTurns, [first, second]);
    expect(both).toMatchObject({
      rules: alone.rules,
      score: alone.score,
      costUsd: 0.02,
      durationMs: 10,
    });
    const mixed = resultOf(policy, twoTurns, outputs(clean, banned));
    expect(mixed.dimensions).toEqual(alone.dimensions);
  });
});

test('verdicts are kept where they are asked for', () => {
  expect(resultOf(policy, exampleTask, outputs(banned)).verdicts).toBeUndefined();
  const { verdicts } = resultOf(policy, exampleTask, outputs(banned), { verdicts: true });
  expect(verdicts).toHaveLength(1);
});

describe('outputs of many tries', () => {
  const [output] = outputs(clean);
  if (output === undefined) throw new Error('there is one');
  const { turn: _, ...single } = output;

  test('are judged in the order in which the tries begin', () => {
    const rows = [{ ...single, trial: 1 }, { ...single, agent: 'two' }, single];
    const { results, issues } = judgeOutputs(policy, [exampleTask], rows);
    expect(issues).toEqual([]);
    expect(results.map(({ agent, trial }) => `${agent} ${trial}`)).toEqual([
      'one 1',
      'two 0',
      'one 0',
    ]);
  });

  test.each<[string, Output[], string]>([
    ['a task that is not there', [{ ...single, task: 'task-9' }], 'unknown_task [0].task'],
    ['the same try twice', [single, single], 'duplicate_id [1]'],
    ['a turn that the task does not have', [single, { ...single, turn: 1 }], 'turn_order [1]'],
    ['a turn before its turn', [{ ...single, turn: 1 }], 'turn_order [0]'],
  ])('%s is an issue', (_, rows, issue) => {
    const { issues } = judgeOutputs(policy, [exampleTask], rows);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([issue]);
  });
});
