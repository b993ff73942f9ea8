import type { Label, Labeller, LabelSheet } from '@tenacious-bench/schema';
import type { Rating } from '@tenacious-bench/stats';
import { itemOf, type RaterRound, raterRounds } from '../raters/rater-rounds.ts';
import type { Passage } from '../sheet/labelled-tries.ts';

/** One output on which raters part on one dimension. */
export type Disagreement = {
  readonly dimension: string;
  readonly task: string;
  readonly output?: string;
  /** Between the lowest and the highest value; 1 where values have no order. */
  readonly distance: number;
  readonly ratings: readonly {
    readonly rater: string;
    readonly kind: Labeller['kind'];
    readonly value: Rating;
    readonly note?: string;
  }[];
  /** What was judged, where the sheet is at hand. */
  readonly messages?: readonly Passage[];
};

/** Where the texts come from. */
export type DisagreementOptions = { readonly sheets?: readonly LabelSheet[] };

/**
 * Every output on which raters part, dimension by dimension, the widest first: what each of them said, what each noted,
 * and the message itself. Of a rater who judged it again, the later label counts.
 *
 * @example
 * ```ts
 * const label = { schema: 'tenacious-bench/label@1.0', task: 'task-1', dimension: 'tone', rubric: '1.0.0', round: 1 };
 * const given = { ...label, labelledAt: '2026-05-04' };
 * const [{ distance, ratings }] = listDisagreements([
 *   { ...given, id: 'l1', rater: { id: 'anna', kind: 'person' }, value: 3 },
 *   { ...given, id: 'l2', rater: { id: 'ben', kind: 'person' }, value: 1, note: 'it lectures' },
 * ]);
 * distance // => 2
 * ratings[1] // => { rater: 'ben', kind: 'person', value: 1, note: 'it lectures' }
 * ```
 */
export function listDisagreements(
  labels: readonly Label[],
  { sheets = [] }: DisagreementOptions = {},
): Disagreement[] {
  const rounds = raterRounds(labels);
  if (!rounds.ok)
    throw new RangeError(
      `the labels cannot be read: ${rounds.issues[0]?.message}; measure them first`,
    );
  const messages = messagesOf(sheets);
  const groups = groupedLabels(latestOf(rounds.value));
  return [...groups.values()]
    .flatMap((group) => disagreementOf(group, messages))
    .sort((one, other) => other.distance - one.distance || inOrder(one, other));
}

function latestOf(rounds: readonly RaterRound[]): Label[] {
  const latest = new Map<string, Label>();
  for (const { rater, labels } of rounds.toSorted((one, other) => one.round - other.round))
    for (const label of labels)
      latest.set(`${rater.id} ${label.dimension} ${itemOf(label)}`, label);
  return [...latest.values()];
}

function messagesOf(sheets: readonly LabelSheet[]): Map<string, readonly Passage[]> {
  return new Map(
    sheets.flatMap(({ page, key }) =>
      key.map((entry, at) => [itemOf(entry), page.items[at]?.messages ?? []]),
    ),
  );
}

function groupedLabels(labels: readonly Label[]): Map<string, [Label, ...Label[]]> {
  const groups = new Map<string, [Label, ...Label[]]>();
  for (const label of labels) {
    const name = `${label.dimension} ${itemOf(label)}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [label]);
    else group.push(label);
  }
  return groups;
}

function disagreementOf(
  group: readonly [Label, ...Label[]],
  messages: ReadonlyMap<string, readonly Passage[]>,
): Disagreement[] {
  const [first] = group;
  const ratings = group.flatMap(({ rater: { id, kind }, value, note }) =>
    value === null ? [] : [{ rater: id, kind, value, ...(note !== undefined && { note }) }],
  );
  const values = ratings.map(({ value }) => value);
  if (new Set(values).size < 2) return [];
  const { dimension, task, output } = first;
  const shown = messages.get(itemOf(first));
  return [
    {
      dimension,
      task,
      ...(output !== undefined && { output }),
      distance: distanceOf(values),
      ratings,
      ...(shown && { messages: shown }),
    },
  ];
}

function distanceOf(values: readonly Rating[]): number {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? Math.max(...numbers) - Math.min(...numbers) : 1;
}

function inOrder(one: Disagreement, other: Disagreement): number {
  const [first, second] = [one, other].map(
    ({ dimension, task, output = '' }) => `${dimension} ${task} ${output}`,
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
