import { type RatedItem, ratedDimensions, ratedItems } from '../raters/rated-items.ts';
import type { RaterRound } from '../raters/rater-rounds.ts';
import type { Suspicion } from './find-suspicions.ts';

/** Fewer items make any pattern by chance. */
const leastItems = 12;
const longestPeriod = 6;

/**
 * Values that follow each other like clockwork, although the items stood in an order drawn for this rater alone: 0, 1, 2,
 * 3 over and over, first all low and then all high, or one value for every dimension of an item.
 */
export function patternedValues(round: RaterRound): Suspicion[] {
  const items = ratedItems(round);
  if (items.length < leastItems) return [];
  const dimensions = ratedDimensions(round);
  const found = dimensions.flatMap((dimension) => {
    const values = items.map(({ values: all }) => all.get(dimension) ?? null);
    const pattern = periodOf(values) ?? runOf(values);
    return pattern === undefined ? [] : [{ dimension, pattern }];
  });
  const straight = straightLine(items, dimensions);
  return [
    ...found.map(({ dimension, pattern }) => suspicion(round, pattern, dimension)),
    ...(straight === undefined ? [] : [suspicion(round, straight)]),
  ];
}

function suspicion({ id }: RaterRound, message: string, dimension?: string): Suspicion {
  return {
    code: 'suspicious',
    raters: [id],
    ...(dimension !== undefined && { dimension }),
    message,
  };
}

function periodOf(values: readonly unknown[]): string | undefined {
  if (new Set(values).size < 2) return undefined;
  for (let period = 2; period <= longestPeriod && period * 4 <= values.length; period += 1) {
    if (values.every((value, at) => value === values[at % period]))
      return `the values repeat after every ${period} items: ${values.slice(0, period).join(', ')}`;
  }
  return undefined;
}

// With two values in halves a run has a chance of about 1 in 900 at 12 items; three make it far smaller.
function runOf(values: readonly unknown[]): string | undefined {
  const changes = values.filter((value, at) => at > 0 && value !== values[at - 1]).length;
  const distinct = new Set(values).size;
  const rarest = Math.min(
    ...[...new Set(values)].map((one) => values.filter((v) => v === one).length),
  );
  if (distinct < 3 || changes !== distinct - 1 || rarest < 2) return undefined;
  return `equal values stand together: ${[...new Set(values)].join(', then ')}`;
}

function straightLine(
  items: readonly RatedItem[],
  dimensions: readonly string[],
): string | undefined {
  const graded = dimensions.filter((dimension) =>
    items.every(({ values }) => typeof values.get(dimension) === 'number'),
  );
  const rows = items.map(({ values }) => graded.map((dimension) => values.get(dimension)));
  const isFlat = rows.every((row) => row.every((value) => value === row[0]));
  if (graded.length < 3 || !isFlat || new Set(rows.flat()).size < 2) return undefined;
  return `every item has one value on all ${graded.length} dimensions`;
}
