import type { LabelSheet } from '@tenacious-bench/schema';
import type { RaterRound } from '../raters/rater-rounds.ts';
import { copiedLabels } from './copied-labels.ts';
import { impossibleTimes } from './impossible-times.ts';
import { independentChanges } from './independent-changes.ts';
import { patternedValues } from './patterned-values.ts';

/** Why labels may not be what they say they are. */
export type Suspicion = {
  /** `simulated` says so itself, and nobody can accept it; `suspicious` only looks so. */
  readonly code: 'simulated' | 'suspicious';
  readonly raters: readonly string[];
  readonly dimension?: string;
  readonly message: string;
};

/** What is needed to look at labels. */
export type SuspicionOptions = {
  /** What the raters were given: how long the texts are. */
  readonly sheets?: readonly LabelSheet[];
};

/**
 * Looks for labels that nobody gave: declared simulations, times that no reader needs, patterns, copies, and rounds that
 * differ like dice. A careful forger passes all of it: whoever makes up times and scatters changes is not found.
 */
export function findSuspicions(
  rounds: readonly RaterRound[],
  { sheets = [] }: SuspicionOptions = {},
): Suspicion[] {
  return [
    ...rounds.filter(({ rater }) => rater.kind === 'simulated').map(declared),
    ...rounds.filter(isPerson).flatMap((round) => impossibleTimes(round, sheets)),
    ...rounds.filter(isPerson).flatMap(patternedValues),
    ...copiedLabels(rounds),
    ...independentChanges(rounds.filter(isPerson)),
  ];
}

function isPerson({ rater }: RaterRound): boolean {
  return rater.kind === 'person';
}

function declared({ id }: RaterRound): Suspicion {
  const message = 'these labels say that they are simulated: they measure nobody';
  return { code: 'simulated', raters: [id], message };
}
