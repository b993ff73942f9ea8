import type { Expectation, Outcome } from '@tenacious-bench/schema';
import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import { expect, test } from 'vitest';
import { failurePattern, needlessAbstention } from './failure-pattern.ts';

const policy = compilePolicy(examplePolicy);
const outcome: Extract<Outcome, { kind: 'abstention' }> = {
  kind: 'abstention',
  reason: 'no signal is strong enough',
};

test.each<[string, Expectation['decisions'] | undefined, string[]]>([
  ['a message is due', ['send'], [needlessAbstention]],
  ['silence is right', ['send', 'abstain'], []],
  ['a person takes over', ['route_to_human'], []],
  ['nobody said what is right', undefined, []],
])('silence where %s', (_, decisions, rules) => {
  const because = 'the author says so';
  const task = decisions ? { ...exampleTask, expected: { decisions, because } } : exampleTask;
  expect(failurePattern(policy, { task, outcome })).toMatchObject({ ok: true, value: { rules } });
});
