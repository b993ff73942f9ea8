import { digestSchema } from '@tenacious-bench/schema';
import * as z from 'zod';
import { coarseShare, coarseShareSchema } from './coarse-share.ts';
import type { ReleaseRules } from './release-rules.ts';
import type { RowScore } from './score-rows.ts';

export const releasedFiguresSchema = z.strictObject({
  rows: z.int().min(1),
  passed: coarseShareSchema,
  score: coarseShareSchema,
  unscorable: coarseShareSchema,
  /** The submission that earned them: an earlier one where this one was not better by more than a step. */
  of: digestSchema,
});
export type ReleasedFigures = z.infer<typeof releasedFiguresSchema>;

/** Coarse figures of some rows, of which every one counts. */
export function figuresOf(
  scores: readonly (RowScore | undefined)[],
  rules: ReleaseRules,
  submission: string,
): ReleasedFigures {
  const told = scores.flatMap((score) => (typeof score === 'object' ? [score] : []));
  const share = (amount: number) => coarseShare(amount, scores.length, rules);
  return {
    rows: scores.length,
    passed: share(told.filter(({ pass }) => pass).length),
    score: share(told.reduce((sum, { score }) => sum + score, 0)),
    unscorable: share(scores.filter((score) => score === 'unscorable').length),
    of: submission,
  };
}

/** Better by more than a step, wherever in their cells the two lie. */
export function isClearlyBetter(figures: ReleasedFigures, best: ReleasedFigures): boolean {
  return figures.passed.cell > best.passed.cell + 1;
}
