import { digest } from '@tenacious-bench/schema';
import type { SealableRow } from '../parts/split-rows.ts';
import { countChanged, outputDigests } from './output-digests.ts';
import { type ReleaseOptions, type ReleaseRules, releaseRules } from './release-rules.ts';
import { figuresOf, isClearlyBetter, type ReleasedFigures } from './released-figures.ts';
import type { ReleasedResult } from './released-result.ts';
import { type ScoreOutput, scoreRows } from './score-rows.ts';
import { type SlicesOf, slicePlaces } from './slice-places.ts';
import { sortRows } from './sort-rows.ts';
import type { Submission } from './submission.ts';

export type SealedEvaluation = {
  /** Whole rows, opened by the key of the service. */
  readonly rows: readonly SealableRow[];
  readonly outputs: Submission;
  readonly score: ScoreOutput;
  /** @default no slices */
  readonly slicesOf?: SlicesOf;
};

export type EvaluateOptions = ReleaseOptions & {
  /** What the submitter was told before, oldest first: a query budget knows it. @default [] */
  readonly earlier?: readonly EarlierQuery[];
};

/** An earlier submission: a short digest for each output, and what was released. */
export type EarlierQuery = { readonly outputs: readonly string[]; readonly result: ReleasedResult };

/**
 * Scores a submission on sealed rows and gives coarse aggregates only. Figures are new where they are the first, or
 * better than the best so far by more than a step and of a submission that differs from every earlier one in a crowd
 * of outputs; else the best so far are repeated.
 *
 * @example
 * ```ts
 * const rows = Array.from({ length: 40 }, (_, at) => ({ id: `row-${at}`, answer: at }));
 * const outcome = { kind: 'abstention', reason: 'no signal' };
 * const answers = rows.map(({ id }) => ({ task: id, outcome }));
 * const outputs = { digest: `sha256:${'0'.repeat(64)}`, agent: 'a', outputs: answers, missing: 0 };
 * const score = ({ answer }) => ({ pass: answer < 23, score: 0.9 });
 * const { whole } = await evaluateSealed({ rows, outputs, score });
 * [whole.passed.from, whole.passed.to] // => [0.5, 0.625]
 * ```
 */
export async function evaluateSealed(
  { rows, outputs, score, slicesOf = () => [] }: SealedEvaluation,
  { earlier = [], ...options }: EvaluateOptions = {},
): Promise<ReleasedResult> {
  if (rows.length === 0) throw new RangeError('there are no rows: nothing can be evaluated');
  const rules = releaseRules(options);
  requireSameRules(rules, earlier);
  const sorted = sortRows(rows);
  const scores = await scoreRows(sorted, outputs.outputs, score);
  const digests = outputDigests(sorted, outputs.outputs);
  const figures = (places: readonly number[]) =>
    figuresOf(
      places.map((place) => scores[place]),
      rules,
      outputs.digest,
    );
  const release = (places: readonly number[], best: ReleasedFigures | undefined) => {
    if (isClose(digests, earlier, { places, crowd: rules.crowd })) return best;
    const own = figures(places);
    return best === undefined || isClearlyBetter(own, best) ? own : best;
  };
  const all = [...sorted.keys()];
  const best = earlier.at(-1)?.result;
  const named = slicePlaces(sorted, slicesOf);
  const slices = named.flatMap(([name, places]) => {
    if (places.length < rules.leastSlice) return [];
    const released = release(
      places,
      best?.slices.find((slice) => slice.name === name),
    );
    return released === undefined ? [] : [{ ...released, name }];
  });
  return {
    rules,
    missing: sorted.length - outputs.outputs.length,
    whole: release(all, best?.whole) ?? figures(all),
    slices,
    withheldSlices: named.length - slices.length,
  };
}

/** Whether too few outputs differ from an earlier submission: said of the outputs alone, it tells nothing of the rows. */
function isClose(
  digests: readonly string[],
  earlier: readonly EarlierQuery[],
  { places, crowd }: { readonly places: readonly number[]; readonly crowd: number },
): boolean {
  return earlier.some(({ outputs }) => countChanged(digests, outputs, places) < crowd);
}

// Two grids with other edges would tell a figure more exactly than each of them.
function requireSameRules(rules: ReleaseRules, earlier: readonly EarlierQuery[]): void {
  if (earlier.every(({ result }) => digest(result.rules) === digest(rules))) return;
  throw new RangeError(
    'the rules of release are others than before: figures of two grids tell more than each',
  );
}
