import { type BinaryLabel, readLabels } from './labelled-scores.ts';
import { requireFinite } from './require-sample.ts';

/** A rising step curve: the distinct scores in order and the probability fitted at each. */
export interface IsotonicCurve {
  readonly scores: readonly number[];
  readonly probabilities: readonly number[];
}

interface Block {
  readonly scores: readonly number[];
  readonly total: number;
  readonly weight: number;
}

/**
 * Isotonic calibration by pooling adjacent violators: the best probabilities that never fall as
 * the score rises. Equal scores are pooled first.
 *
 * @example
 * ```ts
 * const curve = fitIsotonic([0.1, 0.2, 0.3, 0.4], [0, 1, 0, 1]);
 * curve.probabilities // => [0, 0.5, 0.5, 1]
 * isotonicProbability(curve, 0.35) // => 0.75
 * ```
 */
export function fitIsotonic(
  scores: ArrayLike<number>,
  labels: ArrayLike<BinaryLabel>,
): IsotonicCurve {
  const truths = readLabels(scores, labels);
  const blocks: Block[] = [];
  for (const block of blocksByScore(Array.from(scores), truths)) {
    let pooled = block;
    for (let last = blocks.at(-1); last && mean(last) >= mean(pooled); last = blocks.at(-1)) {
      pooled = merge(last, pooled);
      blocks.pop();
    }
    blocks.push(pooled);
  }
  return {
    scores: blocks.flatMap((block) => block.scores),
    probabilities: blocks.flatMap((block) => block.scores.map(() => mean(block))),
  };
}

/**
 * The probability a fitted isotonic curve gives a score: straight lines between the fitted points,
 * level beyond them.
 *
 * @example
 * ```ts
 * isotonicProbability({ scores: [0, 1], probabilities: [0.2, 0.6] }, 0.25) // => 0.3
 * isotonicProbability({ scores: [0, 1], probabilities: [0.2, 0.6] }, 7) // => 0.6
 * ```
 */
export function isotonicProbability(
  { scores, probabilities }: IsotonicCurve,
  score: number,
): number {
  requireFinite(score, 'The score');
  const above = scores.findIndex((fitted) => fitted >= score);
  if (above === -1) return probabilities.at(-1) as number;
  const high = probabilities[above] as number;
  if (above === 0 || scores[above] === score) return high;
  const low = probabilities[above - 1] as number;
  const left = scores[above - 1] as number;
  return low + ((high - low) * (score - left)) / ((scores[above] as number) - left);
}

function blocksByScore(scores: readonly number[], truths: readonly number[]): Block[] {
  const blocks = new Map<number, Block>();
  for (const [index, score] of scores.entries()) {
    const { total, weight } = blocks.get(score) ?? { total: 0, weight: 0 };
    blocks.set(score, {
      scores: [score],
      total: total + (truths[index] as number),
      weight: weight + 1,
    });
  }
  return [...blocks.values()].sort((a, b) => (a.scores[0] as number) - (b.scores[0] as number));
}

function merge(first: Block, second: Block): Block {
  return {
    scores: [...first.scores, ...second.scores],
    total: first.total + second.total,
    weight: first.weight + second.weight,
  };
}

function mean({ total, weight }: Block): number {
  return total / weight;
}
