import {
  bootstrapMean,
  clopperPearsonInterval,
  normalQuantile,
  signFlipInterval,
  studentInterval,
  wilsonInterval,
} from '@tenacious-bench/stats';

/** An interval for a mean, and what it is called. */
export type NamedInterval = { readonly name: string; readonly low: number; readonly high: number };

/** The intervals that a report may mean when it says no more than 95%. */
export function usualIntervals(values: readonly number[]): NamedInterval[] {
  return [...symmetric(values), ...ofShare(values), ...resampled(values)];
}

function symmetric(values: readonly number[]): NamedInterval[] {
  const student = studentInterval(values);
  if (!student.defined) return [];
  const { value, low, high, standardError } = student;
  const half = normalQuantile(0.975) * standardError;
  return [
    { name: 'Student interval', low, high },
    { name: 'normal interval', low: value - half, high: value + half },
  ];
}

function ofShare(values: readonly number[]): NamedInterval[] {
  if (values.some((value) => value !== 0 && value !== 1)) return [];
  const passed = values.filter((value) => value === 1).length;
  return [
    { name: 'Wilson interval', ...wilsonInterval(passed, values.length) },
    { name: 'Clopper-Pearson interval', ...clopperPearsonInterval(passed, values.length) },
  ];
}

function resampled(values: readonly number[]): NamedInterval[] {
  const percentile = bootstrapMean(values);
  if (!percentile.defined) return [];
  const { value, low, high } = percentile;
  return [
    { name: 'basic bootstrap', low: 2 * value - high, high: 2 * value - low },
    ...named('BCa bootstrap', bootstrapMean(values, { method: 'bca' })),
    ...named('sign-flip interval', signFlipInterval(values)),
  ];
}

type Found =
  | { readonly defined: true; readonly low: number; readonly high: number }
  | { readonly defined: false };

function named(name: string, found: Found): NamedInterval[] {
  return found.defined ? [{ name, low: found.low, high: found.high }] : [];
}
