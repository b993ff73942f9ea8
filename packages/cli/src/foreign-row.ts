import type { Issue, Message, Parsed, Task } from '@tenacious-bench/schema';
import { taskFromCompanyText } from './foreign-company-text-task.ts';
import { asFields, type Fields, fieldsAt, textAt, textsAt } from './foreign-fields.ts';
import { taskFromFiveCheck } from './foreign-five-check-task.ts';
import { messageFromText } from './foreign-message.ts';

/** A message with the label that its author's own scorer gave it. */
export type ForeignMessage = {
  readonly id: string;
  /** How the author made it, for counting. */
  readonly variant: string;
  readonly task: Task;
  readonly message: Message;
  readonly isPassing: boolean;
};

/** Two messages for one task, of which the author's own scorer preferred one. */
export type ForeignPair = {
  readonly id: string;
  readonly task: Task;
  readonly chosen: Message;
  readonly rejected: Message;
};

/** Parses a row in the five-check shape. */
export function parseFiveCheckRow(input: unknown): Parsed<ForeignMessage> {
  const row = asFields(input);
  const id = row && textAt(row, 'task_id');
  if (row === undefined || id === undefined) return refused('task_id', 'the id of the row');
  if (typeof row.is_passing !== 'boolean') return refused('is_passing', 'true or false');
  const output = fieldsAt(row, 'candidate_output');
  const body = textAt(output, 'body');
  if (body === undefined) return refused('candidate_output.body', 'the text of the message');
  const task = taskFromFiveCheck(row);
  if (!task.ok) return task;
  const subject = textAt(output, 'subject');
  const message = { channel: 'email', ...(subject !== undefined && { subject }), body };
  const variant = textAt(row, 'variant') ?? 'unnamed';
  return {
    ok: true,
    value: { id, variant, task: task.value, message, isPassing: row.is_passing },
  };
}

/** Parses a preference pair in the five-dimension shape. */
export function parseFiveDimensionRow(
  input: unknown,
  { asOf }: { asOf: string },
): Parsed<ForeignPair> {
  const row = asFields(input);
  const id = row && textAt(row, 'task_id');
  if (row === undefined || id === undefined) return refused('task_id', 'the id of the row');
  const chosen = textAt(fieldsAt(row, 'chosen'), 'output');
  const rejected = textAt(fieldsAt(row, 'rejected'), 'output');
  if (chosen === undefined) return refused('chosen.output', 'the text of the message');
  if (rejected === undefined) return refused('rejected.output', 'the text of the message');
  const task = pairTask(fieldsAt(row, 'task'), asOf);
  if (!task.ok) return task;
  return {
    ok: true,
    value: {
      id,
      task: task.value,
      chosen: messageFromText(chosen),
      rejected: messageFromText(rejected),
    },
  };
}

function pairTask(task: Fields, asOf: string): Parsed<Task> {
  const phrases = textsAt(fieldsAt(task, 'expected_features'), 'banned_phrases');
  return taskFromCompanyText(fieldsAt(task, 'input'), { asOf, phrases });
}

function refused(path: string, expected: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ code: 'invalid_row', path, message: `expected ${expected}` }] };
}
