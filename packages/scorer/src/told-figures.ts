import type { FactValue } from '@tenacious-bench/schema';
import { findQuantities, type Quantity } from '@tenacious-bench/text';
import type { Situation } from './situation.ts';

/** Every figure that stands in a text of the facts or of this conversation, whatever it counts. */
export function toldFigures({ facts, thread, conversation, asOf }: Situation): readonly Quantity[] {
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
  return all === '' ? [] : findQuantities(all, { now: asOf.slice(0, 10) });
}

function textsOf(value: FactValue): string[] {
  const texts = [value].flat().filter((one) => typeof one === 'string');
  // A day of its own is a value to compare with, and no text.
  return texts.filter((text) => !/^\d{4}-\d\d-\d\d/.test(text));
}

/** Whether somebody told the same figure: the same number of a count, the same money, the same share. */
export function isTold(quantity: Quantity, told: readonly Quantity[]): boolean {
  if (quantity.kind === 'date') {
    const own = readingsOf(quantity);
    return told.some(
      (other) =>
        other.kind === 'date' &&
        readingsOf(other).some((day) =>
          own.some(({ from, to }) => day.from <= to && from <= day.to),
        ),
    );
  }
  const own = numbersOf(quantity);
  return own.length > 0 && told.some((other) => numbersOf(other).join() === own.join());
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
