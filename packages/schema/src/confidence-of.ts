/** How sure the source of a fact is, surest first. */
export const confidences = ['high', 'medium', 'low', 'very_low'] as const;
export type Confidence = (typeof confidences)[number];

const thresholds: readonly (readonly [number, Confidence])[] = [
  [0.8, 'high'],
  [0.65, 'medium'],
  [0.4, 'low'],
];

/**
 * Names the confidence that a score from 0 to 1 stands for: 0.8 high, 0.65 medium, 0.4 low, below that very low.
 *
 * @example
 * ```ts
 * confidenceOf(0.65) // => 'medium'
 * confidenceOf(0.39) // => 'very_low'
 * confidenceOf(65) // throws RangeError
 * ```
 */
export function confidenceOf(score: number): Confidence {
  if (!(score >= 0 && score <= 1)) {
    throw new RangeError(`confidence score is ${score}: it must lie between 0 and 1`);
  }
  return thresholds.find(([minimum]) => score >= minimum)?.[1] ?? 'very_low';
}
