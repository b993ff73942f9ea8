// What a token may mean behind another one, one bit each, as quantity-opening.ts has it for what a
// token may open: nearly every reader looks for something that is seldom there.

export const FOLLOWS_NOTHING = 0;
/** The second word of a phrase or a later one. */
export const FOLLOWS_PHRASE = 1 << 0;
/** "hundred", "third", "week": what makes an article open something. */
export const FOLLOWS_ARTICLE = 1 << 1;
/** "point", "and": what makes a longer figure of one in words. */
export const FOLLOWS_NUMERAL = 1 << 2;
/** "of", "March": what makes a date of a figure. */
export const FOLLOWS_DAY = 1 << 3;
/** "pm", "o'clock", a colon: what makes a time of a figure. */
export const FOLLOWS_HOUR = 1 << 4;
/** "thirds", "quarter". */
export const NAMES_SHARE = 1 << 5;
/** "out of", a slash. */
export const FOLLOWS_PART = 1 << 6;
/** "million", `k`. */
export const FOLLOWS_AS_SCALE = 1 << 7;
/** "weeks", `h`. */
export const FOLLOWS_AS_TIME = 1 << 8;
/** "percent", `bps`. */
export const FOLLOWS_AS_PERCENT = 1 << 9;
/** `x`. */
export const FOLLOWS_AS_TIMES = 1 << 10;
/** "or more", "plus". */
export const FOLLOWS_AS_BOUND = 1 << 11;
/** "to", an arrow: what may stand between two figures. */
export const SEPARATES = 1 << 12;
/** "per", "monthly". */
export const FOLLOWS_AS_RATE = 1 << 13;

/** What may stand right behind a figure in words or digits, besides currencies. */
export const FOLLOWS_FIGURE =
  FOLLOWS_AS_SCALE | FOLLOWS_AS_TIME | FOLLOWS_AS_PERCENT | FOLLOWS_AS_TIMES | FOLLOWS_AS_BOUND;
/** For tokens that no lexicon has looked at. */
export const FOLLOWS_ANYTHING = -1;
