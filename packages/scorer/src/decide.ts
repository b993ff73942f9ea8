import type { Decision, DimensionGrade, Finding, Policy } from '@tenacious-bench/schema';
import { mostSevere } from '@tenacious-bench/schema/core';

/**
 * What should happen to the message: the most severe decision that a blocking finding, a grade below its gate
 * or the tone markers ask for. A message passes when the decision is `send`, a note instead of one when it is
 * `abstain`.
 */
export function decide(
  policy: Policy,
  findings: readonly Finding[],
  grades: readonly DimensionGrade[],
  markers: readonly DimensionGrade[],
  { isNote = false }: { readonly isNote?: boolean } = {},
): Decision {
  const failing = markers.filter(({ met }) => !met).length;
  const isOffBrand = policy.brandViolationAt !== undefined && failing >= policy.brandViolationAt;
  const needsRewrite = [...grades, ...markers].some(({ met }) => !met);
  return mostSevere([
    ...(isNote ? (['abstain'] as const) : []),
    ...findings.flatMap(demandOf),
    ...(needsRewrite ? (['regenerate'] as const) : []),
    ...(isOffBrand ? (['block'] as const) : []),
  ]);
}

// Graded and advisory findings act through the grades: alone they never stop a message.
function demandOf({ severity, decision }: Finding): Decision[] {
  return severity === 'block' ? [decision ?? 'regenerate'] : [];
}
