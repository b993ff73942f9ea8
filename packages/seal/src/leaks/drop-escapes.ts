import { isBase64 } from './base64.ts';
import { ByteMemory } from './byte-memory.ts';
import { escapeSigns } from './escape-at.ts';
import { createEntityReader, type EntityReader } from './read-entity.ts';

const backslash = 0x5c;
const ampersand = 0x26;
const equals = 0x3d;
const lineEnd = 0x0a;
const carriageReturn = 0x0d;

/** Bytes without one layer of their escapes; they are others after the next but one. */
export type Unescaped = {
  readonly bytes: Uint8Array;
  /** Whether an escape stood for what may be a letter of base64; most stand for white space or a quote. */
  readonly hasOtherLetters: boolean;
};

/**
 * Makes a function that takes one layer of escapes out of UTF-8: those of JSON and of languages like it, of HTML, of
 * addresses and of quoted-printable. It answers `undefined` where there is none.
 *
 * A text that is escaped once more ends as the same bytes when this is repeated until none is left, so what was sealed and
 * what is scanned are compared when both have come to this end, and each has to be read but once.
 */
export function createEscapeDropper(): (bytes: Uint8Array) => Unescaped | undefined {
  const entityOf = createEntityReader();
  // What is read is what was written last.
  let [memory, other] = [new ByteMemory(), new ByteMemory()];
  return (bytes) => {
    [memory, other] = [other, memory];
    const { hasEscapes, hasOtherLetters } = dropLayer(bytes, memory, entityOf);
    if (!hasEscapes) return undefined;
    return { bytes: memory.bytes.subarray(0, memory.length), hasOtherLetters };
  };
}

function dropLayer(bytes: Uint8Array, memory: ByteMemory, entityOf: EntityReader) {
  let hasEscapes = false;
  let hasOtherLetters = false;
  memory.restart(bytes.length);
  let at = 0;
  while (at < bytes.length) {
    at += memory.copyUntil(escapeSigns, bytes, at);
    if (at === bytes.length) break;
    const before = memory.length;
    const length = dropEscape(bytes, at, memory, entityOf);
    if (length === 0) memory.byte(bytes[at] as number);
    else {
      hasEscapes = true;
      hasOtherLetters ||= memory.length > before && mayBeEncoded(memory.last());
    }
    at += length || 1;
  }
  return { hasEscapes, hasOtherLetters };
}

function mayBeEncoded(byte: number): boolean {
  return byte === equals || isBase64(byte);
}

/** Writes what an escape stands for, and answers how long it is; 0 where there is none. */
function dropEscape(
  bytes: Uint8Array,
  at: number,
  memory: ByteMemory,
  entityOf: EntityReader,
): number {
  const sign = bytes[at];
  if (sign === backslash) return dropBackslash(bytes, at, memory);
  if (sign === ampersand) {
    const entity = entityOf(bytes, at);
    if (entity !== undefined) memory.slice(entity.stands, bytes.length - at);
    return entity?.length ?? 0;
  }
  // Quoted-printable ends a line that goes on with an equals sign.
  const broken = sign === equals ? lineEndAt(bytes, at + 1) : 0;
  if (broken > 0) return 1 + broken;
  const byte = hexadecimal(bytes, at + 1, 2);
  if (byte < 0) return 0;
  memory.byte(byte);
  return 3;
}

/** What a letter stands for behind a backslash: itself, or white space; 0 where neither. */
const plainLetters = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  return '"\'\\/'.includes(letter) ? byte : 'nrtbfv0'.includes(letter) ? lineEnd : 0;
});

function dropBackslash(bytes: Uint8Array, at: number, memory: ByteMemory): number {
  const broken = lineEndAt(bytes, at + 1);
  if (broken > 0) return 1 + broken;
  const plain = plainLetters[bytes[at + 1] ?? 0] as number;
  if (plain === 0) return dropCodePoint(bytes, at, memory);
  memory.byte(plain);
  return 2;
}

/** How many digits follow the letter. */
function digitsAfter(letter: number | undefined): number {
  if (letter === 0x75) return 4;
  if (letter === 0x78) return 2;
  return letter === 0x55 ? 8 : 0;
}

function dropCodePoint(bytes: Uint8Array, at: number, memory: ByteMemory): number {
  const digits = digitsAfter(bytes[at + 1]);
  if (digits === 0) return 0;
  if (bytes[at + 2] === 0x7b) return dropBraced(bytes, at, memory);
  const code = hexadecimal(bytes, at + 2, digits);
  if (code < 0) return 0;
  const end = at + 2 + digits;
  const isFirstHalf = code >= 0xd800 && code < 0xdc00 && bytes[end] === backslash;
  const second = isFirstHalf ? hexadecimal(bytes, end + 2, 4) : -1;
  const isPair = second >= 0xdc00 && second < 0xe000;
  memory.codePoint(isPair ? ((code - 0xd800) << 10) + (second - 0xdc00) + 0x10000 : code);
  return end - at + (isPair ? 6 : 0);
}

function dropBraced(bytes: Uint8Array, at: number, memory: ByteMemory): number {
  const end = bytes.subarray(at, at + 11).indexOf(0x7d);
  const code = end < 4 ? -1 : hexadecimal(bytes, at + 3, end - 3);
  if (code < 0) return 0;
  memory.codePoint(code);
  return end + 1;
}

function lineEndAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] === lineEnd) return 1;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineEnd ? 2 : 0;
}

/** The value of so many digits, or -1 where one is none. */
function hexadecimal(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = digitOf(bytes[index] ?? 0);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
