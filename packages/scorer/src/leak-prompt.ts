import type { Span } from '@tenacious-bench/schema';
import type { Reading } from './reading.ts';
import { firstWhere } from './reading-index.ts';

/** Finds what was never meant for a reader: rows of a table, fields with their values, names of fields. */
export function promptRemains(
  reading: Reading,
  labels: readonly Span[],
  orders: ReadonlySet<string>,
): Span[] {
  const { text, zones } = reading;
  if (labels.length === 0 && !isSuspicious(text)) return fieldNames(reading);
  const signature = zones.blocks.find(({ zone }) => zone === 'signature')?.span;
  const lines = linesOf(text).filter(
    ({ start }) => signature === undefined || start < signature.start,
  );
  const remains = lines.filter((line) => {
    const written = text.slice(line.start, line.end);
    return (
      isRow(written) ||
      isField(written) ||
      isKeyed(written) ||
      isDirection(written, orders) ||
      isLabelled(line, labels, text)
    );
  });
  const spans = merged(remains);
  const names = fieldNames(reading);
  return [...spans, ...names.filter((name) => !spans.some((span) => holds(span, name)))];
}

// Without one of these no line is a row, a field or a direction, and most messages have none.
const suspicious = /[|;].*[|;].*[|;]|\t|[[{]|[a-z]_[a-z]|["']\s*:|:.*:.*:/;

function isSuspicious(text: string): boolean {
  return suspicious.test(text) || text.split(/[\n\r\u2028\u2029]/).some(isListed);
}

// Four marks of a list, the second of them or a later one a semicolon with two behind it.
function isListed(line: string): boolean {
  const at = line.indexOf(';', line.search(/[;,]/) + 1);
  return at > 0 && /[;,].*[;,]/.test(line.slice(at + 1));
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** `Go | avail 5 | sr 2 | +14d`: cells, three of them with a number. */
function isRow(line: string): boolean {
  if (!/\d/.test(line)) return false;
  return hasCells(line.split(/[|\t;]/), 3, 0) || hasCells(line.split(/[|\t;,]/), 6, 0.75);
}

function hasCells(cells: readonly string[], fewest: number, share: number): boolean {
  const counted = cells.filter((cell) => cell.length < 24 && /\d/.test(cell)).length;
  return counted >= fewest && counted >= share * cells.length;
}

/** `"type": "funding"`, `window_days = 60`. */
function isField(line: string): boolean {
  if (!/[:=]/.test(line)) return false;
  return (
    /["']\w+["']\s*:\s*(?:["'[{\d]|true|false|null)/.test(line) ||
    /(?:^|[\s,{(])[a-z]+_[a-z_]+\s*[:=]/.test(line)
  );
}

/** `Stack: Go. Free: 4. Earliest: 14 days.`: three short labels in one line, each with a short value. */
function isKeyed(line: string): boolean {
  if (line.split(':').length < 4) return false;
  const pieces = line.split(/[.;,|/]\s|\s[–—-]\s/).filter((piece) => piece.trim() !== '');
  const keyed = pieces.filter((piece) => /^\s*[\p{L} ]{2,20}:\s?[^:]{1,24}$/u.test(piece));
  return keyed.length > 2 && keyed.length * 2 > pieces.length;
}

/** `[Use the round here; keep it warm]`: an order in brackets. */
function isDirection(line: string, orders: ReadonlySet<string>): boolean {
  // Cut at what closes a bracket: a search for the whole order would start anew at each that opens.
  for (const piece of line.split(']').slice(0, -1)) {
    const [, verb = ''] = /\[\s*(\p{L}+)(?!\p{L})[^[]*\s/u.exec(piece) ?? [];
    if (verb !== '') return orders.has(verb.toLowerCase());
  }
  return false;
}

/** A label at the start of a line, with a colon: `Tone: direct`. */
function isLabelled(line: Span, labels: readonly Span[], text: string): boolean {
  const from = firstWhere(labels.length, (at) => (labels[at]?.start ?? 0) >= line.start);
  // Only marks stand before such a label, and never many.
  const opening = labels.slice(from, from + 8).filter(({ start }) => start < line.start + 80);
  return opening.some(
    ({ start, end }) =>
      end <= line.end &&
      text
        .slice(line.start, start)
        .trim()
        .replace(/^[-*#([•\s]+/, '') === '' &&
      /^[*_]*\s*:/.test(text.slice(end, line.end)),
  );
}

// Lines that follow each other are one finding, and so is a whole document with its brackets between.
function merged(lines: readonly Span[]): Span[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  if (lines.length > 3) return [{ start: first.start, end: last.end }];
  const spans: Span[] = [first];
  for (const line of lines.slice(1)) {
    const before = spans.at(-1) ?? first;
    if (line.start > before.end + 1) spans.push(line);
    else spans[spans.length - 1] = { start: before.start, end: line.end };
  }
  return spans;
}

function holds(span: Span, inner: Span): boolean {
  return span.start <= inner.start && inner.end <= span.end;
}

// Facts name their topics and values as code does, which no reader of the message has a use for.
function fieldNames({ situation, text }: Reading): Span[] {
  if (situation.facts === 'unknown' || !/[a-z]_[a-z]|[a-z][A-Z]/.test(text)) return [];
  const names = new Set(
    situation.facts.flatMap(({ topic, values }) => [topic, ...Object.keys(values)]),
  );
  return [...names]
    .filter((name) => /_|[a-z][A-Z]/.test(name))
    .flatMap((name) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length }];
    });
}
