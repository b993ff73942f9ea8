import { digest } from '@tenacious-bench/schema';
import { evaluateSealed, type SealedEvaluation } from './evaluate-sealed.ts';
import type { SealedReceipt } from './receipt.ts';
import { isClearlyBetter } from './released-figures.ts';
import type { ReleasedResult } from './released-result.ts';
import { submissionDigest } from './submission.ts';

export type Recheck = {
  readonly verdict: 'reproduced' | 'differs';
  /** Where the receipt says something else. */
  readonly differs: readonly string[];
  /** Figures that an earlier submission earned: its own receipt has to be rechecked. */
  readonly unchecked: readonly string[];
};

/**
 * Scores a submission again when the split is unsealed, and says whether the receipt told the truth. Whose rows these are,
 * `checkUnsealed` tells, and whose receipt, `verifyReceipt`.
 *
 * @example
 * ```ts
 * const receipt = { submission: 'sha256:5', result: { rules: {} } };
 * const outputs = { outputs: [] };
 * await recheckReceipt(receipt, { rows: [], outputs }) // => { verdict: 'differs', differs: ['submission'], unchecked: [] }
 * ```
 */
export async function recheckReceipt(
  receipt: SealedReceipt,
  evaluation: SealedEvaluation,
): Promise<Recheck> {
  const own = submissionDigest(evaluation.outputs.outputs);
  if (own !== receipt.submission) {
    return { verdict: 'differs', differs: ['submission'], unchecked: [] };
  }
  const outputs = { ...evaluation.outputs, digest: own };
  const fresh = await evaluateSealed({ ...evaluation, outputs }, receipt.result.rules);
  const compared =
    receipt.spend.query === 1 ? compareFirst(receipt, fresh) : compareLater(receipt, fresh);
  const paths = (found: Found) =>
    compared.filter((entry) => entry.found === found).map(({ path }) => path);
  const differs = paths('other');
  const verdict = differs.length === 0 ? 'reproduced' : 'differs';
  return { verdict, differs, unchecked: paths('not_own') };
}

type Found = 'same' | 'other' | 'not_own';
type Compared = { readonly path: string; readonly found: Found };

/** Nothing can have been repeated, so every figure has to be the same. */
function compareFirst({ result }: SealedReceipt, fresh: ReleasedResult): Compared[] {
  const fields = ['missing', 'whole', 'slices', 'withheldSlices'] as const;
  return fields.map((field) => ({
    path: `result.${field}`,
    found: same(result[field], fresh[field]),
  }));
}

function compareLater({ result, submission }: SealedReceipt, fresh: ReleasedResult): Compared[] {
  const isOwn = result.whole.of === submission;
  const isHeldBack = !isOwn && isClearlyBetter(fresh.whole, result.whole);
  const whole = isOwn ? same(result.whole, fresh.whole) : isHeldBack ? 'other' : 'not_own';
  const slices = result.slices.map((slice): Compared => {
    const again = fresh.slices.find(({ name }) => name === slice.name);
    const found = slice.of !== submission ? 'not_own' : same(slice, again ?? null);
    return { path: `result.slices.${slice.name}`, found };
  });
  return [
    { path: 'result.missing', found: same(result.missing, fresh.missing) },
    { path: 'result.whole', found: whole },
    ...slices,
  ];
}

function same(one: unknown, other: unknown): Found {
  return digest(one) === digest(other) ? 'same' : 'other';
}
