import type { Outcome, Output } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';
import type { TaskAgent } from './task-agent.ts';

/** Which outputs are an agent's answers. */
export type OutputsAgentOptions = {
  readonly id: string;
  /** The name that the rows bear. @default the only one there is */
  readonly agent?: string;
};

/**
 * Outputs that are there already, as the agent that gave them: it answers what it answered then, at what it cost then. What
 * the rows do not hold is an error, never an abstention.
 *
 * @example
 * ```ts
 * const outcome = { kind: 'message', message: { channel: 'email', body: 'Hi Ana,' } };
 * const row = { schema: 'tenacious-bench/output@1.0', task: 'task-1', agent: 'old', trial: 0, outcome };
 * const agent = outputsAgent([row], { id: 'last-year' });
 * agent.answer({ id: 'task-1' }, { trial: 0, turn: 0, key: 'k' }).outcome.kind // => 'message'
 * agent.answer({ id: 'task-2' }, { trial: 0, turn: 0, key: 'l' }).outcome.code // => 'no_answer'
 * ```
 */
export function outputsAgent(
  outputs: readonly Output[],
  { id, agent = onlyAgent(outputs) }: OutputsAgentOptions,
): TaskAgent {
  const own = outputs.filter((row) => row.agent === agent);
  if (own.length === 0)
    throw new RangeError(`no output is one of ${agent}: name an agent of the rows`);
  const rows = new Map(own.map((row) => [placeOf(row.task, row.trial, row.turn), row]));
  return {
    id,
    digest: digest(own),
    answer(task, { trial, turn }) {
      const row = rows.get(placeOf(task.id, trial, turn));
      if (row === undefined) return { outcome: missing(agent, trial, turn) };
      const { outcome, costUsd } = row;
      return { outcome, ...(costUsd !== undefined && { costUsd }) };
    },
  };
}

function onlyAgent(outputs: readonly Output[]): string {
  const [first, ...others] = new Set(outputs.map(({ agent }) => agent));
  if (first !== undefined && others.length === 0) return first;
  throw new RangeError(
    `the outputs are of ${others.length + (first === undefined ? 0 : 1)} agents: name the one that is meant`,
  );
}

function placeOf(task: string, trial: number, turn = 0): string {
  return `${task} ${trial} ${turn}`;
}

function missing(agent: string, trial: number, turn: number): Outcome {
  const reason = `the outputs of ${agent} hold no answer to turn ${turn} of trial ${trial}`;
  return { kind: 'error', code: 'no_answer', reason };
}
