import type { Rubric, RubricDimension } from '@tenacious-bench/schema';
import type { Rating } from '@tenacious-bench/stats';
import { itemOf, type RaterRound } from '../raters/rater-rounds.ts';

/** Raters that are held against each other, and on what. */
export type ComparedRaters = {
  readonly raters: readonly RaterRound[];
  readonly dimension: string;
  readonly asked: RubricDimension | undefined;
  readonly items: readonly string[];
  /** A row a rater, null where there is no label. */
  readonly ratings: readonly (readonly (Rating | null)[])[];
};

/** Comparisons by the newest version of the rubric, and those by versions before it. */
export type Comparable = {
  readonly present: readonly ComparedRaters[];
  readonly earlier: readonly ComparedRaters[];
};

/**
 * Which raters are compared: every two of one version of the rubric, all of them where there are more, and each with
 * themselves where they judged twice. The scorer has no rubric but its policy, so it stands beside every version.
 */
export function comparedRaters(
  rounds: readonly RaterRound[],
  rubrics: readonly Rubric[],
): Comparable {
  const versions = versionsOf(rounds);
  const groups = versions.map((version) => {
    const own = rounds.filter(({ rater, rubric }) => rater.kind === 'rules' || rubric === version);
    const rubric = rubrics.find((one) => one.version === version);
    return groupsOf(own).flatMap((raters) => dimensionsOf(raters, rubric));
  });
  return { present: groups.at(-1) ?? [], earlier: groups.slice(0, -1).flat() };
}

// Versions follow each other in time; their numbers are what people typed.
function versionsOf(rounds: readonly RaterRound[]): string[] {
  const others = rounds.filter(({ rater }) => rater.kind !== 'rules');
  const dated = (others.length > 0 ? others : rounds).toSorted((one, other) =>
    one.round === other.round ? compareDates(one, other) : one.round - other.round,
  );
  return [...new Set(dated.map(({ rubric }) => rubric))];
}

function compareDates(one: RaterRound, other: RaterRound): number {
  return Date.parse(one.from) - Date.parse(other.from);
}

function groupsOf(rounds: readonly RaterRound[]): RaterRound[][] {
  const first = rounds.filter(
    (one, at) => rounds.findIndex(({ rater }) => rater.id === one.rater.id) === at,
  );
  const pairs = first.flatMap((one, at) => first.slice(at + 1).map((other) => [one, other]));
  const again = first.flatMap((one) =>
    rounds.filter((two) => two !== one && two.rater.id === one.rater.id).map((two) => [one, two]),
  );
  const people = first.filter(({ rater }) => rater.kind === 'person');
  const all = first.length > 2 ? [first] : [];
  const persons = people.length > 2 && people.length < first.length ? [people] : [];
  return [...pairs, ...persons, ...all, ...again];
}

function dimensionsOf(raters: readonly RaterRound[], rubric: Rubric | undefined): ComparedRaters[] {
  const named = raters.map(({ labels }) => new Set(labels.map(({ dimension }) => dimension)));
  const shared = [...(named[0] ?? [])].filter((id) => named.every((ids) => ids.has(id)));
  return shared.sort().flatMap((dimension) => {
    const items = itemsOf(raters, dimension);
    const asked = rubric?.dimensions.find(({ id }) => id === dimension);
    const ratings = raters.map((rater) => ratingsOf(rater, dimension, items));
    return items.length === 0 ? [] : [{ raters, dimension, asked, items, ratings }];
  });
}

// The scorer judges whatever it is given: what nobody else was asked about is not missing.
function itemsOf(raters: readonly RaterRound[], dimension: string): string[] {
  const others = raters.filter(({ rater }) => rater.kind !== 'rules');
  const asked = (others.length > 0 ? others : raters).flatMap(({ labels }) =>
    labels.filter((label) => label.dimension === dimension).map(itemOf),
  );
  return [...new Set(asked)].sort();
}

function ratingsOf(
  { labels }: RaterRound,
  dimension: string,
  items: readonly string[],
): (Rating | null)[] {
  const own = labels.filter((label) => label.dimension === dimension);
  const byItem = new Map(own.map((label) => [itemOf(label), label.value]));
  return items.map((item) => byItem.get(item) ?? null);
}
