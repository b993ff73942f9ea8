/** The first millisecond that a date or an instant may mean. */
export function startOf(date: string): number {
  const at = Date.parse(date);
  if (Number.isNaN(at))
    throw new RangeError(`the date is ${date}: expected 2026-05-04 or 2026-05-04T09:00:00Z`);
  return at;
}

/** The last one: a date without a time is the whole day. */
export function lastMoment(date: string): number {
  return startOf(date) + (hasTime(date) ? 0 : 86_400_000 - 1);
}

/** Whether it says more than the day. */
export function hasTime(date: string): boolean {
  return date.includes('T');
}
