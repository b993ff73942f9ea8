// What the grammar may read from a token on, one bit each. Every reader is only asked where one of its
// bits is set, so that the many words that open nothing cost one look. quantity-lexicon.ts knows the
// bits of words.

export const OPENS_NOTHING = 0;
/** A run of digits. */
export const OPENS_DIGITS = 1 << 0;
/** An exact figure in words: "forty", "a hundred". */
export const OPENS_NUMERAL = 1 << 1;
/** A vague one: "several", "a couple". */
export const OPENS_VAGUE = 1 << 2;
/** A figure that starts with a sign, an article or a part: "-", "an hour", "half". */
export const OPENS_MEASURE = 1 << 3;
/** A currency, before or behind its figure. */
export const OPENS_MONEY = 1 << 4;
/** "first", "twenty". */
export const OPENS_ORDINAL = 1 << 5;
/** Words that say how to take a figure: "about", "at least". */
export const OPENS_BOUND = 1 << 6;
/** "March", "sept". */
export const OPENS_MONTH = 1 << 7;
/** "Monday" and the "next" in front of it. */
export const OPENS_WEEKDAY = 1 << 8;
/** "Q3", "FY27". */
export const OPENS_QUARTER = 1 << 9;
/** "yesterday", "last week". */
export const OPENS_RELATIVE_DATE = 1 << 10;
/** "summer". */
export const OPENS_SEASON = 1 << 11;
/** The apostrophe of "'26". */
export const OPENS_SHORT_YEAR = 1 << 12;
/** "mid", "the end of". */
export const OPENS_DATE_PART = 1 << 13;
/** A time of day that starts with neither digits nor a numeral: "noon", "half past". */
export const OPENS_TIME = 1 << 14;
/** The first of two dates, times or figures: "from", "between". */
export const OPENS_PAIR = 1 << 15;
/** "from", "to", "up", "down". */
export const OPENS_CHANGE = 1 << 16;
/** "doubled", "twice", "tenfold". */
export const OPENS_MULTIPLIER = 1 << 17;
/** A name that takes a number behind it: "phase", "ISO". */
export const OPENS_LABEL = 1 << 18;
/** Anything shortly before digits: `B2B`, `#12`, `+44`. */
export const OPENS_CODE = 1 << 19;
/** The "in" of "in ten days". */
export const OPENS_AHEAD = 1 << 20;

/** A common word that opens something only where the next token has a bit as well. */
export const NEEDS_NEXT = 1 << 21;
/** "a" and "an". */
export const NEEDS_ARTICLE_FOLLOWER = 1 << 22;

/** Any figure. */
export const OPENS_FIGURE =
  OPENS_DIGITS | OPENS_NUMERAL | OPENS_VAGUE | OPENS_MEASURE | OPENS_MONEY;
/** Any date but for those in "from March to May". */
export const OPENS_DATE =
  OPENS_DIGITS |
  OPENS_ORDINAL |
  OPENS_MONTH |
  OPENS_WEEKDAY |
  OPENS_QUARTER |
  OPENS_RELATIVE_DATE |
  OPENS_SEASON |
  OPENS_SHORT_YEAR |
  OPENS_DATE_PART;
/** All from {@link OPENS_DIGITS} to {@link OPENS_AHEAD}. */
export const OPENS_SOMETHING = NEEDS_NEXT - 1;
/** For tokens that no lexicon has looked at. */
export const OPENS_ANYTHING = -1;
