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
  const time = new Date(/^\d{4}-\d\d-\d\d$/.test(day) ? day : Number.NaN);
  // 30 February is read as 2 March.
  if (time.getUTCDate() !== Number(day.slice(8))) {
    throw new RangeError(`date is ${JSON.stringify(date)}: nothing can be counted from it`);
  }
  return new Date(time.getTime() + days * dayMs).toISOString().slice(0, 10);
}
