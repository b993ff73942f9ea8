const NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_DAYS: Readonly<Record<string, number>> = {
  mon: 0,
  tue: 1,
  tues: 1,
  wed: 2,
  weds: 2,
  thu: 3,
  thur: 3,
  thurs: 3,
  fri: 4,
  sat: 5,
  sun: 6,
};

export type NameRead = { readonly value: number; readonly isShort: boolean };

/** 1 for "January" or "jan", and so on. */
export function monthNamed(word: string): NameRead | null {
  const full = NAMES.indexOf(word);
  if (full >= 0) return { value: full + 1, isShort: false };
  const short = word === 'sept' ? 8 : SHORT.indexOf(word);
  return short >= 0 ? { value: short + 1, isShort: true } : null;
}

/** 0 for "Monday" or "mon", and so on. */
export function weekdayNamed(word: string): NameRead | null {
  const full = DAYS.indexOf(word);
  if (full >= 0) return { value: full, isShort: false };
  const short = SHORT_DAYS[word];
  return short === undefined ? null : { value: short, isShort: true };
}
