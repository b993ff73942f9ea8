import { digest } from '@tenacious-bench/schema';
import type { SealableRow } from '../parts/split-rows.ts';
import { outputDigests } from './output-digests.ts';
import { createReleaseGate, type EarlierQuery, type ReleaseGate } from './release-gate.ts';
import { type ReleaseOptions, type ReleaseRules, releaseRules } from './release-rules.ts';
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
  const scored = {
    submission: outputs.digest,
    digests: outputDigests(sorted, outputs.outputs),
    scores: await scoreRows(sorted, outputs.outputs, score),
  };
  const release = createReleaseGate(scored, rules, earlier);
  const best = earlier.at(-1)?.result;
  const whole = release([...sorted.keys()], best?.whole);
  if (whole === undefined)
    throw new Error('there is a best result wherever there are earlier ones');
  const named = slicePlaces(sorted, slicesOf);
  const slices = releaseSlices(named, { release, best, least: rules.leastSlice });
  const missing = rows.length - outputs.outputs.length;
  return { rules, missing, whole, slices, withheldSlices: named.length - slices.length };
}

type SliceRelease = {
  readonly release: ReleaseGate;
  readonly best: ReleasedResult | undefined;
  readonly least: number;
};

function releaseSlices(
  named: ReturnType<typeof slicePlaces>,
  { release, best, least }: SliceRelease,
): ReleasedResult['slices'] {
  return named.flatMap(([name, places]) => {
    if (places.length < least) return [];
    const old = best?.slices.find((slice) => slice.name === name);
    const released = release(places, old);
    return released === undefined ? [] : [{ ...released, name }];
  });
}

// Two grids with other edges would tell a figure more exactly than each of them.
function requireSameRules(rules: ReleaseRules, earlier: readonly EarlierQuery[]): void {
  if (earlier.every(({ result }) => digest(result.rules) === digest(rules))) return;
  throw new RangeError(
    'the rules of release are others than before: figures of two grids tell more than each',
  );
}
