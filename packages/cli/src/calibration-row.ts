import {
  type Decision,
  decisions,
  type Issue,
  type Message,
  type Parsed,
  parseMessage,
  type Task,
} from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import type { EarlierMessage } from '@tenacious-bench/scorer/replies';
import { taskFromBrief } from '@tenacious-bench/tenacious';

/** What a person says about a message. */
export type CalibrationLabel = {
  readonly pass: boolean;
  /** Every decision that is right, the best one first. */
  readonly decisions: readonly Decision[];
  readonly violations: readonly LabelledViolation[];
  /** Words that a careless rule would flag. */
  readonly innocent: readonly string[];
};
export type LabelledViolation = { readonly kind: string; readonly quote: string };

/** One labelled row: a message to judge, or a prospect's reply to classify. */
export type CalibrationRow =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly task: Task;
      readonly message: Message;
      readonly label: CalibrationLabel;
    }
  | LabelledReply;

/** A prospect's reply, and what a person says it means and asks for. */
export type LabelledReply = {
  readonly kind: 'reply';
  readonly id: string;
  readonly reply: string;
  readonly asOf: string;
  readonly earlier: readonly EarlierMessage[];
  readonly label: string;
  readonly nextAction: string | undefined;
};

/** Parses a labelled row: a brief, beside it the message, and what a person expects of its verdict. */
export function parseCalibrationRow(input: unknown): Parsed<CalibrationRow> {
  const row = fieldsOf(input);
  if (row === undefined) return refused('', 'an object with fields');
  const { id } = row;
  if (typeof id !== 'string' || id === '') return refused('id', 'the id of the row');
  if (row.message === undefined && typeof row.reply === 'string')
    return parseReplyRow(id, row.reply, row);
  const task = taskFromBrief(row);
  const message = task.ok
    ? messageOf(row.message, task.value.channel)
    : messageOf(row.message, 'email');
  const label = labelOf(row.expect);
  if (task.ok && message.ok && label.ok)
    return {
      ok: true,
      value: { kind: 'message', id, task: task.value, message: message.value, label: label.value },
    };
  const issues = [task, message, label].flatMap((part) => (part.ok ? [] : part.issues));
  // A path can hold a name out of the row, and a terminal obeys what it is shown.
  return { ok: false, issues: issues.map((issue) => ({ ...issue, path: printable(issue.path) })) };
}

function parseReplyRow(id: string, reply: string, row: Fields): Parsed<CalibrationRow> {
  const task = taskFromBrief(row);
  if (!task.ok) return task;
  const { label, nextAction } = fieldsOf(row.expect) ?? {};
  if (typeof label !== 'string') return refused('expect.label', 'what the reply means');
  return {
    ok: true,
    value: {
      kind: 'reply',
      id,
      reply,
      asOf: task.value.asOf,
      earlier: earlierMessages(task.value.thread),
      label,
      nextAction: typeof nextAction === 'string' ? nextAction : undefined,
    },
  };
}

function earlierMessages(thread: Task['thread']): EarlierMessage[] {
  return thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from !== 'other'
      ? [{ from: turn.from === 'agent' ? 'agent' : 'prospect', text: turn.message.body } as const]
      : [],
  );
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(input: unknown): Fields | undefined {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isObject ? (input as Fields) : undefined;
}

function refused(path: string, expected: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [issue(path, expected)] };
}

function issue(path: string, expected: string): Issue {
  return { code: 'invalid_row', path, message: `expected ${expected}` };
}

function messageOf(given: unknown, channel: string): Parsed<Message> {
  const written = typeof given === 'string' ? { body: given } : fieldsOf(given);
  if (written === undefined) return refused('message', 'a message, or a text in the field reply');
  const present = Object.entries(written).filter(([, value]) => value !== null);
  const parsed = parseMessage({ channel, ...Object.fromEntries(present) });
  if (parsed.ok) return parsed;
  const issues = parsed.issues.map((one) => ({ ...one, path: `message.${one.path}` }));
  return { ok: false, issues };
}

function labelOf(given: unknown): Parsed<CalibrationLabel> {
  const label = fieldsOf(given);
  if (label === undefined) return refused('expect', 'what the verdict should be');
  const issues: Issue[] = [];
  const { pass } = label;
  if (typeof pass !== 'boolean') issues.push(issue('expect.pass', 'true or false'));
  const value = {
    pass: pass === true,
    decisions: decisionsOf(label, issues),
    violations: violationsOf(label, issues),
    innocent: innocentOf(label, issues),
  };
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

function decisionsOf({ decision, acceptDecisions }: Fields, issues: Issue[]): Decision[] {
  const accepted = [decision, ...listAt(acceptDecisions, 'expect.acceptDecisions', issues)];
  if (!accepted.every(isDecision))
    issues.push(issue('expect.decision', `decisions among ${decisions.join(', ')}`));
  return [...new Set(accepted.filter(isDecision))];
}

function isDecision(value: unknown): value is Decision {
  return (decisions as readonly unknown[]).includes(value);
}

function innocentOf({ mustNotFlag }: Fields, issues: Issue[]): string[] {
  const quotes = listAt(mustNotFlag, 'expect.mustNotFlag', issues);
  const texts = quotes.filter((quote) => typeof quote === 'string');
  if (texts.length < quotes.length) issues.push(issue('expect.mustNotFlag', 'a list of texts'));
  return texts;
}

function violationsOf({ violations }: Fields, issues: Issue[]): LabelledViolation[] {
  return listAt(violations, 'expect.violations', issues).flatMap((violation, index) =>
    violationOf(violation, `expect.violations[${index}]`, issues),
  );
}

function listAt(given: unknown, path: string, issues: Issue[]): readonly unknown[] {
  if (given === undefined || given === null) return [];
  if (Array.isArray(given)) return given;
  issues.push(issue(path, 'a list'));
  return [];
}

function violationOf(given: unknown, path: string, issues: Issue[]): LabelledViolation[] {
  const { kind, quote } = fieldsOf(given) ?? {};
  if (typeof kind === 'string' && kind !== '') {
    // Without a quote the violation is about the whole message.
    if (quote === undefined || quote === null) return [{ kind, quote: '' }];
    if (typeof quote === 'string') return [{ kind, quote }];
  }
  issues.push(issue(path, 'a kind and a quote'));
  return [];
}
