const dayMs = 86_400_000;

/** A date, or the date of an instant, a number of days later; whatever follows the date stays. */
export function shiftedDay(date: string, days: number): string {
  return isoDay(dayNumber(date) + days) + date.slice(10);
}

/** The days from 1970 to a date. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 10)) / dayMs);
}

/** The date a number of days after 1970. */
export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Whether a text is a date or an instant and nothing else. */
export function isIsoDate(text: string): boolean {
  const isShaped = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/.test(text);
  return isShaped && !Number.isNaN(Date.parse(text.slice(0, 10)));
}
