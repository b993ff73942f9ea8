import {
  canonicalJson,
  documentTag,
  type Outcome,
  type Output,
  parseOutput,
  type ToldTask,
} from '@tenacious-bench/schema';
import { RunStopError } from './run-stop-error.ts';
import type { Answer, AskOptions, TaskAgent } from './task-agent.ts';

/** What goes with a question beside its task. */
export type Question = AskOptions & {
  /** The task asks for several messages, so its rows are told apart by their turn. */
  readonly isOneOfSeveral: boolean;
  /** The time, where it is to be written down. */
  readonly now?: (() => number) | undefined;
};

/** Asks once. Whatever goes wrong is an outcome, so that it is counted; only a {@link RunStopError} is thrown on. */
export async function askAgent(
  agent: TaskAgent,
  task: ToldTask,
  question: Question,
): Promise<Output> {
  const { isOneOfSeveral, now, ...options } = question;
  const { trial, turn } = options;
  const startedAt = now?.();
  const { outcome, costUsd } = await answerOf(agent, task, options);
  const row: Output = {
    schema: documentTag('output'),
    task: task.id,
    agent: agent.id,
    trial,
    ...(isOneOfSeveral && { turn }),
    outcome,
    ...(now !== undefined && startedAt !== undefined && times(startedAt, now())),
    ...(costUsd !== undefined && { costUsd }),
  };
  return keepable(row);
}

async function answerOf(agent: TaskAgent, task: ToldTask, options: AskOptions): Promise<Answer> {
  try {
    const answered = await agent.answer(task, options);
    return 'outcome' in answered ? answered : { outcome: answered };
  } catch (cause) {
    if (cause instanceof RunStopError) throw cause;
    return {
      outcome: failed('agent_threw', cause instanceof Error ? cause.message : String(cause)),
    };
  }
}

function times(startedAt: number, endedAt: number): Pick<Output, 'at' | 'durationMs'> {
  return { at: new Date(startedAt).toISOString(), durationMs: Math.max(0, endedAt - startedAt) };
}

// As it will be read again: what a run goes on with must not differ from what a resumed one does.
function keepable(row: Output): Output {
  const { costUsd: _, ...unpriced } = row;
  try {
    const parsed = parseOutput(JSON.parse(canonicalJson(row)));
    if (parsed.ok) return parsed.value;
    const [issue] = parsed.issues;
    return { ...unpriced, outcome: failed('unusable_answer', `${issue?.path}: ${issue?.message}`) };
  } catch (cause) {
    return { ...unpriced, outcome: failed('unusable_answer', String(cause)) };
  }
}

function failed(code: string, reason: string): Outcome {
  return { kind: 'error', code, reason: shortened(reason.trim() || 'no reason was given') };
}

// A reason is for a person; an agent may put a page of HTML into it.
function shortened(text: string): string {
  return text.length > 500 ? `${text.slice(0, 499)}…` : text;
}
