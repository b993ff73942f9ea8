/** A set of characters as bits: one for each character that can be told apart, one for all the others. */
export type Characters = bigint;

// ASCII, the two other characters that case folding makes of it (long s, Kelvin), and the two other line ends.
const apart = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  '\u017f',
  '\u212a',
  '\u2028',
  '\u2029',
];

/** The bit that stands for every character without one of its own. */
const others = 1n << BigInt(apart.length);

// The last two of those above.
const lineSeparators = 3n << BigInt(apart.length - 2);

const mayHoldOthers = /[^\0-\x7f]|\\[sSDWpPux]/;

/**
 * The characters that a piece of a regular expression matches: a literal, an escape or a class. Never too few;
 * too many only among those without a bit of their own.
 */
export function charactersOf(source: string): Characters {
  const pattern = new RegExp(`^(?:${source})$`, 'iu');
  const own = apart.reduce(
    (set, character, index) => (pattern.test(character) ? set | (1n << BigInt(index)) : set),
    0n,
  );
  const holdsOthers = source === '.' || source.startsWith('[^') || mayHoldOthers.test(source);
  return holdsOthers ? own | others : own;
}

/** Every single character of a set, as sets of one. */
export function eachOf(characters: Characters): Characters[] {
  const bits: Characters[] = [];
  for (let rest = characters; rest > 0n; rest &= rest - 1n) bits.push(rest & -rest);
  return bits;
}

/** Whether two sets have a character in common. */
export function overlap(one: Characters, other: Characters): boolean {
  return (one & other) !== 0n;
}

/** Whether every character of a set is one of those that words are made of. */
export function isWithinWords(characters: Characters): boolean {
  return !overlap(characters, ~charactersOf('\\w'));
}

/** Whether no character of a set ends a line. */
export function isWithinLine(characters: Characters): boolean {
  return !overlap(characters, charactersOf('[\\n\\r]') | lineSeparators);
}
