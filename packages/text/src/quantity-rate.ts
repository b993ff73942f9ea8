import { durationUnitOf } from './quantity-duration-unit.ts';
import { FOLLOWS_AS_RATE } from './quantity-following.ts';
import { lookup } from './quantity-lookup.ts';
import { oneOf } from './quantity-one-of.ts';
import { afterPhrase, phraseTable } from './quantity-phrase.ts';
import {
  isAttached,
  isJoiner,
  isWord,
  lowerAt,
  mayFollow,
  type QuantityReader,
} from './quantity-reader.ts';

export type ReadRate = { readonly per: string | null; readonly next: number };

const ADVERBS = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
  pa: 'year',
};
const adverbUnit = lookup(ADVERBS);
const shortUnit = lookup({
  h: 'hour',
  d: 'day',
  w: 'week',
  m: 'month',
  y: 'year',
  pm: 'month',
  annum: 'year',
  eng: 'engineer',
  dev: 'developer',
});
const PER_YEAR = phraseTable([['p . a .|p . a', null]]);
const ARTICLES = 'a an each every';
const isArticleWord = oneOf(ARTICLES);

/** The words and signs that {@link rateAt} reads from. */
export function rateWords(): string[] {
  return ['per', '/', ...ARTICLES.split(' '), ...PER_YEAR().keys(), ...Object.keys(ADVERBS)];
}

const MOST_PARTS = 3;
/** "one service a week from now": the time goes with what follows, it is no rate. */
const isNoRate = oneOf('from ago later earlier before after out away hence in or and');

/** What the figure is counted per: "an hour", "/engineer/month", "per project", "monthly". */
export function rateAt(reader: QuantityReader, index: number): ReadRate {
  if (!mayFollow(reader, index, FOLLOWS_AS_RATE)) return { per: null, next: index };
  const parts: string[] = [];
  let next = index;
  for (
    let part = partAt(reader, next);
    part && parts.length < MOST_PARTS;
    part = partAt(reader, next)
  ) {
    parts.push(part.per);
    next = part.next;
  }
  const isTime = (per: string) => durationUnitOf(per) !== undefined;
  const sorted = [...parts.filter((per) => !isTime(per)), ...parts.filter(isTime)];
  return { per: sorted.length > 0 ? sorted.join('-') : null, next };
}

function partAt(reader: QuantityReader, index: number): { per: string; next: number } | null {
  const word = lowerAt(reader, index);
  const annual = afterPhrase(reader, index, PER_YEAR);
  if (annual >= 0) return { per: 'year', next: annual };
  const adverb = adverbUnit(word);
  if (adverb) return { per: adverb, next: index + 1 };
  const isSlash = word === '/' && isWord(reader, index + 1);
  if (word === 'per' || isSlash) return unitPartAt(reader, index + 1, isSlash);
  return articlePartAt(reader, isJoiner(reader, index) ? index + 1 : index);
}

/** "an hour", "every week", and the `-a-month` of "a $5k-a-month retainer". */
function articlePartAt(
  reader: QuantityReader,
  index: number,
): { per: string; next: number } | null {
  const at = isJoiner(reader, index + 1) ? index + 2 : index + 1;
  const unit = durationUnitOf(lowerAt(reader, at));
  const isArticle = isArticleWord(lowerAt(reader, index));
  if (!isArticle || unit === undefined || unit === 'second') return null;
  return isNoRate(lowerAt(reader, at + 1)) ? null : { per: unit, next: at + 1 };
}

function unitPartAt(
  reader: QuantityReader,
  index: number,
  isSlash: boolean,
): { per: string; next: number } | null {
  if (!isWord(reader, index)) return null;
  const word = lowerAt(reader, index);
  const short = isSlash || word === 'annum' ? shortUnit(word) : undefined;
  const per = durationUnitOf(word) ?? short ?? word.replace(/([^s])s$/, '$1');
  const isCompound = lowerAt(reader, index + 1) === '-' && isAttached(reader, index + 2);
  const second = isCompound ? durationUnitOf(lowerAt(reader, index + 2)) : undefined;
  return second ? { per: `${per}-${second}`, next: index + 3 } : { per, next: index + 1 };
}
