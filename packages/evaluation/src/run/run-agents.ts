import type { CancelSignal, Output } from '@tenacious-bench/schema';
import { digest, toldTask } from '@tenacious-bench/schema/core';
import pLimit from 'p-limit';
import { type Conversation, driveTry, type OneTry } from './drive-try.ts';
import { type RunJournal, readRunJournal } from './run-journal.ts';
import { checkPlan, type RunPlan } from './run-plan.ts';
import { type RunProgress, runCounter } from './run-progress.ts';
import { RunStopError } from './run-stop-error.ts';
import { sumUsd } from './sum-usd.ts';
import { taskAtTurn } from './task-at-turn.ts';

/** How a run is carried out. None of it changes what is asked. */
export type RunOptions = {
  /** Keeps answers as they come, and those of earlier runs. @default one that forgets them at the end */
  readonly journal?: RunJournal;
  /** The time, for estimates and for the rows. @default none */
  readonly clock?: { now(): number };
  /** Writes down when each answer was asked for and how long it took. @default true */
  readonly times?: boolean;
  /** Tries under way at once. @default 8 */
  readonly concurrency?: number;
  /** Asks again where the journal holds an error. @default false */
  readonly retryErrors?: boolean;
  /** Ends the run after the answers that are under way. */
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: RunProgress) => void;
};

/** All answers in the order of agents, tasks, trials and turns; or those that there are, and why the rest is not. */
export type RunOutputs = {
  readonly outputs: readonly Output[];
  readonly stop?: RunStopError;
};

/**
 * Asks every agent every task, turn by turn. The rows are the same whatever the concurrency, and however often the run
 * was ended and begun again with the same journal.
 *
 * @example
 * ```ts
 * import { exampleTask } from '@tenacious-bench/scorer';
 * const greeter = { id: 'greeter', answer: ({ channel }) => ({ kind: 'message', message: { channel, body: 'Hello.' } }) };
 * const broken = { id: 'broken', answer: () => { throw new Error('out of paper'); } };
 * const { outputs } = await runAgents({ agents: [greeter, broken], tasks: [exampleTask], trials: 2 });
 * outputs.map(({ agent, trial, outcome }) => `${agent} ${trial} ${outcome.code ?? outcome.kind}`)
 * // => ['greeter 0 message', 'greeter 1 message', 'broken 0 agent_threw', 'broken 1 agent_threw']
 * ```
 */
export async function runAgents(plan: RunPlan, options: RunOptions = {}): Promise<RunOutputs> {
  checkPlan(plan);
  const { concurrency = 8, signal, onProgress, clock } = options;
  const tries = triesOf(plan);
  const limit = pLimit(concurrency);
  const count = runCounter(tries.length, clock && (() => clock.now()));
  let stop: RunStopError | undefined;
  let broken: { readonly cause: unknown } | undefined;
  const isEnding = () => (broken ?? stop) !== undefined || signal?.aborted === true;
  const conversation = conversationOf(options, isEnding);
  const run = async (one: Try): Promise<readonly Output[]> => {
    if (isEnding()) return [];
    try {
      const { outputs, isWhole, wasKept } = await driveTry(one, conversation);
      if (isWhole) onProgress?.(count({ ...sumOf(outputs), wasKept }));
      return outputs;
    } catch (error) {
      // An answer that cannot be kept: nothing more is paid for, and those under way are waited for first.
      if (error instanceof RunStopError) stop ??= error;
      else broken ??= { cause: error };
      return [];
    }
  };
  const answered = await Promise.all(tries.map((one) => limit(run, one)));
  if (broken !== undefined) throw broken.cause;
  if (signal?.aborted === true) stop ??= new RunStopError('cancelled', 'it was cancelled');
  const order = tries.map((one, at) => ({ place: one.place, outputs: answered[at] ?? [] }));
  const outputs = order.sort((one, other) => one.place - other.place).flatMap((one) => one.outputs);
  return { outputs, ...(stop !== undefined && { stop }) };
}

type Try = OneTry & {
  /** Where its rows stand in the end. */
  readonly place: number;
};

// Asked task by task, so that a run which ends early has the agents side by side on what it has.
function triesOf({ agents, tasks, trials = 1 }: RunPlan): Try[] {
  const digests = tasks.map((task) => digest(toldTask(taskAtTurn(task, []))));
  return Array.from({ length: trials }, (_, trial) =>
    tasks.flatMap((task, taskAt) =>
      agents.map((agent, agentAt) => ({
        agent,
        task,
        toldDigest: digests[taskAt] ?? '',
        trial,
        place: (agentAt * tasks.length + taskAt) * trials + trial,
      })),
    ),
  ).flat();
}

function conversationOf(
  { journal = readRunJournal(''), clock, times = true, retryErrors = false, signal }: RunOptions,
  isEnding: () => boolean,
): Conversation {
  return {
    journal,
    retryErrors,
    isEnding,
    ...(clock !== undefined && times && { now: () => clock.now() }),
    ...(signal !== undefined && { signal }),
  };
}

function sumOf(outputs: readonly Output[]) {
  return {
    isError: outputs.at(-1)?.outcome.kind === 'error',
    costUsd: sumUsd(outputs.map(({ costUsd = 0 }) => costUsd)),
  };
}
