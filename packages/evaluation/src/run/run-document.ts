import {
  contentId,
  documentTag,
  formatJsonl,
  type Output,
  type PolicyReference,
  type Run,
} from '@tenacious-bench/schema';
import { sha256Hex } from '@tenacious-bench/schema/core';
import type { PlanDocument } from './run-plan.ts';
import { sumUsd } from './sum-usd.ts';

/** What is known of a run besides its plan and its outputs. */
export type RunDocumentOptions = {
  readonly policy: PolicyReference;
  readonly startedAt: string;
  /** The name of the file that holds the outputs. */
  readonly file: string;
};

/**
 * The record of a run: who was asked what, and the digest of what they answered. Its id follows from the plan.
 *
 * @example
 * ```ts
 * const policy = { id: 'example', version: '1.0.0', digest: 'sha256:0' };
 * const plan = { agents: [{ id: 'one' }], tasks: { count: 1, digest: 'sha256:1' }, trials: 1 };
 * const outcome = { kind: 'abstention', reason: 'nothing to say' };
 * const output = { schema: 'tenacious-bench/output@1.0', task: 'task-1', agent: 'one', trial: 0, outcome, costUsd: 0.01 };
 * const run = runDocument(plan, [output], { policy, startedAt: '2026-05-04', file: 'outputs.jsonl' });
 * [run.outputs.abstentions, run.outputs.errors, run.costUsd] // => [1, 0, 0.01]
 * ```
 */
export function runDocument(
  { agents, tasks, trials }: PlanDocument,
  outputs: readonly Output[],
  { policy, startedAt, file }: RunDocumentOptions,
): Run {
  const count = (kind: Output['outcome']['kind']) =>
    outputs.filter(({ outcome }) => outcome.kind === kind).length;
  const costs = outputs.flatMap(({ costUsd }) => costUsd ?? []);
  const finishedAt = lastMoment(outputs);
  return {
    schema: documentTag('run'),
    id: contentId('run', { agents, tasks, trials }),
    agents: [...agents],
    policy,
    tasks,
    trials,
    startedAt,
    ...(finishedAt !== undefined && { finishedAt }),
    outputs: {
      file,
      digest: `sha256:${sha256Hex(formatJsonl(outputs))}`,
      messages: count('message'),
      abstentions: count('abstention'),
      errors: count('error'),
    },
    ...(costs.length > 0 && { costUsd: sumUsd(costs) }),
  };
}

// The end of the last answer, and not the time of writing: the same answers give the same record.
function lastMoment(outputs: readonly Output[]): string | undefined {
  const ends = outputs.flatMap(({ at, durationMs = 0 }) =>
    at === undefined ? [] : [Date.parse(at) + durationMs],
  );
  const last = ends.reduce((latest, end) => Math.max(latest, end), Number.NEGATIVE_INFINITY);
  return ends.length === 0 ? undefined : new Date(last).toISOString();
}
