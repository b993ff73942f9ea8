import type { Result } from '@tenacious-bench/schema';

/** Whether a gate had a message to decide on: an abstention without one, and an error, leave it nothing to stop. */
export function isJudgedMessage({
  status,
  decision,
  rules,
}: Pick<Result, 'status' | 'decision' | 'rules'>): boolean {
  return (
    status !== 'error' && decision !== undefined && (decision !== 'abstain' || rules !== undefined)
  );
}
