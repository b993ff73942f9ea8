// What a token may be to the grammar, one bit each. A reader is only asked where one of its bits is
// set, so that the many words that open nothing cost one look. quantity-lexicon.ts knows the bits of
// words.

/** A run of digits that more than a plain figure may begin with. */
export const OPENS_DIGITS = 1 << 0;
/** The same in words: "forty", "a hundred". */
export const OPENS_NUMERAL = 1 << 1;
/** Any figure: digits, words, a sign, an article, a currency. */
export const OPENS_FIGURE = 1 << 2;
/** A currency, before or behind its figure. */
export const OPENS_MONEY = 1 << 3;
/** "first", "twenty". */
export const OPENS_ORDINAL = 1 << 4;
/** Words that say how to take a figure: "about", "at least". */
export const OPENS_BOUND = 1 << 5;
/** "March", "next", "mid", "Q3". */
export const OPENS_DATE = 1 << 6;
/** A time of day in words: "noon", "half past". */
export const OPENS_TIME = 1 << 7;
/** The first of two dates, times or figures: "from", "between". */
export const OPENS_PAIR = 1 << 8;
/** "from", "to", "up", "down". */
export const OPENS_CHANGE = 1 << 9;
/** "doubled", "twice", "tenfold". */
export const OPENS_MULTIPLIER = 1 << 10;
/** A name that takes a number behind it: "phase", "ISO". */
export const OPENS_LABEL = 1 << 11;
/** Anything shortly before digits: `B2B`, `#12`, `+44`. */
export const OPENS_CODE = 1 << 12;
/** The "in" of "in ten days". */
export const OPENS_AHEAD = 1 << 13;

/** The second word of a phrase or a later one. */
export const FOLLOWS_PHRASE = 1 << 14;
/** "hundred", "third", "week": what makes an article open something. */
export const FOLLOWS_ARTICLE = 1 << 15;
/** "of", "pm", a slash: what makes more than a plain figure of one. */
export const FOLLOWS_FIGURE = 1 << 16;
/** "weeks", "percent", `k`, "or more": what makes a figure a measure, besides currencies. */
export const FOLLOWS_MEASURE = 1 << 19;
/** A common word that opens something only where the next token has a bit as well. */
export const NEEDS_NEXT = 1 << 17;
/** "a" and "an". */
export const NEEDS_ARTICLE_FOLLOWER = 1 << 18;
