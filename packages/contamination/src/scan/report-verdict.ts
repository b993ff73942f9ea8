import type { ContaminationReport } from '@tenacious-bench/schema';

/** What of a report decides its verdict, beside its matches. */
export type VerdictGrounds = Pick<ContaminationReport, 'insufficient' | 'reference' | 'selfProof'>;

/**
 * The verdict that a report comes to. What was not compared is never clean, and neither is what nothing could be planted
 * in; but a check only failed its proof if it did not find what was planted.
 */
export function verdictOf(
  grounds: VerdictGrounds,
  { isProven, hasLeak }: { readonly isProven: boolean; readonly hasLeak: boolean },
): ContaminationReport['verdict'] {
  if (!isProven && wasTried(grounds)) return 'self_proof_failed';
  if (hasLeak) return 'contaminated';
  return wasTried(grounds) && isWhole(grounds) ? 'clean' : 'insufficient';
}

function wasTried({ selfProof }: VerdictGrounds): boolean {
  return selfProof.length > 0;
}

/** Whether something can be said of every task, and all of the reference was read. */
function isWhole({ insufficient, reference }: VerdictGrounds): boolean {
  const isRead = reference.shards.every(({ unread }) => unread.length === 0);
  return insufficient.length === 0 && isRead && reference.rows > 0;
}
