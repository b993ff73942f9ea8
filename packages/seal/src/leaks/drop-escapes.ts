import { type ByteWriter, createByteWriter } from './byte-writer.ts';
import { createEntityReader, type EntityReader } from './read-entity.ts';

const backslash = 0x5c;
const ampersand = 0x26;
const percent = 0x25;
const equals = 0x3d;
const lineEnd = 0x0a;
const carriageReturn = 0x0d;

/** Bytes without their escapes. */
export type Unescaped = {
  readonly bytes: Uint8Array;
  /** Whether words are others than before: a quote for an escaped one changes none. */
  readonly hasOtherWords: boolean;
  /** Whether an escape stood for a letter or a sign, as it may within base64; most stand for white space. */
  readonly hasOtherSigns: boolean;
};

const mostLayers = 8;

/**
 * Makes a function that takes all escapes out of UTF-8, layer by layer until none is left: those of JSON and of languages
 * like it, of HTML, of addresses and of quoted-printable. It answers `undefined` where there is none.
 *
 * A text that is escaped once more ends as the same bytes, so what was sealed and what is scanned are compared when both
 * have come to this end, and each has to be read but once.
 */
export function createEscapeDropper(): (bytes: Uint8Array) => Unescaped | undefined {
  const writer = createByteWriter();
  const entityOf = createEntityReader();
  return (bytes) => {
    let plain: Unescaped | undefined;
    for (let layer = 0; layer < mostLayers; layer += 1) {
      const dropped = dropLayer(plain?.bytes ?? bytes, writer, entityOf);
      if (!dropped.hasEscapes) return plain;
      plain = {
        bytes: writer.bytes().slice(),
        hasOtherWords: dropped.hasOtherWords || plain?.hasOtherWords === true,
        hasOtherSigns: dropped.hasOtherSigns || plain?.hasOtherSigns === true,
      };
      if (!dropped.hasSigns) return plain;
    }
    return plain;
  };
}

function dropLayer(bytes: Uint8Array, writer: ByteWriter, entityOf: EntityReader) {
  const dropped = {
    hasEscapes: false,
    hasSigns: false,
    hasOtherWords: false,
    hasOtherSigns: false,
  };
  let written = 0;
  writer.restart(bytes.length);
  for (let at = nextSign(bytes, 0); at < bytes.length; at = nextSign(bytes, written)) {
    writer.slice(bytes, written, at);
    const before = writer.length();
    const length = dropEscape(bytes, at, writer, entityOf);
    if (length === 0) writer.byte(bytes[at] as number);
    else {
      dropped.hasEscapes = true;
      dropped.hasOtherWords ||= !isEscapedSign(bytes, at);
      dropped.hasOtherSigns ||= writer.length() > before && !isWhiteSpace(writer.last());
    }
    dropped.hasSigns ||= isSign(writer.last());
    written = at + (length || 1);
  }
  writer.slice(bytes, written, bytes.length);
  return dropped;
}

const signs = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) =>
  Number([backslash, ampersand, percent, equals].includes(byte)),
);

function isSign(byte: number): boolean {
  return signs[byte] === 1;
}

function isWhiteSpace(byte: number): boolean {
  return byte === 0x20 || byte === lineEnd || byte === carriageReturn;
}

function nextSign(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && signs[bytes[at] as number] === 0) at += 1;
  return at;
}

/** Both the escape and what it stands for part words. A stroke may be a letter of base64. */
function isEscapedSign(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === backslash && /["'\\]/.test(String.fromCharCode(bytes[at + 1] ?? 0));
}

/** Writes what an escape stands for, and answers how long it is; 0 where there is none. */
function dropEscape(
  bytes: Uint8Array,
  at: number,
  writer: ByteWriter,
  entityOf: EntityReader,
): number {
  const sign = bytes[at];
  if (sign === backslash) return dropBackslash(bytes, at, writer);
  if (sign === ampersand) {
    const entity = entityOf(bytes, at);
    if (entity !== undefined) writer.text(entity.text);
    return entity?.length ?? 0;
  }
  // Quoted-printable ends a line that goes on with an equals sign.
  const broken = sign === equals ? lineEndAt(bytes, at + 1) : 0;
  if (broken > 0) return 1 + broken;
  const byte = hexadecimal(bytes, at + 1, 2);
  if (byte < 0) return 0;
  writer.byte(byte);
  return 3;
}

function dropBackslash(bytes: Uint8Array, at: number, writer: ByteWriter): number {
  const broken = lineEndAt(bytes, at + 1);
  if (broken > 0) return 1 + broken;
  const letter = String.fromCharCode(bytes[at + 1] ?? 0);
  if (/[nrtbfv0]/.test(letter)) {
    writer.byte(lineEnd);
    return 2;
  }
  if (/["'\\/]/.test(letter)) {
    writer.byte(letter.charCodeAt(0));
    return 2;
  }
  return dropCodePoint(bytes, at, writer);
}

const digitsAfter: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [0x75, 4],
  [0x78, 2],
  [0x55, 8],
]);

function dropCodePoint(bytes: Uint8Array, at: number, writer: ByteWriter): number {
  const digits = digitsAfter.get(bytes[at + 1] ?? 0);
  if (digits === undefined) return 0;
  if (bytes[at + 2] === 0x7b) return dropBraced(bytes, at, writer);
  const code = hexadecimal(bytes, at + 2, digits);
  if (code < 0) return 0;
  const end = at + 2 + digits;
  const isFirstHalf = code >= 0xd800 && code < 0xdc00 && bytes[end] === backslash;
  const second = isFirstHalf ? hexadecimal(bytes, end + 2, 4) : -1;
  const isPair = second >= 0xdc00 && second < 0xe000;
  writer.codePoint(isPair ? ((code - 0xd800) << 10) + (second - 0xdc00) + 0x10000 : code);
  return end - at + (isPair ? 6 : 0);
}

function dropBraced(bytes: Uint8Array, at: number, writer: ByteWriter): number {
  const end = bytes.subarray(at, at + 11).indexOf(0x7d);
  const code = end < 4 ? -1 : hexadecimal(bytes, at + 3, end - 3);
  if (code < 0) return 0;
  writer.codePoint(code);
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
