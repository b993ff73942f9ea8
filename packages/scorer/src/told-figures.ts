import type { FactValue, Topic, Vocabulary } from '@tenacious-bench/schema';
import { findQuantities, type Quantity } from '@tenacious-bench/text';
import type { Situation } from './situation.ts';
import { isUnit } from './unit.ts';
import { stemOf, wordsOf } from './words.ts';

/** A figure that somebody told, and the sentence in which they did. */
export type ToldFigure = { readonly quantity: Quantity; readonly sentence: string };

/** Every figure that stands in a text of the facts or of this conversation, whatever it counts. */
export function toldFigures({
  facts,
  thread,
  conversation,
  asOf,
}: Situation): readonly ToldFigure[] {
  const texts =
    facts === 'unknown'
      ? []
      : facts.flatMap(({ values }) => Object.values(values).flatMap(textsOf));
  const said = thread.flatMap((turn) =>
    turn.kind === 'message' && turn.conversation === conversation && turn.from !== 'other'
      ? [turn.message.subject ?? '', turn.message.body]
      : [],
  );
  const all = [...texts, ...said].filter((text) => text !== '').join('\n\n');
  if (all === '') return [];
  const found = findQuantities(all, { now: asOf.slice(0, 10) });
  return found.map((quantity) => ({ quantity, sentence: sentenceAround(quantity.span, all) }));
}

function sentenceAround({ start, end }: Quantity['span'], text: string): string {
  const opens = text.slice(0, start).search(/[^.!?\n]*$/);
  return text.slice(opens, end + text.slice(end).search(/[.!?\n]|$/));
}

function textsOf(value: FactValue): string[] {
  const texts = [value].flat().filter((one) => typeof one === 'string');
  // A day of its own is a value to compare with, and no text.
  return texts.filter((text) => !/^\d{4}-\d\d-\d\d/.test(text));
}

type Counted = { readonly topic: Topic | undefined; readonly vocabulary: Vocabulary };

/** Whether somebody told the same figure: the same number of the same things, the same money, the same share. */
export function isTold(quantity: Quantity, told: readonly ToldFigure[], counted: Counted): boolean {
  if (quantity.kind === 'date') {
    const own = readingsOf(quantity);
    return told.some(
      ({ quantity: other }) =>
        other.kind === 'date' &&
        readingsOf(other).some((day) =>
          own.some(({ from, to }) => day.from <= to && from <= day.to),
        ),
    );
  }
  const own = numbersOf(quantity);
  return (
    own.length > 0 &&
    told.some(
      (other) =>
        numbersOf(other.quantity).join() === own.join() && !isOfOthers(quantity, other, counted),
    )
  );
}

// "Twelve developers" are no twelve open roles, unless whoever told of them spoke of hiring.
function isOfOthers(
  own: Quantity,
  { quantity: other, sentence }: ToldFigure,
  { topic, vocabulary }: Counted,
): boolean {
  if (own.kind !== 'count' || other.kind !== 'count' || topic === undefined) return false;
  const units = topic.fields.flatMap(({ unit }) => unit ?? []);
  const isOwn = units.some((unit) => isUnit(own.head, unit, vocabulary));
  if (!isOwn || other.head === '' || units.some((unit) => isUnit(other.head, unit, vocabulary)))
    return false;
  return !wordsOf(sentence).some((word) => isCueOf(topic, word));
}

// A cue of several words has everyday words among them.
function isCueOf({ cues }: Topic, { text, stem }: { text: string; stem: string }): boolean {
  return cues
    .filter((cue) => !cue.includes(' '))
    .flatMap((cue) => cue.split('|'))
    .some((cue) =>
      cue.endsWith('*') ? text.startsWith(cue.slice(0, -1)) : stemOf(cue.replace('~', '')) === stem,
    );
}

// "In September" may be the last one or the next, and the reader's may be the other.
function readingsOf(date: Extract<Quantity, { kind: 'date' }>) {
  return date.isYearInferred ? [date, ...date.alternatives] : [date];
}

function numbersOf(quantity: Quantity): (number | string)[] {
  switch (quantity.kind) {
    case 'count':
    case 'number':
    case 'compound':
      return ['number', quantity.low, quantity.high];
    case 'percent':
    case 'fraction':
      return [quantity.kind, quantity.low, quantity.high];
    case 'money':
      return quantity.redacted
        ? []
        : ['money', quantity.low, quantity.high, quantity.currency ?? ''];
    default:
      return [];
  }
}
