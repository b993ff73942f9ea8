import { ORDINAL_WORDS, SCALE_WORDS, TENS_WORDS, UNIT_WORDS } from './number-word-list.ts';
import { boundOpeners, boundWords, boundWordsBehind } from './quantity-bound.ts';
import { monthNames, weekdayNames } from './quantity-calendar-name.ts';
import { clockWords, hourFollowers } from './quantity-clock.ts';
import { currencyWords } from './quantity-currency.ts';
import { datePartPhraseWords, datePartWords } from './quantity-date-part.ts';
import { relativeDateFollowers, relativeDateWords } from './quantity-date-relative.ts';
import { seasonWords } from './quantity-date-season.ts';
import { weekdayDirections } from './quantity-date-weekday.ts';
import { durationWords } from './quantity-duration-unit.ts';
import {
  FOLLOWS_ARTICLE,
  FOLLOWS_AS_BOUND,
  FOLLOWS_AS_PERCENT,
  FOLLOWS_AS_RATE,
  FOLLOWS_AS_SCALE,
  FOLLOWS_AS_TIME,
  FOLLOWS_AS_TIMES,
  FOLLOWS_DAY,
  FOLLOWS_HOUR,
  FOLLOWS_NOTHING,
  FOLLOWS_NUMERAL,
  FOLLOWS_PART,
  FOLLOWS_PHRASE,
  NAMES_SHARE,
  SEPARATES,
} from './quantity-following.ts';
import { shareNames } from './quantity-fraction.ts';
import { labelWords } from './quantity-label.ts';
import { multiplierWords } from './quantity-multiplier.ts';
import { once } from './quantity-once.ts';
import {
  NEEDS_ARTICLE_FOLLOWER,
  NEEDS_NEXT,
  OPENS_AHEAD,
  OPENS_BOUND,
  OPENS_CHANGE,
  OPENS_DATE_PART,
  OPENS_LABEL,
  OPENS_MEASURE,
  OPENS_MONEY,
  OPENS_MONTH,
  OPENS_MULTIPLIER,
  OPENS_NOTHING,
  OPENS_NUMERAL,
  OPENS_ORDINAL,
  OPENS_PAIR,
  OPENS_QUARTER,
  OPENS_RELATIVE_DATE,
  OPENS_SEASON,
  OPENS_SHORT_YEAR,
  OPENS_TIME,
  OPENS_VAGUE,
  OPENS_WEEKDAY,
} from './quantity-opening.ts';
import { articleFollowers, partDurationWords } from './quantity-part-duration.ts';
import { percentWords } from './quantity-percent-unit.ts';
import { rateWords } from './quantity-rate.ts';
import { scaleLetters } from './quantity-scale.ts';
import type { Lexicon } from './quantity-tokens.ts';
import { vagueWords } from './quantity-vague.ts';

/** The bits of every word and sign that the grammar knows, in lower case. */
export const lexicon = once((): Lexicon => {
  const words = new Map<string, { opens: number; follows: number }>();
  const entryOf = (word: string) => {
    const entry = words.get(word) ?? { opens: OPENS_NOTHING, follows: FOLLOWS_NOTHING };
    words.set(word, entry);
    return entry;
  };
  for (const [opens, openers] of openings()) {
    for (const word of openers) entryOf(word).opens |= opens;
  }
  for (const [follows, followers] of followings()) {
    for (const word of followers) entryOf(word).follows |= follows;
  }
  return words;
});

type WordList = readonly [bits: number, words: Iterable<string>];

function openings(): WordList[] {
  return [
    [OPENS_NUMERAL, [...UNIT_WORDS.keys(), ...TENS_WORDS.keys(), ...scaleNames(), 'a', 'half']],
    [OPENS_VAGUE, vagueWords()],
    [OPENS_MEASURE, ['+', '-', 'minus', ...partDurationWords()]],
    [OPENS_MONEY, currencyWords()],
    [OPENS_ORDINAL, [...ORDINAL_WORDS.keys(), ...TENS_WORDS.keys()]],
    [OPENS_BOUND, boundOpeners()],
    [OPENS_MONTH, monthNames()],
    [OPENS_WEEKDAY, [...weekdayNames(), ...weekdayDirections()]],
    [OPENS_QUARTER, listed('q h fy cy')],
    [OPENS_RELATIVE_DATE, relativeDateWords()],
    [OPENS_SEASON, seasonWords()],
    [OPENS_SHORT_YEAR, listed("'")],
    [OPENS_DATE_PART, datePartWords()],
    [OPENS_TIME, clockWords()],
    [OPENS_PAIR, listed('from between')],
    [OPENS_CHANGE, listed('from to up down')],
    [OPENS_MULTIPLIER, multiplierWords()],
    [OPENS_LABEL, labelWords()],
    [OPENS_AHEAD, listed('in')],
    [NEEDS_NEXT, listed(COMMON)],
    [NEEDS_ARTICLE_FOLLOWER, listed('a an')],
  ];
}

const COMMON =
  "a an the from to in on at no not over up down some about this last next more less under within as just well - '";

function followings(): WordList[] {
  return [
    [FOLLOWS_PHRASE, [...boundWords(), ...datePartPhraseWords(), ...relativeDateFollowers()]],
    [FOLLOWS_ARTICLE, [...listed('- $'), ...scaleNames(), ...vagueWords(), ...shareNames()]],
    [FOLLOWS_ARTICLE, [...listed('little bit minimum maximum max'), ...articleFollowers()]],
    [FOLLOWS_NUMERAL, listed('- and point an')],
    [FOLLOWS_DAY, [...listed('of to and - / . st nd rd th q h'), ...monthNames()]],
    [FOLLOWS_HOUR, [...listed(': . - to until till and ish'), ...hourFollowers()]],
    [NAMES_SHARE, shareNames()],
    [FOLLOWS_PART, [...listed('- / in out'), ...shareNames()]],
    [FOLLOWS_AS_SCALE, ['-', ...scaleNames(), ...scaleLetters()]],
    [FOLLOWS_AS_TIME, [...listed('- m'), ...durationWords()]],
    [FOLLOWS_AS_PERCENT, ['-', ...percentWords()]],
    [FOLLOWS_AS_TIMES, listed('x \u00d7')],
    [FOLLOWS_AS_BOUND, ['-', ...boundWordsBehind()]],
    [SEPARATES, listed('to through thru or - = \u2192 \u2794 \u279c \u21d2')],
    [FOLLOWS_AS_RATE, ['-', ...rateWords()]],
  ];
}

function listed(words: string): string[] {
  return words.split(' ');
}

function scaleNames(): string[] {
  return ['hundred', 'dozen', ...SCALE_WORDS.keys()];
}
