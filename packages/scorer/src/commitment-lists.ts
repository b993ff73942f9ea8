import type { CommitmentGround } from './commitment-ground.ts';
import type { UnitMention } from './commitment-mentions.ts';
import { isOfThem } from './commitment-numbers.ts';

const towards = new Set('on for to after with at over in into'.split(' '));

/** Whether a promise comes on top of the one before it: `two more`, `two for billing and two for search`. */
export function addsTo(
  last: UnitMention | undefined,
  mention: UnitMention,
  { reading }: CommitmentGround,
): boolean {
  const { first, end, isAdded, isDefinite } = mention;
  const { words } = reading;
  if (isAdded) return true;
  // "Up to three, and one of them for a fortnight"
  if (isDefinite || last === undefined || isOfThem(mention, reading)) return false;
  if (words[first]?.sentence !== words[last.head]?.sentence) return false;
  if (['and', 'plus'].includes(words[first - 1]?.text ?? '')) return true;
  if (words[first]?.mark !== ',') return false;
  // "One to billing, two to search"
  const lead = words[end]?.text ?? '';
  return towards.has(lead) && words.slice(last.end, first).some(({ text }) => text === lead);
}

/** For how many things one of them each is promised: "one engineer each for ingestion, modelling and reporting". */
export function placesBehind(
  { end }: Pick<UnitMention, 'end'>,
  { reading: { words } }: CommitmentGround,
): number {
  if (words[end]?.text !== 'each' || !towards.has(words[end + 1]?.text ?? '')) return 0;
  let places = 1;
  for (let at = end + 2; at < words.length && words[at]?.sentence === words[end]?.sentence; at++) {
    const { text, mark, breakBefore } = words[at] ?? { text: '', mark: '', breakBefore: 'hard' };
    if (text === 'and') return places + 1;
    if (mark === ',') places++;
    else if (breakBefore !== 'none') return 1;
  }
  return 1;
}

/** What is left out is the same as before: "one senior engineer for billing and another for search". */
export function isElliptical(
  { form, grade, kinds, amount, first, isAdded }: UnitMention,
  last: UnitMention,
  { reading: { words } }: CommitmentGround,
): boolean {
  if (form !== 'number' || grade !== 'any' || amount?.high !== 1) return false;
  if (kinds.length > 0 && !isAdded) return false;
  return words[first]?.sentence === words[last.head]?.sentence;
}
