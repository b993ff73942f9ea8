import type { Result } from '@tenacious-bench/schema';

/** Result rows of one agent on the tasks t0, t1, …: 1 passed, 0 failed, undefined is an error. */
export function scoredRows(
  agent: string,
  scores: readonly (number | undefined)[],
  {
    trial = 0,
    digit = '0',
    familyOf = (index: number) => `t${index}`,
    costUsd,
    durationMs,
  }: {
    readonly trial?: number;
    readonly digit?: string;
    readonly familyOf?: (index: number) => string;
    readonly costUsd?: (index: number) => number;
    readonly durationMs?: (index: number) => number;
  } = {},
): Result[] {
  return scores.map((score, index) => ({
    schema: 'tenacious-bench/result@1.0',
    task: `t${index}`,
    agent,
    trial,
    family: familyOf(index),
    policy: { id: 'p', version: '1.0.0', digest: `sha256:${digit.repeat(64)}` },
    ...(score === undefined
      ? { status: 'error', reason: { code: 'timed_out', message: 'no answer' } }
      : { status: score === 1 ? 'passed' : 'failed', score }),
    ...(costUsd && { costUsd: costUsd(index) }),
    ...(durationMs && { durationMs: durationMs(index) }),
  }));
}
