import type { LabelSheet } from '@tenacious-bench/schema';
import { hasTime, startOf } from '../raters/moment.ts';
import { type RatedItem, ratedItems } from '../raters/rated-items.ts';
import { itemOf, type RaterRound } from '../raters/rater-rounds.ts';
import type { Suspicion } from './find-suspicions.ts';

/** Times that no person who reads each text leaves behind, and times that are not there. */
export function impossibleTimes(round: RaterRound, sheets: readonly LabelSheet[]): Suspicion[] {
  const items = ratedItems(round);
  const reasons = [
    absentTimes(items),
    tooFast(items, wordsOf(round, sheets)),
    equalTimes(items),
    sameInstant(items),
    moreThanPassed(items),
  ].filter((reason) => reason !== undefined);
  const raters = [round.id];
  return reasons.map((message) => ({ code: 'suspicious', raters, message }));
}

function absentTimes(items: readonly RatedItem[]): string | undefined {
  const absent = items.filter(({ durationMs }) => durationMs === undefined).length;
  if (absent === 0) return undefined;
  return `${absent} of ${items.length} items have no time on them, so nothing shows that they were read`;
}

/** Nobody understands faster; the mean of readers is 238 words a minute (Brysbaert 2019). */
const wordsPerMinute = 600;
/** To choose at all. */
const leastMs = 2000;

function tooFast(
  items: readonly RatedItem[],
  words: ReadonlyMap<string, number>,
): string | undefined {
  const ratios = items.flatMap(({ item, durationMs }) => {
    const needed = Math.max(leastMs, ((words.get(item) ?? 0) / wordsPerMinute) * 60_000);
    return durationMs === undefined ? [] : [durationMs / needed];
  });
  if (ratios.length === 0 || medianOf(ratios) >= 1) return undefined;
  const seconds = medianOf(items.flatMap(({ durationMs }) => durationMs ?? [])) / 1000;
  return `half of the items took less than ${seconds.toFixed(1)} s, less than reading them takes at ${wordsPerMinute} words a minute`;
}

function wordsOf({ labels }: RaterRound, sheets: readonly LabelSheet[]): Map<string, number> {
  const digests = new Set(labels.map(({ sheet }) => sheet));
  const own = sheets.filter(({ digest }) => digests.has(digest));
  return new Map(
    own.flatMap(({ page, key }) =>
      key.map((entry, at) => {
        const texts = page.items[at]?.messages.map(({ text }) => text) ?? [];
        return [itemOf(entry), texts.join(' ').split(/\s+/).length];
      }),
    ),
  );
}

function equalTimes(items: readonly RatedItem[]): string | undefined {
  const durations = items.flatMap(({ durationMs }) => durationMs ?? []);
  if (durations.length < 10) return undefined;
  const most = commonest(durations);
  // Whoever reads a clock writes whole seconds, and those repeat.
  const isByHand = durations.every((duration) => duration % 1000 === 0);
  const isEqual = isByHand ? most === durations.length : most >= Math.max(3, durations.length / 5);
  if (!isEqual) return undefined;
  return `${most} of ${durations.length} items took the same time${isByHand ? '' : ' to the millisecond'}`;
}

function sameInstant(items: readonly RatedItem[]): string | undefined {
  const instants = items.map(({ labelledAt }) => labelledAt).filter(hasTime);
  if (instants.length < 5) return undefined;
  const most = commonest(instants);
  if (most < instants.length / 2) return undefined;
  return `${most} of ${instants.length} items were judged at the same instant`;
}

// Whoever goes back to an item spends time after its last label, so two of the longest are let off.
function moreThanPassed(items: readonly RatedItem[]): string | undefined {
  const timed = items.filter(
    ({ labelledAt, durationMs }) => hasTime(labelledAt) && durationMs !== undefined,
  );
  if (timed.length < 10) return undefined;
  const moments = timed.map(({ labelledAt }) => startOf(labelledAt));
  const passed = Math.max(...moments) - Math.min(...moments);
  const durations = timed.map(({ durationMs = 0 }) => durationMs).sort((a, b) => a - b);
  const spent = durations.slice(0, -2).reduce((sum, duration) => sum + duration, 0);
  if (spent <= passed * 1.25 + 60_000) return undefined;
  return `the items took ${Math.round(spent / 60_000)} minutes together, and ${Math.round(passed / 60_000)} passed between the first and the last`;
}

function commonest(values: readonly unknown[]): number {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values());
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
