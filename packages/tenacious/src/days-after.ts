const dayMs = 86_400_000;

/**
 * The calendar date a number of days after a date or instant.
 *
 * @example
 * ```ts
 * daysAfter('2026-02-20', 14) // => '2026-03-06'
 * daysAfter('2026-02-30', 14) // throws RangeError
 * ```
 */
export function daysAfter(date: string, days: number): string {
  const day = date.slice(0, 10);
  const start = Date.parse(day);
  if (Number.isNaN(start) || isoDay(start) !== day) {
    throw new RangeError(`date is ${JSON.stringify(date)}: nothing can be counted from it`);
  }
  return isoDay(start + days * dayMs);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
