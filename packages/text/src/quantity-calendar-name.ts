import { once } from './quantity-once.ts';

export type NameRead = { readonly value: number; readonly isShort: boolean };

const months = once(() =>
  namesOf(
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sep|sept oct nov dec',
    1,
  ),
);

const weekdays = once(() =>
  namesOf(
    'monday tuesday wednesday thursday friday saturday sunday',
    'mon tue|tues wed|weds thu|thur|thurs fri sat sun',
    0,
  ),
);

/** The names of the months in lower case, long and short. */
export function monthNames(): Iterable<string> {
  return months().keys();
}

/** The names of the weekdays in lower case, long and short. */
export function weekdayNames(): Iterable<string> {
  return weekdays().keys();
}

/** 1 for "January" or "jan", and so on. */
export function monthNamed(word: string): NameRead | undefined {
  return months().get(word);
}

/** 0 for "Monday" or "mon", and so on. */
export function weekdayNamed(word: string): NameRead | undefined {
  return weekdays().get(word);
}

/** "may" is no short form, so the full names come last. */
function namesOf(full: string, short: string, first: number): ReadonlyMap<string, NameRead> {
  const names = new Map<string, NameRead>();
  for (const [place, forms] of short.split(' ').entries()) {
    for (const name of forms.split('|')) names.set(name, { value: first + place, isShort: true });
  }
  for (const [place, name] of full.split(' ').entries()) {
    names.set(name, { value: first + place, isShort: false });
  }
  return names;
}
