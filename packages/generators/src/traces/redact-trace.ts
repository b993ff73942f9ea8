import { digest } from '@tenacious-bench/schema/core';
import { leakPlaces } from './leak-places.ts';
import { redactMessage, redactTask } from './redact-task.ts';
import { createRedactor } from './redactor.ts';
import { isIsoDate } from './shifted-day.ts';
import type { Trace } from './trace.ts';
import type { TraceRun } from './trace-run.ts';

/** A trace without anybody's names, addresses, amounts and dates. */
export type RedactedTrace = Pick<Trace, 'task' | 'outcome'>;

/** Redacts the task and the answer of a trace alike; another attempt draws another factor and shift. */
export function redactTrace(
  { task, outcome, digest: source }: Trace,
  { index, pseudonyms, keep, seed }: TraceRun,
  { attempt = 0 }: { attempt?: number } = {},
): RedactedTrace {
  const redactor = createRedactor({
    index,
    pseudonyms,
    keep,
    mark: source.slice('sha256:'.length).slice(0, 12),
    known: datesOf(task),
    secret: digest(['redaction', seed, attempt, task, outcome]),
  });
  const now = task.asOf;
  return {
    task: redactTask(task, redactor),
    outcome:
      outcome.kind === 'message'
        ? { kind: 'message', message: redactMessage(outcome.message, now, redactor) }
        : { kind: 'abstention', reason: redactor.text(outcome.reason, now) },
  };
}

function datesOf(task: Trace['task']): string[] {
  const texts = leakPlaces(task).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return [...new Set(texts.filter(isIsoDate).map((text) => text.slice(0, 10)))].sort();
}
