import type { Quantity } from '@tenacious-bench/text';
import type { PartyNames } from './party-names.ts';
import type { Word } from './words.ts';

/** What `{…}` can stand for in a wording. */
export const markNames = [
  'recipient',
  'sender',
  'number',
  'money',
  'percent',
  'date',
  'past',
  'future',
  'day',
  'duration',
  'time',
] as const;
type MarkName = (typeof markNames)[number];

type Marks = ReadonlyMap<number, { readonly length: number; readonly names: readonly MarkName[] }>;

const senderPronouns = new Set([
  'we',
  'us',
  'our',
  'ours',
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'ourselves',
]);
const recipientPronouns = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);

/** How many words a named thing takes from a place on; 0 where none begins there. */
export function markWords(
  words: readonly Word[],
  quantities: readonly Quantity[],
  names: PartyNames,
  asOf: string,
): (name: string, from: number) => number {
  const marks = quantityMarks(words, quantities, asOf);
  // Asked of the same words many times.
  const sender = partyLengths(words, senderPronouns, names.sender);
  const recipient = partyLengths(words, recipientPronouns, names.recipient);
  return (name, from) => {
    if (name === 'sender') return sender[from] ?? 0;
    if (name === 'recipient') return recipient[from] ?? 0;
    const mark = marks.get(from);
    return mark?.names.some((known) => known === name) === true ? mark.length : 0;
  };
}

function partyLengths(
  words: readonly Word[],
  pronouns: ReadonlySet<string>,
  names: PartyNames['sender'],
): number[] {
  return words.map(({ text }, from) => {
    if (pronouns.has(text)) return 1;
    const name = names.find((one) => one.every((word, at) => words[from + at]?.text === word));
    return name?.length ?? 0;
  });
}

function quantityMarks(
  words: readonly Word[],
  quantities: readonly Quantity[],
  asOf: string,
): Marks {
  const marks = new Map<number, { length: number; names: readonly MarkName[] }>();
  let at = 0;
  for (const quantity of quantities) {
    const { start, end } = placeOf(quantity);
    while (at < words.length && (words[at] as Word).span.end <= start) at++;
    let next = at;
    while (next < words.length && (words[next] as Word).span.start < end) next++;
    if (next > at) marks.set(at, { length: next - at, names: namesOf(quantity, asOf) });
  }
  return marks;
}

// "Three engineers" is the number three, so that a wording can go on with what is counted.
function placeOf(quantity: Quantity) {
  if (quantity.kind !== 'count') return quantity.span;
  const { span, nounSpan } = quantity;
  return { start: span.start, end: nounSpan.start > span.start ? nounSpan.start : span.end };
}

function namesOf(quantity: Quantity, asOf: string): readonly MarkName[] {
  switch (quantity.kind) {
    case 'count':
    case 'number':
      return ['number'];
    case 'money':
      return ['money'];
    case 'percent':
    case 'fraction':
      return ['percent'];
    case 'duration':
      return ['duration'];
    case 'time':
      return ['time'];
    case 'date':
      if (quantity.from <= asOf.slice(0, 10)) return ['date', 'past'];
      return quantity.from === quantity.to ? ['date', 'future', 'day'] : ['date', 'future'];
    default:
      return [];
  }
}
