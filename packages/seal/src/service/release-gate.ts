import { countChanged } from './output-digests.ts';
import type { ReleaseRules } from './release-rules.ts';
import { figuresOf, isClearlyBetter, type ReleasedFigures } from './released-figures.ts';
import type { ReleasedResult } from './released-result.ts';
import type { RowScore } from './score-rows.ts';

/** An earlier submission: a short digest for each output, and what was released. */
export type EarlierQuery = {
  readonly outputs: readonly string[];
  readonly result: ReleasedResult;
};

/** A submission that was scored, row by row. */
export type ScoredRows = {
  readonly submission: string;
  readonly digests: readonly string[];
  readonly scores: readonly (RowScore | undefined)[];
};

/** Decides for the rows at some places whether their figures are new, or the best so far again. */
export type ReleaseGate = (
  places: readonly number[],
  best: ReleasedFigures | undefined,
) => ReleasedFigures | undefined;

/**
 * Holds figures back that could be told apart by a single row: a later submission has to differ in a crowd of outputs,
 * which says nothing of the rows, and to be better by more than a step. Gives nothing where nothing can be said.
 */
export function createReleaseGate(
  { submission, digests, scores }: ScoredRows,
  rules: ReleaseRules,
  earlier: readonly EarlierQuery[],
): ReleaseGate {
  return (places, best) => {
    const isClose = earlier.some(
      ({ outputs }) => countChanged(digests, outputs, places) < rules.crowd,
    );
    if (isClose) return best;
    const scored = places.map((place) => scores[place]);
    const own = figuresOf(scored, rules, submission);
    return best === undefined || isClearlyBetter(own, best) ? own : best;
  };
}
