import type { Outcome, Output } from '@tenacious-bench/schema';
import { compilePolicy, examplePolicy } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { mail, taskOf } from '../testing/run-fixtures.ts';
import { judgeStream } from './judge-stream.ts';

const policy = compilePolicy(examplePolicy);
const single = taskOf('single');
const double = taskOf('double', 2);
const written: Outcome = { kind: 'message', message: mail('Hello.') };
const silent: Outcome = { kind: 'abstention', reason: 'nothing is known' };
const down: Outcome = { kind: 'error', code: 'timed_out', reason: 'no answer in 30 s' };

function output(task: string, turn: number, outcome: Outcome = written): Output {
  return { schema: 'tenacious-bench/output@1.0', agent: 'one', trial: 0, task, turn, outcome };
}

/** Which rows were read and which tries were judged, in the order of time. */
async function eventsOf(rows: readonly Output[]): Promise<string[]> {
  const events: string[] = [];
  function* read() {
    for (const row of rows) {
      events.push(`read ${row.task} ${row.turn}`);
      yield row;
    }
  }
  for await (const one of judgeStream(policy, [single, double], read()))
    events.push(one.ok ? `${one.value.task} ${one.value.status}` : (one.issues[0]?.message ?? ''));
  return events;
}

describe('a try is judged', () => {
  test.each<[string, Output[], string[]]>([
    [
      'with its last turn, before the next row is read',
      [output('double', 0), output('double', 1), output('single', 0)],
      ['read double 0', 'read double 1', 'double passed', 'read single 0', 'single passed'],
    ],
    [
      'when the agent abstains on the way',
      [output('double', 0, silent), output('single', 0)],
      ['read double 0', 'double failed', 'read single 0', 'single passed'],
    ],
    [
      'when the machinery fails on the way',
      [output('double', 0, down), output('single', 0)],
      ['read double 0', 'double error', 'read single 0', 'single passed'],
    ],
    [
      'at the end where it never came to its own, and holds back what began later',
      [output('double', 0), output('single', 0)],
      ['read double 0', 'read single 0', 'double error', 'single passed'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await eventsOf(rows)).toEqual(expected);
  });
});

test.each<[string, Outcome]>([
  ['an error', down],
  ['an abstention', silent],
])('a message after %s is refused: what comes of the try is settled', async (_, outcome) => {
  const events = await eventsOf([output('double', 0, outcome), output('double', 1)]);
  expect(events.at(-1)).toBe(
    'one answers turn 1 of task double in trial 0, which was over with turn 0',
  );
});
