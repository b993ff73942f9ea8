import type { Amount } from './quantity.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Zero to nineteen. */
export const UNIT_WORDS: ReadonlyMap<string, number> = new Map(
  UNITS.split(' ').map((word, value) => [word, value]),
);

/** Twenty to ninety, with the usual misspelling of forty. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['fourty', 40],
]);

/** Words that multiply what stands before them, larger than a hundred. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const ORDINAL_UNITS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

/** "first" to "nineteenth", the tens and "hundredth". */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [
    word.replace(/y$/, 'ieth'),
    (index + 2) * 10,
  ]),
  ['hundredth', 100],
]);

/**
 * Words that name no figure, with the interval they are conventionally read as. The ends are
 * deliberately wide: they exist to tell a plausible "several" from an absurd one.
 */
export const VAGUE_WORDS: ReadonlyMap<string, Amount> = new Map(
  Object.entries({
    couple: { low: 2, high: 2, bound: 'about' },
    pair: { low: 2, high: 2, bound: 'exact' },
    trio: { low: 3, high: 3, bound: 'exact' },
    few: { low: 2, high: 9, bound: 'vague' },
    several: { low: 3, high: 9, bound: 'vague' },
    handful: { low: 3, high: 7, bound: 'vague' },
    scores: { low: 40, high: 400, bound: 'vague' },
    dozens: { low: 24, high: 240, bound: 'vague' },
    hundreds: { low: 200, high: 2_000, bound: 'vague' },
    thousands: { low: 2_000, high: 20_000, bound: 'vague' },
    millions: { low: 2e6, high: 2e7, bound: 'vague' },
  } satisfies Record<string, Amount>),
);
