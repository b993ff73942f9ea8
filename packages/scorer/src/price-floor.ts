import { endOfPattern } from './pattern-end.ts';
import { isAmount, type PriceMention } from './price-mention.ts';
import type { PriceSituation } from './price-outcome.ts';

type Around = Pick<PriceSituation, 'reading' | 'language'>;

/** Whether an amount is introduced as the least that is asked: `from`, `starts at`, a list of starting points. */
export function isFloor(mention: PriceMention, around: Around): boolean {
  const { quantity, from, to } = mention;
  const bound = 'bound' in quantity ? quantity.bound : 'exact';
  if (bound === 'at_least') return true;
  if (bound === 'at_most') return false;
  return (
    hasFloor(from, to, around) || hasSibling(mention, around) || isInListOfFloors(from, around)
  );
}

function hasFloor(from: number, to: number, { reading, language }: Around): boolean {
  for (let index = from; index < to; index++)
    if (language.floorPatterns.some((pattern) => endOfPattern(pattern, reading, index) > index))
      return true;
  return false;
}

// "Juniors from $3,400 and seniors $5,200": the word is said once for both.
function hasSibling({ from, to }: PriceMention, { reading: { index, words } }: Around) {
  const start = words[from]?.span.start ?? 0;
  const end = words[to - 1]?.span.end ?? 0;
  const near = index.quantitiesIn.get(words[from]?.sentence ?? -1) ?? [];
  return near.some(
    (one) =>
      isAmount(one) &&
      'bound' in one &&
      one.bound === 'at_least' &&
      one.span.start >= start &&
      one.span.end <= end,
  );
}

/** The sentence before introduces it: "The public floors are these:" and then a list. */
function isInListOfFloors(from: number, around: Around): boolean {
  const { words } = around.reading;
  let end = from;
  for (let looked = 0; looked < 4 && end > 0; looked++) {
    const sentence = words[end - 1]?.sentence;
    let start = end - 1;
    while (start > 0 && words[start - 1]?.sentence === sentence) start--;
    if (hasFloor(start, end, around)) return true;
    if (!words.slice(start, end).some(({ text }) => /\d/.test(text))) return false;
    end = start;
  }
  return false;
}
