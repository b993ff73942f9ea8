import type { Issue, Message, Output, Task, Turn } from '@tenacious-bench/schema';
import { turnsOf } from '../../run/task-at-turn.ts';
import { outputId } from './output-id.ts';

/** One passage that a rater reads. */
export type Passage = { readonly title: string; readonly text: string };

/** One try of one agent at one task, with all of its messages. */
export type LabelledTry = {
  readonly task: Task;
  readonly agent: string;
  readonly trial: number;
  readonly output: string;
  readonly messages: readonly Passage[];
};

/** Tries with messages to judge, and what there is nothing to judge of. */
export type LabelledTries = {
  readonly tries: readonly LabelledTry[];
  readonly leftOut: { readonly abstentions: number; readonly errors: number };
  readonly issues: readonly Issue[];
};

/** Gathers outputs into tries. One that ended without a message is left out and counted. */
export function labelledTries(tasks: readonly Task[], outputs: Iterable<Output>): LabelledTries {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const found = new Map<string, { task: Task; turns: Output[] }>();
  const issues: Issue[] = [];
  let row = 0;
  for (const output of outputs) {
    row += 1;
    const task = byId.get(output.task);
    const issue = task === undefined ? unknownTask(output, row) : place(found, task, output, row);
    if (issue !== undefined) issues.push(issue);
  }
  const all = [...found.values()].filter(({ turns }) => turns.length > 0);
  const isAbstained = ({ turns }: { turns: Output[] }) =>
    turns.at(-1)?.outcome.kind === 'abstention';
  const whole = all.filter(isWhole);
  const abstentions = all.filter((one) => !isWhole(one) && isAbstained(one)).length;
  const leftOut = { abstentions, errors: all.length - whole.length - abstentions };
  return { tries: whole.map(tryOf), leftOut, issues };
}

function unknownTask({ task, agent }: Output, row: number): Issue {
  const message = `an output of ${agent} answers task ${task}, which is not among the tasks`;
  return { code: 'unknown_task', path: `row ${row}`, message };
}

function place(
  found: Map<string, { task: Task; turns: Output[] }>,
  task: Task,
  output: Output,
  row: number,
): Issue | undefined {
  const { agent, trial, turn = 0 } = output;
  const key = `${task.id} ${outputId(output)}`;
  const turns = found.get(key)?.turns ?? [];
  found.set(key, { task, turns });
  if (turn === turns.length) {
    turns.push(output);
    return undefined;
  }
  return {
    code: turn < turns.length ? 'duplicate_id' : 'turn_order',
    path: `row ${row}`,
    message: `${agent} answers turn ${turn} of task ${task.id} in trial ${trial}, where turn ${turns.length} is next`,
  };
}

function isWhole({ task, turns }: { task: Task; turns: readonly Output[] }): boolean {
  return turns.length === turnsOf(task) && turns.every(({ outcome }) => outcome.kind === 'message');
}

function tryOf({ task, turns }: { task: Task; turns: readonly Output[] }): LabelledTry {
  const [first] = turns;
  if (first === undefined) throw new RangeError(`task ${task.id} has no output: a try has one`);
  const { agent, trial } = first;
  const messages = turns.flatMap(({ outcome }, turn) => {
    if (outcome.kind !== 'message') return [];
    const title = turns.length === 1 ? 'Message' : `Message ${turn + 1} of ${turns.length}`;
    const answers = turn < turns.length - 1 ? (task.continues?.[turn] ?? []) : [];
    return [messagePassage(title, outcome.message), ...answers.map(turnPassage)];
  });
  return { task, agent, trial, output: outputId(first), messages };
}

/** A step of the thread as a passage to read. */
export function turnPassage(turn: Turn): Passage {
  if (turn.kind === 'event') return { title: `Event of ${turn.at}`, text: turn.reason };
  return messagePassage(`From the ${turn.from}, ${turn.at}`, turn.message);
}

function messagePassage(title: string, { channel, subject, body, attachments }: Message): Passage {
  const named = (attachments ?? []).map((name) => `[attached: ${name}]`);
  const headed = subject === undefined ? [body] : [`Subject: ${subject}`, body];
  return { title: `${title} (${channel})`, text: [...headed, ...named].join('\n\n') };
}
