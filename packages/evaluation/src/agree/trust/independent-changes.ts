import { type RatedItem, ratedDimensions, ratedItems } from '../raters/rated-items.ts';
import type { RaterRound } from '../raters/rater-rounds.ts';
import type { Suspicion } from './find-suspicions.ts';

/** Fewer changes look like anything. */
const leastChanges = 20;

/**
 * Two rounds of one rater that differ as if each label had been pushed one step by a die of its own. People change their
 * mind about an item, so that several of its dimensions move together; a script that perturbs labels does not.
 */
export function independentChanges(rounds: readonly RaterRound[]): Suspicion[] {
  return rounds.flatMap((one, at) =>
    rounds
      .slice(at + 1)
      .filter((other) => other.rater.id === one.rater.id)
      .flatMap((other) => suspicionOf(one, other)),
  );
}

function suspicionOf(one: RaterRound, other: RaterRound): Suspicion[] {
  const changes = changesOf(one, other);
  const all = changes.flat();
  const moved = all.filter((step) => step !== 0);
  const [first = []] = changes;
  if (moved.length < leastChanges || first.length < 3) return [];
  if (moved.some((step) => Math.abs(step) !== 1)) return [];
  const spread = spreadOfCounts(changes);
  // Of 1 where every label changes on its own; 1.8 where changes of one item have a correlation of 0.2 over 5 dimensions.
  if (spread > 1.2) return [];
  const message = `all ${moved.length} changes between ${one.id} and ${other.id} are of one step, and they are scattered over items as if each label had been changed by chance on its own (spread ${spread.toFixed(2)}, chance gives 1)`;
  return [{ code: 'suspicious', raters: [one.id, other.id], message }];
}

/** For each item, how many steps each dimension moved; items without a number are left out. */
function changesOf(one: RaterRound, other: RaterRound): number[][] {
  const dimensions = gradedDimensions(one);
  const later = new Map(ratedItems(other).map((rated) => [rated.item, rated]));
  return ratedItems(one).flatMap((before) => {
    const after = later.get(before.item);
    if (after === undefined) return [];
    const steps = dimensions.flatMap((dimension) => stepOf(before, after, dimension));
    return steps.length === dimensions.length ? [steps] : [];
  });
}

// Yes and no have no steps.
function gradedDimensions(round: RaterRound): string[] {
  const items = ratedItems(round);
  return ratedDimensions(round).filter((dimension) =>
    items.some(({ values }) => typeof values.get(dimension) === 'number'),
  );
}

function stepOf(before: RatedItem, after: RatedItem, dimension: string): number[] {
  const [from, to] = [before.values.get(dimension), after.values.get(dimension)];
  return typeof from === 'number' && typeof to === 'number' ? [to - from] : [];
}

/** Variance of the changes of an item, over what it is where every dimension changes on its own. */
function spreadOfCounts(changes: readonly (readonly number[])[]): number {
  const counts = changes.map((steps) => steps.filter((step) => step !== 0).length);
  const mean = sum(counts) / counts.length;
  const variance = sum(counts.map((count) => (count - mean) ** 2)) / (counts.length - 1);
  const [first = []] = changes;
  const rates = [...first.keys()].map(
    (dimension) => changes.filter((steps) => steps[dimension] !== 0).length / changes.length,
  );
  return variance / sum(rates.map((rate) => rate * (1 - rate)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
