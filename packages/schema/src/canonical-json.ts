import { maxJsonDepth } from './json-depth.ts';

/**
 * Writes a value as canonical JSON: equal data gives equal bytes, whoever wrote it and in which order.
 *
 * No white space, members sorted by the UTF-16 code units of their names and numbers as ECMAScript prints them, as
 * in RFC 8785. Beyond it, all text is brought to Unicode form NFC, so that `é` is one text however it was typed,
 * and a lone surrogate is written as an escape. Members that are `undefined` are left out. What JSON cannot
 * hold without loss (NaN, a bigint, a Date, a cycle, two names that NFC makes one) is a TypeError.
 *
 * @example
 * ```ts
 * canonicalJson({ b: [1.0, -0, 1e21], a: 'cafe\u0301' }) // => '{"a":"café","b":[1,0,1e+21]}'
 * canonicalJson({ price: Number.NaN }) // throws TypeError
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, { containers: [], steps: [] });
}

/** The containers that are being written, outermost first, and the member that is being written in each. */
type Trail = { readonly containers: object[]; readonly steps: (string | number)[] };

function write(value: unknown, trail: Trail): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      return writeNumber(value, trail);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : writeContainer(value, trail);
    default:
      throw refusal(trail, value === undefined ? 'undefined' : `a ${typeof value}`);
  }
}

function writeNumber(value: number, trail: Trail): string {
  if (!Number.isFinite(value)) throw refusal(trail, String(value));
  // A template prints -0 as 0, as JSON.stringify does.
  return `${value}`;
}

function writeContainer(value: object, trail: Trail): string {
  const { containers } = trail;
  if (containers.includes(value)) throw refusal(trail, 'an object or array that contains itself');
  if (containers.length === maxJsonDepth) throw tooDeep(trail);
  if (!Array.isArray(value) && !isPlain(value))
    throw refusal(trail, `an instance of ${value.constructor?.name}`);
  containers.push(value);
  const text = Array.isArray(value) ? writeArray(value, trail) : writeObject(value, trail);
  containers.pop();
  return text;
}

function writeArray(items: readonly unknown[], trail: Trail): string {
  const level = trail.containers.length - 1;
  let text = '';
  for (let index = 0; index < items.length; index += 1) {
    trail.steps[level] = index;
    const item = write(items[index], trail);
    text = index === 0 ? item : `${text},${item}`;
  }
  return `[${text}]`;
}

function writeObject(value: object, trail: Trail): string {
  const level = trail.containers.length - 1;
  const members = normalised(value as Members, trail);
  let text = '';
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member === undefined) continue;
    trail.steps[level] = name;
    const comma = text === '' ? '' : ',';
    text += `${comma}${quote(name)}:${write(member, trail)}`;
  }
  return `{${text}}`;
}

type Members = { readonly [name: string]: unknown };

// An object whose prototype has no prototype is an object literal, in this realm or in another.
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The same members under NFC names. Nearly always the object itself. */
function normalised(members: Members, trail: Trail): Members {
  if (!Object.keys(members).some(mayChangeUnderNfc)) return members;
  // Without a prototype, so that a member named __proto__ stays a member.
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, member] of Object.entries(members)) {
    if (member === undefined) continue;
    const name = key.normalize('NFC');
    if (name in copy) {
      trail.steps[trail.containers.length - 1] = name;
      throw refusal(trail, 'two members whose names differ only in their Unicode form');
    }
    copy[name] = member;
  }
  return copy;
}

// U+0300 is the first character that NFC may change.
function mayChangeUnderNfc(text: string): boolean {
  return /[^\0-\u02ff]/.test(text);
}

function quote(text: string): string {
  // Printable characters below U+0300 other than the quote and the backslash are written as they are: nearly every
  // text of a document, and several times faster than to normalise and escape it.
  if (/^[ !#-[\]-\u02ff]*$/.test(text)) return `"${text}"`;
  return JSON.stringify(text.normalize('NFC'));
}

function refusal(trail: Trail, found: string): TypeError {
  return new TypeError(
    `${pathOf(trail)} is ${found}: JSON cannot hold it, so there is no canonical form`,
  );
}

function tooDeep(trail: Trail): RangeError {
  const start = pathOf({ ...trail, containers: trail.containers.slice(0, 4) });
  return new RangeError(
    `${start}… nests more than ${maxJsonDepth} objects and arrays: such a document cannot be written as canonical JSON`,
  );
}

function pathOf({ containers, steps }: Trail): string {
  const path = steps.slice(0, containers.length).reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
  return path === '' ? 'the value' : path;
}
