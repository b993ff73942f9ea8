import type { ComparisonSettings } from './comparison-settings.ts';
import type { DecideOptions } from './decide-differences.ts';

/** Additions that a test of random flips may take: a second or so. */
const mostAdditions = 1_000_000_000;

/** Settings as measuring needs them: a test that decides draws as many flips as are affordable. */
export function measureOptions(
  settings: Required<ComparisonSettings>,
  tasks: number,
): DecideOptions & Required<ComparisonSettings> {
  const flips = Math.round(mostAdditions / Math.max(1, tasks));
  return {
    ...settings,
    confidence: 1 - settings.alpha,
    flips: Math.max(settings.resamples, Math.min(100_000, flips)),
  };
}
