import { type BinaryLabel, readProbabilityLabels } from './labelled-scores.ts';
import { requireCount } from './require-between.ts';
import { requireOneOf } from './require-one-of.ts';

export interface CalibrationOptions {
  /** @default 10 */
  bins?: number;
  /**
   * `equal-width`: [0, 1/bins), …, the last bin closed at 1. `equal-count`: probabilities in order,
   * cut into bins whose sizes differ by at most one.
   * @default 'equal-width'
   */
  rule?: 'equal-width' | 'equal-count';
}

/** One bin of a reliability diagram. */
export interface CalibrationBin {
  readonly count: number;
  readonly meanProbability: number;
  /** Share of true labels in the bin. */
  readonly frequency: number;
}

/**
 * Expected calibration error: the mean gap between probability and frequency, bin by bin. It
 * depends on the bins, so the rule is part of the result; empty bins are left out.
 *
 * @example
 * ```ts
 * const error = expectedCalibrationError([0.1, 0.3, 0.8, 0.9], [0, 0, 1, 1], { bins: 2 });
 * error.value // => 0.175
 * error.bins[0] // => { count: 2, meanProbability: 0.2, frequency: 0 }
 * ```
 */
export function expectedCalibrationError(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<BinaryLabel>,
  { bins = 10, rule = 'equal-width' }: CalibrationOptions = {},
): { value: number; rule: 'equal-width' | 'equal-count'; bins: CalibrationBin[] } {
  const truths = readProbabilityLabels(probabilities, labels);
  requireOneOf(rule, 'The bin rule', ['equal-width', 'equal-count']);
  requireCount(bins, 'The number of bins', 1);
  const sample = Array.from(probabilities);
  const members = rule === 'equal-width' ? byWidth(sample, bins) : byCount(sample, bins);
  const filled = members
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      count: bin.length,
      meanProbability: meanOf(bin, sample),
      frequency: meanOf(bin, truths),
    }));
  const gaps = filled.map((bin) => bin.count * Math.abs(bin.meanProbability - bin.frequency));
  return { value: gaps.reduce((sum, gap) => sum + gap, 0) / sample.length, rule, bins: filled };
}

function byWidth(probabilities: readonly number[], bins: number): number[][] {
  const members = Array.from({ length: bins }, (): number[] => []);
  for (const [index, p] of probabilities.entries()) {
    members[Math.min(bins - 1, Math.floor(p * bins))]?.push(index);
  }
  return members;
}

function byCount(probabilities: readonly number[], bins: number): number[][] {
  const order = [...probabilities.keys()].sort(
    (a, b) => (probabilities[a] as number) - (probabilities[b] as number),
  );
  const edge = (bin: number) => Math.round((bin * order.length) / bins);
  return Array.from({ length: bins }, (_, bin) => order.slice(edge(bin), edge(bin + 1)));
}

function meanOf(indices: readonly number[], values: readonly number[]): number {
  return indices.reduce((sum, index) => sum + (values[index] as number), 0) / indices.length;
}
