import type { FactValue } from '@tenacious-bench/schema';
import type { Bound, Quantity } from '@tenacious-bench/text';

/** What a quantity in a message says, in a form that can be compared with a value of a fact. */
export type Figure =
  | {
      readonly measure: 'count' | 'percent';
      readonly low: number;
      readonly high: number;
      readonly bound: Bound;
    }
  | {
      readonly measure: 'money';
      readonly low: number;
      readonly high: number;
      readonly bound: Bound;
      readonly currency: string | null;
    }
  | { readonly measure: 'date'; readonly from: string; readonly to: string };

/** The figures of a quantity; a change from six to nine states two. */
export function figuresOf(quantity: Quantity): Figure[] {
  switch (quantity.kind) {
    case 'count':
      return [amount('count', quantity)];
    case 'percent':
      return [amount('percent', quantity)];
    case 'money':
      return quantity.redacted
        ? []
        : [{ ...amount('money', quantity), currency: quantity.currency }];
    case 'date':
      // "60 days ago" says how long a stretch is, and stretches are not yet compared.
      if (quantity.offset !== null) return [];
      return [{ measure: 'date', from: quantity.from, to: quantity.to }];
    case 'change':
      return changeFigures(quantity);
    default:
      // Durations, times, ordinals and identifiers are read, and not yet compared with facts.
      return [];
  }
}

type Stated = { readonly low: number; readonly high: number; readonly bound: Bound };

function changeFigures({ from, to, of, unit }: Extract<Quantity, { kind: 'change' }>): Figure[] {
  const stated = [from, to].filter((side) => side !== null);
  switch (of) {
    case 'number':
      return stated.map((side) => amount('count', side));
    case 'percent':
      return stated.map((side) => amount('percent', side));
    case 'money':
      return stated.map((side) => ({ ...amount('money', side), currency: unit }));
    case 'duration':
      return [];
    default:
      return of satisfies never;
  }
}

function amount<M extends 'count' | 'percent' | 'money'>(measure: M, { low, high, bound }: Stated) {
  return { measure, low, high, bound };
}

/** Whether a value of a fact is what the figure says. */
export function agrees(figure: Figure, value: FactValue): boolean {
  if (figure.measure === 'date') {
    const day = typeof value === 'string' ? value.slice(0, 10) : '';
    return day >= figure.from && day <= figure.to;
  }
  if (figure.measure === 'money') {
    if (typeof value !== 'object' || Array.isArray(value)) return false;
    const sameCurrency = figure.currency === null || figure.currency === value.currency;
    // "From 10,000" is not true of a floor of 18,000, though 18,000 is above 10,000.
    return sameCurrency && isNear(value.amount, figure, figure.bound === 'about' ? 0.05 : 0);
  }
  if (typeof value !== 'number') return false;
  if (figure.bound === 'at_least') return value >= figure.low;
  if (figure.bound === 'at_most') return value <= figure.high;
  return isNear(value, figure, figure.bound === 'about' ? 0.1 : 0);
}

function isNear(value: number, { low, high }: Stated, tolerance: number): boolean {
  const slack = Math.abs(value) * tolerance + 1e-9;
  return value >= low - slack && value <= high + slack;
}
