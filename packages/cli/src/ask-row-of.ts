import { answerKey, type TaskAgent } from '@tenacious-bench/evaluation';
import {
  createParser,
  digest,
  type Outcome,
  type Parsed,
  type ToldTask,
  taskGold,
  taskSchema,
} from '@tenacious-bench/schema';
import type { AskRow, RowPrompt } from '@tenacious-bench/seal';
import * as z from 'zod';
import { UnusableInput } from './world.ts';

/** What rows are asked about in: the split, and what of it is sealed apart from the prompts. */
export type AskedSplit = {
  /** Digest of the commitment. */
  readonly commitment: string;
  readonly goldFields: readonly string[];
};

/** Asks an agent about sealed rows as about tasks, under names that say nothing. No error of it is quoted. */
export function askRowOf(agent: TaskAgent, { commitment, goldFields }: AskedSplit): AskRow {
  requireAskable(goldFields);
  return async (prompt, { signal }) => {
    const task = taskIn(prompt);
    if (!task.ok) return withheld('unusable_prompt');
    const row = digest({ commitment, row: prompt.row });
    const answered = await agent.answer(task.value, {
      ...{ trial: 0, turn: 0, key: answerKey({ agent, task: row, trial: 0, turn: 0 }) },
      ...(signal !== undefined && { signal }),
    });
    const outcome = 'outcome' in answered ? answered.outcome : answered;
    return outcome.kind === 'error' ? withheld(outcome.code) : outcome;
  };
}

const { schema, policy, stage, channel, language, asOf, conversation, facts, thread } =
  taskSchema.shape;
const needed = { schema, policy, stage, channel, language, asOf, conversation, facts, thread };
const { restrictions } = taskSchema.shape;
const parsePrompt = createParser(z.looseObject({ ...needed, restrictions }), 'task');
const gold: ReadonlySet<string> = new Set(taskGold);

function taskIn({ row, task }: RowPrompt): Parsed<ToldTask> {
  // Whoever sealed the split may have named less gold.
  const shown = Object.entries(task).filter(([field]) => !gold.has(field));
  const parsed = parsePrompt(Object.fromEntries(shown));
  return parsed.ok ? { ok: true, value: { ...parsed.value, id: `row-${row}` } } : parsed;
}

function requireAskable(goldFields: readonly string[]): void {
  const missing = Object.keys(needed).filter((field) => goldFields.includes(field));
  if (missing.length > 0)
    throw new UnusableInput(
      `the split was sealed with ${missing.join(', ')} as gold: nobody can be asked without it`,
    );
}

// A reason may quote the row, the answer or an address that holds a key; its code is ours.
function withheld(code: string): Outcome {
  return { kind: 'error', code, reason: 'the agent gave no answer; its code says why' };
}
