import type { Parsed } from '@tenacious-bench/schema';
import { type SealCommitment, sealCommitmentDigest } from '../commitment/seal-commitment.ts';
import { evaluateSealed, type SealedEvaluation } from './evaluate-sealed.ts';
import { outputDigests } from './output-digests.ts';
import type { QueryBudget } from './query-budget.ts';
import type { QueryEntry } from './query-entry.ts';
import type { SealedReceipt } from './receipt.ts';
import type { ReleaseOptions } from './release-rules.ts';
import { signReceipt } from './sign-receipt.ts';

export type ServeOptions = Omit<ReleaseOptions, 'crowd'> & {
  readonly submitter: string;
  readonly commitment: SealCommitment;
  readonly budget: QueryBudget;
  /** Of the service, ed25519: 32 bytes. */
  readonly secretKey: Uint8Array;
  /** The date of the receipt. */
  readonly at: string;
};

export type ServedSubmission = {
  readonly receipt: SealedReceipt;
  /** To be kept before the receipt is handed out; none where an earlier receipt is given again. */
  readonly entry?: QueryEntry;
};

/**
 * Answers a submission as a service does: asks the budget, scores, signs and spends. The same submission again has the
 * same receipt and costs nothing. What is refused names its reason: `spent`, `too_close`, `under_way`.
 *
 * @example
 * ```ts
 * const options = { commitment: { rows: 3 }, budget: createQueryBudget() };
 * await serveSubmission({ rows: [] }, options) // throws RangeError: 0 rows
 * ```
 */
export async function serveSubmission(
  evaluation: SealedEvaluation,
  { submitter, commitment, budget, secretKey, at, ...rules }: ServeOptions,
): Promise<Parsed<ServedSubmission>> {
  const { rows, outputs } = evaluation;
  if (rows.length !== commitment.rows) {
    throw new RangeError(
      `${rows.length} rows are given and ${commitment.rows} were committed to: the receipt would be of other rows`,
    );
  }
  const answer = budget.ask({
    submitter,
    commitment: sealCommitmentDigest(commitment),
    submission: outputs.digest,
    outputs: outputDigests(rows, outputs.outputs),
  });
  if (answer.state === 'repeated') return { ok: true, value: { receipt: answer.receipt } };
  if (answer.state === 'refused') return { ok: false, issues: [answer.issue] };
  const { grant } = answer;
  try {
    const { earlier, spend } = grant;
    const result = await evaluateSealed(evaluation, { ...rules, earlier, crowd: budget.crowd });
    const statement = { submitter, submission: outputs.digest, result, spend, at };
    const signed = { ...statement, ledger: budget.head };
    const receipt = signReceipt(signed, { commitment, secretKey });
    return { ok: true, value: { receipt, entry: budget.settle(grant, receipt) } };
  } finally {
    budget.giveBack(grant);
  }
}
