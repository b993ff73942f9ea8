import type { Output, Parsed, Task } from '@tenacious-bench/schema';
import { turnsOf } from '../run/task-at-turn.ts';

/** Tasks by their ids: a map, or whatever else finds a task, so that not all of them have to be held as objects. */
export type TaskLookup = { get(id: string): Task | undefined };

/** A try as far as it came. */
export type AnsweredTry = {
  /** How many tries began before it. */
  readonly place: number;
  readonly task: Task;
  readonly turns: readonly Output[];
};

/** Gives every output its place: the try with it, or what is wrong with it. */
export type TryLedger = { place(output: Output): Parsed<AnsweredTry> };

/** Makes a ledger. Of a try that is over it keeps only how many turns there were, to tell a second answer. */
export function createTryLedger(tasks: TaskLookup): TryLedger {
  const tries = new Map<string, Map<string, OpenTry | number>>();
  let [row, begun] = [-1, 0];
  return {
    place(output) {
      row += 1;
      const own = triesLike(output, tries);
      const known = own.get(output.task);
      if (typeof known === 'number') return refused(row, alreadyOver(output, known));
      const task = known?.task ?? tasks.get(output.task);
      if (task === undefined) return refused(row, unknownTask(output));
      const one = known ?? { place: begun, task, turns: [] };
      if (turnOf(output) !== one.turns.length) return refused(row, outOfOrder(output, one));
      if (known === undefined) begun += 1;
      one.turns.push(output);
      own.set(output.task, isOver(one) ? one.turns.length : one);
      return { ok: true, value: one };
    },
  };
}

/** Whether nothing more can come to a try: its last turn is there, or nobody wrote a message to go on from. */
export function isOver({ task, turns }: AnsweredTry): boolean {
  return turns.length === turnsOf(task) || turns.at(-1)?.outcome.kind !== 'message';
}

type OpenTry = AnsweredTry & { readonly turns: Output[] };

// By agent and trial first: a key for each try would hold the names of both as often as there are tasks.
function triesLike<Value>(
  { agent, trial }: Output,
  tries: Map<string, Map<string, Value>>,
): Map<string, Value> {
  const key = `${agent} ${trial}`;
  const own = tries.get(key) ?? new Map<string, Value>();
  tries.set(key, own);
  return own;
}

function turnOf({ turn = 0 }: Output): number {
  return turn;
}

type Problem = { readonly code: string; readonly field?: string; readonly message: string };

function refused(row: number, { code, field, message }: Problem): Parsed<never> {
  const path = field === undefined ? `[${row}]` : `[${row}].${field}`;
  return { ok: false, issues: [{ code, path, message }] };
}

function unknownTask({ task, agent }: Output): Problem {
  const message = `an output of ${agent} answers task ${task}, which is not among the tasks`;
  return { code: 'unknown_task', field: 'task', message };
}

function outOfOrder(output: Output, { task, turns: { length } }: OpenTry): Problem {
  if (turnOf(output) < length) return repeated(output);
  const message = `${answerOf(output)}, where turn ${length} is next of ${turnsOf(task)}`;
  return { code: 'turn_order', message };
}

function alreadyOver(output: Output, turns: number): Problem {
  if (turnOf(output) < turns) return repeated(output);
  const message = `${answerOf(output)}, which was over with turn ${turns - 1}`;
  return { code: 'turn_order', message };
}

function repeated(output: Output): Problem {
  return { code: 'duplicate_id', message: `${answerOf(output)} twice` };
}

function answerOf(output: Output): string {
  const { agent, task, trial } = output;
  return `${agent} answers turn ${turnOf(output)} of task ${task} in trial ${trial}`;
}
