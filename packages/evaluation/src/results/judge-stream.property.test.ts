import type { Outcome, Output, Parsed, Result, Task } from '@tenacious-bench/schema';
import { compilePolicy, examplePolicy } from '@tenacious-bench/scorer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mail, taskOf } from '../testing/run-fixtures.ts';
import { judgeOutputs } from './judge-outputs.ts';
import { judgeStream } from './judge-stream.ts';
import { resultOf } from './result-of.ts';

const policy = compilePolicy(examplePolicy);
const tasks = [taskOf('task-0'), taskOf('task-1', 2), taskOf('task-2', 3)];

const message: fc.Arbitrary<Outcome> = fc
  .constantFrom('Your $14M round closed.', 'We are a world-class team.')
  .map((body) => ({ kind: 'message', message: mail(body) }));
const ending = fc.constantFrom<Outcome>(
  { kind: 'abstention', reason: 'nothing is known' },
  { kind: 'error', code: 'timed_out', reason: 'no answer in 30 s' },
);

/** The rows of a try: messages, and perhaps an ending before the last turn; or it was never finished. */
const answered = fc
  .record({
    agent: fc.constantFrom('one', 'two'),
    task: fc.constantFrom(...tasks),
    trial: fc.nat({ max: 2 }),
    messages: fc.array(message, { minLength: 1, maxLength: 3 }),
    ending: fc.option(ending, { nil: undefined }),
  })
  .map(({ agent, task, trial, messages, ending }) => {
    const most = (task.continues?.length ?? 0) + 1;
    const outcomes = [...messages, ...(ending === undefined ? [] : [ending])].slice(0, most);
    return {
      task,
      rows: outcomes.map((outcome, turn) => outputOf(agent, task, trial, turn, outcome)),
    };
  });
const tries = fc.uniqueArray(answered, {
  maxLength: 12,
  selector: ({ rows: [first] }) => `${first?.agent} ${first?.task} ${first?.trial}`,
});

function outputOf(
  agent: string,
  { id }: Task,
  trial: number,
  turn: number,
  outcome: Outcome,
): Output {
  return { schema: 'tenacious-bench/output@1.0', task: id, agent, trial, turn, outcome };
}

type Answered = { readonly task: Task; readonly rows: readonly Output[] };

/** The rows of all tries in any order in which turns follow each other. */
function mixed(given: readonly Answered[], picks: Iterator<number>): Output[] {
  const left = given.map(({ rows }) => [...rows]);
  return given
    .flatMap(({ rows }) => rows)
    .flatMap(() => {
      const open = left.filter(({ length }) => length > 0);
      return open[Number(picks.next().value) % open.length]?.shift() ?? [];
    });
}

/** Every try by itself, in the order in which they begin. */
function oneByOne(given: readonly Answered[], rows: readonly Output[]): Result[] {
  const place = ({ rows: [first] }: Answered) => (first === undefined ? -1 : rows.indexOf(first));
  return given
    .toSorted((one, other) => place(one) - place(other))
    .map((one) => resultOf(policy, one.task, one.rows));
}

async function streamed(rows: readonly Output[]): Promise<Parsed<Result>[]> {
  const judged: Parsed<Result>[] = [];
  for await (const one of judgeStream(policy, tasks, rows)) judged.push(one);
  return judged;
}

test('a stream, a list and one try at a time come to the same results in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(tries, fc.infiniteStream(fc.nat()), async (given, picks) => {
      const rows = mixed(given, picks);
      const expected = oneByOne(given, rows);
      expect(judgeOutputs(policy, tasks, rows)).toEqual({ results: expected, issues: [] });
      expect(await streamed(rows)).toEqual(expected.map((value) => ({ ok: true, value })));
    }),
  );
});

test('rows that come twice or answer no task are issues and change no result', async () => {
  await fc.assert(
    fc.asyncProperty(
      tries,
      fc.infiniteStream(fc.nat()),
      fc.array(fc.tuple(fc.nat(), fc.boolean())),
      async (given, picks, bad) => {
        const rows = mixed(given, picks);
        const { results } = judgeOutputs(policy, tasks, rows);
        const spoilt = bad.reduce(withBadRow, rows);
        const judged = judgeOutputs(policy, tasks, spoilt);
        expect(judged.results).toEqual(results);
        expect(judged.issues).toHaveLength(spoilt.length - rows.length);
        const issues = (await streamed(spoilt)).flatMap((one) => (one.ok ? [] : one.issues));
        expect(issues).toEqual(judged.issues);
      },
    ),
  );
});

function withBadRow(rows: readonly Output[], [pick, isRepeated]: [number, boolean]): Output[] {
  const row = rows[pick % rows.length];
  if (row === undefined) return [...rows];
  const at = (pick % rows.length) + 1;
  const bad = isRepeated ? row : { ...row, task: 'task-9' };
  return [...rows.slice(0, at), bad, ...rows.slice(at)];
}
