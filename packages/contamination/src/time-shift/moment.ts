/** When something happened, as far as its date says: first and last millisecond. */
export type Moment = {
  readonly start: number;
  readonly end: number;
  /** A day, month or year, of which nobody says in what time zone it was one. */
  readonly isCalendar: boolean;
};

/** Reads a date in the forms of our schemas: year, month, day, or instant in UTC. */
export function readMoment(date: string): Moment {
  if (date.includes('T')) {
    const instant = Date.parse(date);
    return { start: instant, end: instant, isCalendar: false };
  }
  const [year, month, day] = date.split('-').map(Number);
  return {
    start: utcDay(year, month ?? 1, day ?? 1),
    end: endOf(year, month, day) - 1,
    isCalendar: true,
  };
}

export type MomentOrder = 'before' | 'after' | 'unclear';

/**
 * Whether one moment surely lies before or after another. Two days are compared as written: who writes days writes them
 * in one calendar. A day and an instant are only ordered when that holds in every time zone of the margin.
 */
export function compareMoments(one: Moment, other: Moment, marginHours: number): MomentOrder {
  const marginMs = one.isCalendar === other.isCalendar ? 0 : marginHours * hourMs;
  if (one.end + marginMs < other.start) return 'before';
  return one.start - marginMs > other.end ? 'after' : 'unclear';
}

/** A moment with everything that is as near to it as the margin. */
export function widen({ start, end, isCalendar }: Moment, marginHours: number): Moment {
  return { start: start - marginHours * hourMs, end: end + marginHours * hourMs, isCalendar };
}

/** Whether two moments may be one. */
export function overlap(one: Moment, other: Moment): boolean {
  return one.start <= other.end && other.start <= one.end;
}

const hourMs = 3_600_000;

function endOf(year: number | undefined, month: number | undefined, day: number | undefined) {
  if (month === undefined) return utcDay((year ?? 0) + 1, 1, 1);
  return day === undefined ? utcDay(year, month + 1, 1) : utcDay(year, month, day + 1);
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
function utcDay(year = 0, month: number, day: number): number {
  return new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year, month - 1, day);
}
