import { durationUnitOf } from './quantity-duration-unit.ts';
import { lookup, oneOf, phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  isAttached,
  isWord,
  lowerAt,
  type QuantityReader,
  type Read,
  skipJoiner,
} from './quantity-reader.ts';

const ADVERBS = phraseTable([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly|annually|pa|p . a .|p . a', 'year'],
]);
const shortUnit = lookup({
  h: 'hour',
  d: 'day',
  w: 'week',
  m: 'month',
  y: 'year',
  pm: 'month',
  eng: 'engineer',
  dev: 'developer',
});
const isArticle = oneOf('a an each every');
/** "one service a week from now": the time goes with what follows, it is no rate. */
const isNoRate = oneOf('from ago later earlier before after out away hence in or and');
const MOST_PARTS = 3;

/** What the figure is counted per: "an hour", "/engineer/month", "per project", "monthly". */
export function rateAt(
  reader: QuantityReader,
  index: number,
): { readonly per: string | null; readonly next: number } {
  const parts: string[] = [];
  let next = index;
  while (parts.length < MOST_PARTS) {
    const part = partAt(reader, next);
    if (!part) break;
    parts.push(part.value);
    next = part.next;
  }
  if (parts.length < 2) return { per: parts[0] ?? null, next };
  const isTime = (per: string) => durationUnitOf(per) !== undefined;
  const sorted = [...parts.filter((per) => !isTime(per)), ...parts.filter(isTime)];
  return { per: sorted.join('-'), next };
}

function partAt(reader: QuantityReader, index: number): Read<string> | null {
  const word = lowerAt(reader, index);
  if ((word === 'per' || word === '/') && isWord(reader, index + 1)) {
    return unitPartAt(reader, index + 1, word);
  }
  return phraseAt(reader, index, ADVERBS) ?? articlePartAt(reader, skipJoiner(reader, index));
}

/** "an hour", "every week", and the `-a-month` of "a $5k-a-month retainer". */
function articlePartAt(reader: QuantityReader, index: number): Read<string> | null {
  if (!isArticle(lowerAt(reader, index))) return null;
  const at = skipJoiner(reader, index + 1);
  const value = durationUnitOf(lowerAt(reader, at));
  const isRate = value && value !== 'second' && !isNoRate(lowerAt(reader, at + 1));
  return isRate ? { value, next: at + 1 } : null;
}

function unitPartAt(reader: QuantityReader, index: number, link: string): Read<string> {
  const word = lowerAt(reader, index);
  const short = word === 'annum' ? 'year' : link === '/' ? shortUnit(word) : undefined;
  const value = durationUnitOf(word) ?? short ?? word.replace(/([^s])s$/, '$1');
  const isCompound = lowerAt(reader, index + 1) === '-' && isAttached(reader, index + 2);
  const second = isCompound ? durationUnitOf(lowerAt(reader, index + 2)) : undefined;
  return second ? { value: `${value}-${second}`, next: index + 3 } : { value, next: index + 1 };
}
