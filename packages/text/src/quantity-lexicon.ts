import { NUMERALS, ORDINAL_NUMBERS, SCALES, SMALL_NUMBERS } from './number-word-figures.ts';
import { once } from './once.ts';
import { BOUND_SUFFIXES, BOUNDS_BEFORE, BOUNDS_BEHIND } from './quantity-bound.ts';
import { MONTHS } from './quantity-calendar-name.ts';
import { NAMED_TIMES, SPOKEN_MINUTES } from './quantity-clock.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from './quantity-currency.ts';
import { dateWords } from './quantity-date.ts';
import { THIRDS, WEEK_OF } from './quantity-date-part.ts';
import { NAMED_DAYS } from './quantity-date-relative.ts';
import { SEASONS } from './quantity-date-season.ts';
import { DURATION_UNITS } from './quantity-duration-unit.ts';
import { LABELS } from './quantity-label.ts';
import { FACTORS } from './quantity-multiplier.ts';
import {
  FOLLOWS_ARTICLE,
  FOLLOWS_FIGURE,
  FOLLOWS_MEASURE,
  FOLLOWS_PHRASE,
  NEEDS_ARTICLE_FOLLOWER,
  NEEDS_NEXT,
  OPENS_AHEAD,
  OPENS_BOUND,
  OPENS_CHANGE,
  OPENS_DATE,
  OPENS_FIGURE,
  OPENS_LABEL,
  OPENS_MONEY,
  OPENS_MULTIPLIER,
  OPENS_NUMERAL,
  OPENS_ORDINAL,
  OPENS_PAIR,
  OPENS_TIME,
} from './quantity-opening.ts';
import { UNIT_PARTS, WHOLE } from './quantity-part-duration.ts';
import { PERCENT_UNITS } from './quantity-percent-unit.ts';
import type { PhraseTable } from './quantity-phrase.ts';
import { SEPARATORS } from './quantity-range.ts';
import { hashOf, type Lexicon, type LexiconEntry } from './quantity-tokens.ts';
import { VAGUE_WORDS } from './quantity-vague.ts';

/** The bits of every word and sign that the grammar reads from, in lower case. */
export const lexicon = once((): Lexicon => {
  const entries = new Map<number, LexiconEntry>();
  for (const [bits, words] of wordLists()) {
    for (const word of words) {
      const hash = hashOf(word);
      const entry = entries.get(hash);
      if (entry) entry.bits |= bits;
      else entries.set(hash, { word, bits });
    }
  }
  return entries;
});

const COMMON =
  "a an the from to in on at no not over up down some about this last next more less under within as just well - '";

/** What makes more than a plain figure of one, besides the names of months and shares. */
const FIGURE_FOLLOWERS =
  ". ) - / : , ' + = st nd rd th of to and in out or point until till am pm a p o ish q h k an";

function wordLists(): (readonly [bits: number, words: Iterable<string>])[] {
  const small = [...SMALL_NUMBERS.keys()];
  const scales = ['hundred', ...SCALES.keys()];
  const shares = ['quarter', ...ORDINAL_NUMBERS.keys()].flatMap((word) => [word, `${word}s`]);
  const vague = ['a', ...Object.keys(VAGUE_WORDS), 'tens', 'hundreds'];
  const phrases = [BOUNDS_BEFORE, THIRDS, WEEK_OF, NAMED_DAYS].flatMap(wordsOf);
  const periods = listed('week weekend month quarter year');
  return [
    [OPENS_NUMERAL | OPENS_FIGURE, NUMERALS],
    [OPENS_FIGURE, [...vague, ...listed('+ - minus an past'), ...UNIT_PARTS().keys()]],
    [OPENS_MONEY | OPENS_FIGURE, listed(CURRENCY_CODES.toLowerCase())],
    [OPENS_MONEY | OPENS_FIGURE, Object.keys({ ...CURRENCY_SIGNS, ...DOLLARS })],
    [OPENS_MONEY | OPENS_FIGURE, CURRENCY_WORDS().keys()],
    [OPENS_ORDINAL, [...ORDINAL_NUMBERS.keys(), ...small]],
    [OPENS_BOUND, BOUNDS_BEFORE().keys()],
    [OPENS_DATE, dateWords()],
    [OPENS_TIME, [...NAMED_TIMES().keys(), ...SPOKEN_MINUTES().keys()]],
    [OPENS_PAIR, listed('from between')],
    [OPENS_CHANGE, listed('from to up down')],
    [OPENS_MULTIPLIER, [...Object.keys(FACTORS), ...small, ...small.map((word) => `${word}fold`)]],
    [OPENS_LABEL, LABELS.split(/\s+/)],
    [OPENS_AHEAD, ['in']],
    [NEEDS_NEXT, listed(COMMON)],
    [NEEDS_ARTICLE_FOLLOWER, listed('a an')],
    [FOLLOWS_PHRASE, [...phrases, ...periods, ...MONTHS().keys(), ...Object.keys(SEASONS)]],
    [FOLLOWS_ARTICLE, [...scales, ...vague, ...shares, ...DURATION_UNITS().keys()]],
    [FOLLOWS_ARTICLE, [...listed('- $ little bit minimum maximum max'), ...WHOLE().keys()]],
    [FOLLOWS_FIGURE, [...listed(FIGURE_FOLLOWERS), ...shares, ...small, ...scales]],
    [FOLLOWS_FIGURE, [...MONTHS().keys(), ...SEPARATORS().keys()]],
    [FOLLOWS_MEASURE, [...listed('- m x \u00d7 h d w y'), ...DURATION_UNITS().keys()]],
    [FOLLOWS_MEASURE, [BOUNDS_BEHIND, BOUND_SUFFIXES, PERCENT_UNITS].flatMap(wordsOf)],
  ];
}

function listed(words: string): string[] {
  return words.split(' ');
}

function wordsOf(table: PhraseTable<unknown>): string[] {
  return [...table().values()].flat().flatMap(({ words }) => words);
}
