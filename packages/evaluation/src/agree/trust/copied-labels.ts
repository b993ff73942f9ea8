import type { Label } from '@tenacious-bench/schema';
import { itemOf, type RaterRound } from '../raters/rater-rounds.ts';
import type { Suspicion } from './find-suspicions.ts';

/** Fewer labels may be all the same by agreement alone: at 95% of single labels, 60 are so once in twenty times. */
const leastLabels = 60;

/** Two files of different raters, or of a person and the scorer, without one difference. */
export function copiedLabels(rounds: readonly RaterRound[]): Suspicion[] {
  return rounds.flatMap((one, at) =>
    rounds.slice(at + 1).flatMap((other) => {
      if (one.rater.id === other.rater.id || !isLooked(one, other)) return [];
      const shared = sharedLabels(one, other);
      return shared >= leastLabels ? [copied(one, other, shared)] : [];
    }),
  );
}

// Two versions of one scorer may agree on everything, and nobody copied.
function isLooked({ rater: one }: RaterRound, { rater: other }: RaterRound): boolean {
  return one.kind !== 'rules' || other.kind !== 'rules';
}

/** How many labels both gave, if all of them are the same and not all of them one value; else 0. */
function sharedLabels(one: RaterRound, other: RaterRound): number {
  const values = new Map(one.labels.map((label) => [nameOf(label), label.value]));
  const pairs = other.labels.flatMap((label) => {
    const value = values.get(nameOf(label));
    return value === undefined
      ? []
      : [{ dimension: label.dimension, value, isSame: value === label.value }];
  });
  const varied = new Set(pairs.map(({ dimension, value }) => `${dimension} ${value}`)).size;
  const dimensions = new Set(pairs.map(({ dimension }) => dimension)).size;
  return varied > dimensions && pairs.every(({ isSame }) => isSame) ? pairs.length : 0;
}

function nameOf(label: Label): string {
  return `${label.dimension} ${itemOf(label)}`;
}

function copied(one: RaterRound, other: RaterRound, shared: number): Suspicion {
  const isScorer = other.rater.kind === 'rules' || one.rater.kind === 'rules';
  const source = isScorer ? 'the verdicts may have been seen' : 'one may be a copy of the other';
  const message = `${one.id} and ${other.id} give the same value in all ${shared} labels: ${source}`;
  return { code: 'suspicious', raters: [one.id, other.id], message };
}
