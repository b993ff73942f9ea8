import type { Span } from '@tenacious-bench/schema';

/** Where many spans are, for asking of other spans without walking over all of them. */
export type SpanIndex = {
  /** Whether one of them holds the whole of a span. */
  hold(span: Span): boolean;
  /** Whether one of them has a character in common with a span. */
  overlap(span: Span): boolean;
  /** Whether one of them lies within a span. */
  lieIn(span: Span): boolean;
};

/** Sorts spans by their start, each with the farthest end so far, which binary search then compares with. */
export function indexSpans(spans: readonly Span[]): SpanIndex {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  const ends = running(sorted, Math.max, Number.NEGATIVE_INFINITY);
  const endsBehind = running(sorted.toReversed(), Math.min, Number.POSITIVE_INFINITY).reverse();
  const endBefore = (place: number) =>
    ends[countBelow(starts, place) - 1] ?? Number.NEGATIVE_INFINITY;
  return {
    hold: ({ start, end }) => endBefore(start + 1) >= end,
    overlap: ({ start, end }) => endBefore(end) > start,
    lieIn: ({ start, end }) =>
      (endsBehind[countBelow(starts, start)] ?? Number.POSITIVE_INFINITY) <= end,
  };
}

/** For each span the farthest end, or the nearest, of it and those before it. */
function running(
  spans: readonly Span[],
  choose: (one: number, other: number) => number,
  start: number,
): number[] {
  let chosen = start;
  return spans.map(({ end }) => {
    chosen = choose(chosen, end);
    return chosen;
  });
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
