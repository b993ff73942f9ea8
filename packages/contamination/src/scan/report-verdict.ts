import type { ContaminationReport } from '@tenacious-bench/schema';

/** What decides the verdict of a report. */
export type VerdictGrounds = {
  readonly isProven: boolean;
  readonly hasLeak: boolean;
  /** Whether something can be said of every task, and all of the reference was read. */
  readonly isWhole: boolean;
};

/** The verdict that a report comes to; what was not compared is never clean. */
export function verdictOf({
  isProven,
  hasLeak,
  isWhole,
}: VerdictGrounds): ContaminationReport['verdict'] {
  if (!isProven) return 'self_proof_failed';
  if (hasLeak) return 'contaminated';
  return isWhole ? 'clean' : 'insufficient';
}
