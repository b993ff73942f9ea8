import { maxJsonDepth } from './json-depth.ts';
import { type MemberOrder, type MemberOrders, memberOrder } from './member-order.ts';
import { quoteCanonical } from './quote-canonical.ts';

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
  return createCanonicalWriter()(value);
}

/**
 * Makes a `canonicalJson` for many values of one kind, which remembers in which order their members are written.
 *
 * @example
 * ```ts
 * const write = createCanonicalWriter();
 * [{ b: 1, a: 2 }, { b: 3, a: 4 }].map(write) // => ['{"a":2,"b":1}', '{"a":4,"b":3}']
 * ```
 */
export function createCanonicalWriter(): (value: unknown) => string {
  // Bound and no closure, of which the engine would compile another for each writer.
  return writeWith.bind(undefined, new Map());
}

function writeWith(orders: MemberOrders, value: unknown): string {
  return write(value, { containers: [], steps: [], orders });
}

/** The containers that are being written, outermost first, and the member that is being written in each. */
type Trail = {
  readonly containers: object[];
  readonly steps: (string | number)[];
  readonly orders: MemberOrders;
};

function write(value: unknown, trail: Trail): string {
  switch (typeof value) {
    case 'string':
      return quoteCanonical(value);
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
  const order = memberOrder(Object.keys(value), trail.orders);
  if (order.isNormal) return writeMembers(value as Members, order, trail);
  const members = normalised(value as Members, trail);
  return writeMembers(members, memberOrder(Object.keys(members), trail.orders), trail);
}

function writeMembers(members: Members, order: MemberOrder, trail: Trail): string {
  const { names, labels, laterLabels } = order;
  const level = trail.containers.length - 1;
  let text = '{';
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as string;
    const member = members[name];
    if (member === undefined) continue;
    trail.steps[level] = name;
    // Piece by piece, because each text that is put together first is one more in memory.
    text += (text === '{' ? labels : laterLabels)[at];
    text += write(member, trail);
  }
  return `${text}}`;
}

type Members = { readonly [name: string]: unknown };

// An object whose prototype has no prototype is an object literal, in this realm or in another.
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The same members under NFC names. */
function normalised(members: Members, trail: Trail): Members {
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
