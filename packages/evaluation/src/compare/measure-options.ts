import type { ComparisonSettings } from './comparison-settings.ts';
import type { DecideOptions } from './decide-differences.ts';

/** Signs that a test of random flips may turn: a tenth of a second or so. */
const mostSigns = 400_000_000;

/** Settings as measuring needs them: a test that decides draws as many flips as are affordable. */
export function measureOptions(
  settings: Required<ComparisonSettings>,
  tasks: number,
): DecideOptions & Required<ComparisonSettings> {
  const flips = Math.round(mostSigns / Math.max(1, tasks));
  return {
    ...settings,
    confidence: 1 - settings.alpha,
    flips: Math.max(settings.resamples, Math.min(100_000, flips)),
  };
}
