import type { Outcome, Output, Task, Turn } from '@tenacious-bench/schema';
import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { memoryWorld } from './memory-world.ts';
import { printAgents, printFailures } from './print-scores.ts';
import { scoreOutputs } from './score-outputs.ts';
import { UnusableInput } from './world.ts';

const policy = compilePolicy(examplePolicy);
const clean = message('Your $14M round closed.');
const banned = message('We are a world-class team.');
const silence: Outcome = { kind: 'abstention', reason: 'no signal is strong enough' };
const down: Outcome = { kind: 'error', code: 'timed_out', reason: 'no answer in 30 s' };
const reply: Turn = {
  kind: 'message',
  conversation: exampleTask.conversation,
  at: exampleTask.asOf,
  from: 'recipient',
  message: { channel: 'email', body: 'Tell me more.' },
};
const twoTurns: Task = { ...exampleTask, title: 'Two turns', continues: [[reply]] };

function message(body: string): Outcome {
  return { kind: 'message', message: { channel: 'email', body } };
}

function turns(...outcomes: readonly Outcome[]): Output[] {
  const common = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'one' };
  return outcomes.map((outcome, turn) => ({ ...common, trial: 0, turn, outcome }));
}

describe('a conversation', () => {
  test.each<[string, Outcome[], string, string[]]>([
    ['two clean messages', [clean, clean], 'one 1 1', []],
    ['a banned word first', [banned, clean], 'one 1 0', ['regenerate · score 0.600']],
    ['two of them', [banned, banned], 'one 1 0', ['regenerate', 'regenerate']],
    [
      'silence after a clean message',
      [clean, silence],
      'one 1 0',
      ['abstention: nothing was written'],
    ],
    ['the end of it missing', [clean], 'one 0 0', ['send · score 1.000: 1 of 2 messages were']],
    ['no answer in the end', [clean, down], 'one 0 0', ['error: no answer in 30 s']],
    ['both wrong', [banned, down], 'one 0 0', ['regenerate', 'error: no answer in 30 s']],
  ])('with %s is one try', (_, outcomes, counts, failures) => {
    const scored = scoreOutputs(policy, [twoTurns], turns(...outcomes));
    expect(scored).toHaveLength(outcomes.length);
    const world = memoryWorld();
    printAgents(scored, world);
    expect(world.printed[1]?.replaceAll(/ +/g, ' ')).toContain(counts);
    printFailures(scored, { show: 9 }, world);
    const titles = world.printed.filter((line) => line.includes(' · Two turns · '));
    expect(titles).toEqual(failures.map((text) => expect.stringContaining(text)));
  });

  test('that lacks its beginning is refused', () => {
    const [, later] = turns(clean, clean) as [Output, Output];
    expect(() => scoreOutputs(policy, [twoTurns], [later])).toThrow(
      new UnusableInput(
        'one answers turn 1 of task example-task in trial 0, where turn 0 is next of 2',
      ),
    );
  });
});
