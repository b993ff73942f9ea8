import { once } from './once.ts';

export type NameRead = { readonly value: number; readonly isShort: boolean };

/** The names of the months in lower case, long and short; "may" is no short form. */
export const MONTHS = once(() =>
  namesOf(
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
    1,
  ),
);

/** The names of the weekdays in lower case, long and short. */
export const WEEKDAYS = once(() =>
  namesOf(
    'monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
    0,
  ),
);

/** 1 for "January" or "jan", and so on. */
export function monthNamed(word: string): NameRead | undefined {
  return MONTHS().get(word);
}

/** 0 for "Monday" or "mon", and so on. */
export function weekdayNamed(word: string): NameRead | undefined {
  return WEEKDAYS().get(word);
}

function namesOf(names: string, first: number): ReadonlyMap<string, NameRead> {
  return new Map(
    names
      .split(' ')
      .flatMap((forms, place) =>
        forms
          .split('|')
          .map((name, at): [string, NameRead] => [name, { value: first + place, isShort: at > 0 }]),
      ),
  );
}
