import type { Quantity } from '@tenacious-bench/text';
import type { Word } from './words.ts';

/** A number in a message, as indexes of its words up to what is counted. */
export type PlacedAmount = {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
};

const groupWords: ReadonlyMap<string, number> = new Map([
  ['another', 1],
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['twosome', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
  ['sextet', 6],
  ['dozen', 12],
]);
const spelledNumbers: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

const fullWords = new Set(['full', 'whole', 'entire', 'complete', 'full-size']);

/** The numbers of a message by the word they begin at. */
export function placeAmounts(
  words: readonly Word[],
  quantities: readonly Quantity[],
  crowds: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<number, PlacedAmount> {
  const placed = new Map<number, PlacedAmount>();
  addWords(words, placed, crowds);
  let at = 0;
  for (const quantity of quantities) {
    if (!isCounting(quantity)) continue;
    const { low, high, bound } = quantity;
    while (at < words.length && (words[at] as Word).span.end <= quantity.span.start) at++;
    let end = at;
    while (end < words.length && (words[end] as Word).span.start < numberEnd(quantity)) end++;
    // "A few" are as few as the word allows.
    const most = bound === 'vague' ? low : high;
    const isOfPeople = low <= mostPeople && !isTime(words, end);
    if (end > at && isOfPeople && !isLabelled(quantity, words[at - 1]))
      placed.set(at, { first: at, end, low, high: most });
  }
  multiplyGroups(words, placed);
  return placed;
}

const groups: ReadonlyMap<string, number> = new Map([
  ['pairs', 2],
  ['couples', 2],
  ['trios', 3],
]);

// "Two pairs of engineers"
function multiplyGroups(words: readonly Word[], placed: Map<number, PlacedAmount>): void {
  for (const [index, { first, end, low, high }] of placed) {
    const last = groups.has(words[end - 1]?.text ?? '') ? end : end + 1;
    const size = groups.get(words[last - 1]?.text ?? '');
    if (size === undefined || last - first < 2 || words[first]?.text === 'half') continue;
    placed.set(index, { first, end: last, low: low * size, high: high * size });
  }
}

type Counting = Extract<Quantity, { kind: 'count' | 'number' | 'compound' }>;

// "A five-person team" counts as well.
function isCounting(quantity: Quantity): quantity is Counting {
  if (quantity.kind !== 'compound') return quantity.kind === 'count' || quantity.kind === 'number';
  return ['person', 'people', 'man', 'strong', 'engineer', 'developer', 'member'].includes(
    quantity.unit,
  );
}

/** Nobody promises so many: twelve thousand people are somebody's readers. */
const mostPeople = 2000;
const times = new Set('hour hours day days week weeks month months minute minutes'.split(' '));
const timesOf = new Set('working office business calendar full extra overlapping'.split(' '));

// "Four working hours"
function isTime(words: readonly Word[], end: number): boolean {
  const [next, second] = [words[end]?.text ?? '', words[end + 1]?.text ?? ''];
  return times.has(next) || (timesOf.has(next) && times.has(second));
}

const labels = new Set(
  'cw kw wk no nr terminal gate berth dock pier hall bay suite floor'.split(' '),
);

// "CW 24" is the name of a week, "gate 4" of a place.
function isLabelled({ kind }: Counting, before: Word | undefined): boolean {
  return kind === 'number' && labels.has(before?.text ?? '');
}

function numberEnd(quantity: Counting): number {
  if (quantity.kind !== 'count') return quantity.span.end;
  const { span, nounSpan } = quantity;
  return nounSpan.start > span.start ? nounSpan.start : span.end;
}

function addWords(
  words: readonly Word[],
  placed: Map<number, PlacedAmount>,
  crowds: ReadonlyMap<string, number>,
): void {
  for (let index = 0; index < words.length; index++) {
    const { text } = words[index] as Word;
    const group = groupWords.get(text);
    if (group !== undefined) {
      const isHalf = words[index - 1]?.text === 'half' && text === 'dozen';
      const first = isHalf ? index - 1 : index;
      const value = isHalf ? 6 : group;
      placed.set(first, { first, end: index + 1, low: value, high: value });
    } else if (crowds.has(text) && fullWords.has(words[index - 1]?.text ?? '')) {
      const value = crowds.get(text) ?? 0;
      placed.set(index - 1, { first: index - 1, end: index + 1, low: value, high: value });
    } else if (text === 'one' && isOneOf(words, index)) {
      placed.set(index, { first: index, end: index + 1, low: 1, high: 1 });
    } else if (ordinals.has(text) && isOneMore(words, index)) {
      placed.set(index, { first: index, end: index + 1, low: 1, high: 1 });
    } else if (text.length === 1) addSpelled(words, index, placed);
  }
}

const ordinals = new Set('second third fourth fifth sixth'.split(' '));
const towards = new Set('on for to with after at over'.split(' '));

// "And a third for the importers"
function isOneMore(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.text === 'a' && towards.has(words[index + 1]?.text ?? '');
}

const wholes = new Set('the those these them whom'.split(' '));

// "One of the four", "one of them"
function isOneOf(words: readonly Word[], index: number): boolean {
  const [link, whole] = [words[index + 1], words[index + 2]];
  return link?.text === 'of' && wholes.has(whole?.text ?? '');
}

// "eleven"
const longestNumber = 6;

// "f i v e": a number that hides in single letters.
function addSpelled(
  words: readonly Word[],
  first: number,
  placed: Map<number, PlacedAmount>,
): void {
  let end = first;
  let letters = '';
  while (letters.length <= longestNumber && words[end]?.text.length === 1)
    letters += words[end++]?.text;
  const value = letters.length > 2 ? spelledNumbers.get(letters) : undefined;
  if (value !== undefined) placed.set(first, { first, end, low: value, high: value });
}
