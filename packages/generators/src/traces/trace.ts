import type { Issue, Outcome, Task } from '@tenacious-bench/schema';

/** Where a trace stands. Never its own id or text, which may name somebody. */
export type TracePlace = {
  readonly file?: string;
  readonly line?: number;
  /** Where inside the line or the document, for example `samples[2]`; empty for the whole. */
  readonly path: string;
};

/** What an agent was given and what it answered. Nothing of it is redacted yet. */
export type Trace = {
  readonly place: TracePlace;
  readonly task: Task;
  readonly outcome: Exclude<Outcome, { kind: 'error' }>;
  /** Of the row that it was read from. */
  readonly digest: string;
  /** The model, as the trace names it. */
  readonly model?: string;
};

/** Puts an issue where its trace stands. */
export function placedIssue(issue: Issue, { file, line, path }: TracePlace): Issue {
  const inside = [path, issue.path].filter((part) => part !== '').join('.');
  return {
    ...issue,
    path: inside,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}
