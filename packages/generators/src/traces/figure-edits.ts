import { findQuantities, parseNumberWords, type Quantity } from '@tenacious-bench/text';
import type { TextEdit } from './text-edit.ts';

/** From this size on, a plain count says whose it is; smaller ones are the problem itself. */
const tellingFigure = 1000;

/**
 * Amounts of money and large counts, times a number of tenths.
 *
 * A factor with one decimal keeps every relation exactly: sums, multiples, what is larger. Each figure keeps the form
 * that it is written in.
 */
export function figureEdits(
  text: string,
  { now, tenths }: { now: string; tenths: number },
): TextEdit[] {
  return findQuantities(text, { now })
    .filter(isTelling)
    .flatMap((quantity) => editsOf(quantity, tenths));
}

/** An amount times a number of tenths, without the dust of binary fractions. */
export function scaledAmount(value: number, tenths: number): number {
  return Number(((value * tenths) / 10).toFixed(6));
}

/** A count, which stays a whole number; a small one stays what it is. */
export function scaledCount(value: number, tenths: number): number {
  if (Math.abs(value) < tellingFigure) return value;
  const scaled = scaledAmount(value, tenths);
  return Number.isInteger(value) ? Math.round(scaled) : scaled;
}

type Figures = { readonly low: number; readonly high: number };

function isTelling(quantity: Quantity): boolean {
  if (quantity.kind === 'money') return !quantity.redacted && quantity.bound !== 'vague';
  if (quantity.kind === 'change') {
    if (quantity.of === 'money') return true;
    const ends = [quantity.from, quantity.to].filter((end) => end !== null);
    return quantity.of === 'number' && ends.every(({ low }) => low >= tellingFigure);
  }
  const isCount = quantity.kind === 'count' || quantity.kind === 'number';
  return isCount && quantity.bound !== 'vague' && quantity.low >= tellingFigure;
}

function editsOf(quantity: Quantity, tenths: number): TextEdit[] {
  const { quote, span } = quantity;
  const figures = figuresOf(quantity);
  const numerals = [...quote.matchAll(numeral)];
  if (numerals.length === 0) return wordEdits(quantity, tenths);
  return numerals.map(({ 0: written, index }) => ({
    start: span.start + index,
    end: span.start + index + written.length,
    text: scaledNumeral(written, { figures, tenths, isWhole: quantity.kind === 'count' }),
  }));
}

const numeral = /\d+(?:[.,'’ \u00a0\u202f]\d+)*/g;

function figuresOf(quantity: Quantity): Figures[] {
  if (quantity.kind === 'change') return [quantity.from, quantity.to].filter((end) => end !== null);
  return 'low' in quantity ? [quantity] : [];
}

type Scaling = {
  readonly figures: readonly Figures[];
  readonly tenths: number;
  readonly isWhole: boolean;
};

function scaledNumeral(written: string, { figures, tenths, isWhole }: Scaling): string {
  const marks = written.match(/\D/g) ?? [];
  const last = marks.at(-1) ?? '';
  const isGrouped = /^\d{1,3}(?:(\D)\d{3})(?:\1\d{3})*$/.test(written);
  const whole = Number(written.replaceAll(/\D/g, ''));
  const decimals = written.length - 1 - written.lastIndexOf(last);
  const isDecimal =
    marks.length > 0 && !(isGrouped && figures.some((figure) => isMultiple(figure, whole)));
  const group = isDecimal ? marks.slice(0, -1).at(-1) : last;
  const value = isDecimal ? whole / 10 ** decimals : whole;
  const scaled =
    isWhole && value >= tellingFigure ? scaledCount(value, tenths) : scaledAmount(value, tenths);
  return spelt(scaled, {
    group,
    point: isDecimal ? last : pointBeside(group),
    decimals: isDecimal ? decimals : 0,
  });
}

// "1.200" is a thousand in "€1.200" and little more than one in "€1.200 m": the reading of the whole decides.
function isMultiple({ low, high }: Figures, value: number): boolean {
  return [low, high].some((figure) =>
    [1, 1e3, 1e6, 1e9, 1e12].some((scale) => figure === value * scale),
  );
}

function pointBeside(group: string | undefined): string {
  return group === '.' ? ',' : '.';
}

type Form = {
  readonly group: string | undefined;
  readonly point: string;
  readonly decimals: number;
};

function spelt(value: number, { group, point, decimals }: Form): string {
  const [whole = '0', fraction = ''] = String(value).split('.');
  const grouped =
    group === undefined || group === '' ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  const rest = fraction.padEnd(Math.min(decimals, 2), '0');
  return rest === '' || /^0+$/.test(rest) ? grouped : grouped + point + rest;
}

/** "nine million dollars" becomes "7.2 million dollars". */
function wordEdits({ quote, span, ...quantity }: Quantity, tenths: number): TextEdit[] {
  const words = [...quote.matchAll(/[\p{L}-]+/gu)];
  for (let count = words.length; count > 0; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1) {
      const start = words[from]?.index ?? 0;
      const end =
        (words[from + count - 1]?.index ?? 0) + (words[from + count - 1]?.[0].length ?? 0);
      const value = parseNumberWords(quote.slice(start, end));
      if (value !== null)
        return [
          {
            start: span.start + start,
            end: span.start + end,
            text: inShort(scaledAmount(value, tenths)),
          },
        ];
    }
  return 'low' in quantity ? [{ ...span, text: inShort(scaledAmount(quantity.low, tenths)) }] : [];
}

function inShort(value: number): string {
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (value >= size) return `${Number((value / size).toFixed(6))} ${name}`;
  return String(value);
}
