import type { Confidence, FactValue, Issue, Money } from '@tenacious-bench/schema';
import { confidenceOf, confidences } from '@tenacious-bench/schema/core';

/**
 * The fields of one part of a brief. A field of the wrong kind becomes an issue; one that is missing, null or empty
 * reads as undefined; and whatever nobody asked for is still there in `rest`.
 */
export type BriefFields = {
  readonly path: string;
  /** The first of these fields that is there. */
  text(...names: readonly string[]): string | undefined;
  number(...names: readonly string[]): number | undefined;
  texts(...names: readonly string[]): string[] | undefined;
  /** A whole date or instant; a part of one, such as `2026-05`, stays in `rest`. */
  date(...names: readonly string[]): string | undefined;
  /** `amount` with its `currency`, or an amount that names its currency, such as `amountUsd`. */
  money(): Money | undefined;
  confidence(): Confidence | undefined;
  list(name: string): readonly unknown[];
  /** Any value, for what can be written in more than one way. */
  any(name: string): unknown;
  /** Says that a field, or the whole part, cannot be used. */
  refuse(name: string | undefined, expected: string): void;
  /** All fields that were not read, as values of a fact. */
  rest(): Record<string, FactValue>;
};

type Fields = Readonly<Record<string, unknown>>;

/** Starts to read a part of a brief; what is wrong with it is added to `issues`. */
export function briefFields(input: unknown, path: string, issues: Issue[]): BriefFields {
  const fields = isFields(input) ? input : {};
  const seen = new Set<string>();

  function refuse(name: string | undefined, expected: string): void {
    const place = [path, name].filter((step) => step !== undefined && step !== '').join('.');
    issues.push({ code: 'invalid_brief', path: place, message: `expected ${expected}` });
  }

  function any(name: string): unknown {
    seen.add(name);
    return present(fields, name);
  }

  function take<T>(names: readonly string[], read: Read<T>, expected: string): T | undefined {
    const name = names.find((candidate) => present(fields, candidate) !== undefined);
    if (name === undefined) return undefined;
    const value = read(any(name));
    if (value === undefined) refuse(name, expected);
    return value;
  }

  if (!isFields(input)) refuse(undefined, 'an object with fields');
  return {
    path,
    any,
    refuse,
    text: (...names) => take(names, asText, 'a text'),
    number: (...names) => take(names, asNumber, 'a number'),
    texts: (...names) => take(names, asTexts, 'a text or a list of texts'),
    date: (...names) =>
      take(
        names.filter((name) => !isPartOfDate(fields[name])),
        asDate,
        'a date such as 2026-05-04',
      ),
    money: () => takeMoney(fields, seen),
    confidence: () =>
      take(['confidence'], asConfidence, 'high, medium, low, very_low or a number from 0 to 1'),
    list: (name) =>
      take([name], (value) => (Array.isArray(value) ? value : undefined), 'a list') ?? [],
    rest: () => restOf(fields, seen, refuse),
  };
}

type Read<T> = (value: unknown) => T | undefined;

function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function present(fields: Fields, name: string): unknown {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return value === null || value === '' ? undefined : value;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function asTexts(value: unknown): string[] | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.every((item) => typeof item === 'string') ? [...items] : undefined;
}

function isPartOfDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}(?:-\d{2})?$/.test(value);
}

// Years far away would run out of the four digits when a validity window is added to them.
const dateShape = /^(?:19|20|21)\d\d-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z)?$/;

function asDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || !dateShape.test(value)) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10) === value.slice(0, 10) ? value : undefined;
}

function asConfidence(value: unknown): Confidence | undefined {
  if (typeof value === 'number') return value >= 0 && value <= 1 ? confidenceOf(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const name = value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return confidences.find((confidence) => confidence === name);
}

const signs = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);

// The amount in its own currency is what a company announces; a conversion beside it stays in the rest.
function takeMoney(fields: Fields, seen: Set<string>): Money | undefined {
  const currency = currencyOf(present(fields, 'currency'));
  const amount = asNumber(present(fields, 'amount'));
  if (currency !== undefined && amount !== undefined) {
    seen.add('amount').add('currency');
    return { amount, currency };
  }
  const name = Object.keys(fields).find(
    (key) => /^amount[A-Z][a-z]{2}$/.test(key) && asNumber(fields[key]) !== undefined,
  );
  if (name === undefined) return undefined;
  seen.add(name);
  return { amount: fields[name] as number, currency: name.slice('amount'.length).toUpperCase() };
}

function currencyOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return signs.get(value) ?? (/^[A-Za-z]{3}$/.test(value) ? value.toUpperCase() : undefined);
}

/** How far a field may nest before it is refused: deeper is no longer something a message can refer to. */
const maximumDepth = 4;

function restOf(
  fields: Fields,
  seen: ReadonlySet<string>,
  refuse: BriefFields['refuse'],
): Record<string, FactValue> {
  const values = new Map<string, FactValue>();

  function keep(name: string, value: unknown, depth: number): void {
    const simple = asFactValue(value);
    // Canonical JSON, which the id of the task is made of, knows one form of each name.
    const key = name.normalize('NFC');
    if (simple !== undefined && !values.has(key) && name !== '__proto__') values.set(key, simple);
    else if (typeof value !== 'object' || value === null || depth === maximumDepth)
      refuse(name, 'a text, a number, true or false, or a list or an object of those');
    else keepAll(`${name}.`, value, depth + 1);
  }

  function keepAll(prefix: string, container: object, depth: number): void {
    for (const [name, value] of Object.entries(container)) {
      if (value !== null && value !== undefined && value !== '' && !(depth === 0 && seen.has(name)))
        keep(`${prefix}${name}`, value, depth);
    }
  }

  keepAll('', fields, 0);
  return Object.fromEntries(values);
}

function asFactValue(value: unknown): FactValue | undefined {
  const simple = (item: unknown) =>
    typeof item === 'string' || typeof item === 'boolean' || asNumber(item) !== undefined;
  if (Array.isArray(value)) return value.every(simple) ? [...value] : undefined;
  return simple(value) ? (value as FactValue) : undefined;
}
