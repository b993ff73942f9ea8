const backslash = 0x5c;
const ampersand = 0x26;
const percent = 0x25;
const equals = 0x3d;
const openingBrace = 0x7b;
const semicolon = 0x3b;
const longestEntity = 34;
// Text in JSON in JSON in JSON in JSON has as many in front of an n.
const mostBackslashes = 8;

/** The signs that escapes begin with, of backslashes, entities, addresses and quoted-printable: 1; all else: 0. */
export const escapeSigns = /* @__PURE__ */ bytesOf('\\&%=');
const quotes = /* @__PURE__ */ bytesOf('"\'');
const spaces = /* @__PURE__ */ bytesOf('nrtbfv0');
const strokeOrBreak = /* @__PURE__ */ bytesOf('/\n\r');
const numbers = /* @__PURE__ */ bytesOf('uUx');
const digits = /* @__PURE__ */ bytesOf('0123456789abcdefABCDEF');
const nameBytes = /* @__PURE__ */ bytesOf(
  '#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
);

/** Whether a byte may stand in the name or in the number of an entity. */
export function isNameByte(byte: number): boolean {
  return nameBytes[byte] === 1;
}

/**
 * How many bytes an escape has that, in whatever layers it is taken out, parts words and does nothing else: a quote or
 * white space behind backslashes. 0 where none begins. Four bytes behind the text have to be there.
 */
export function gapAt(bytes: DataView, at: number): number {
  const count = backslashesAt(bytes, at);
  if (count === 0) return 0;
  const letter = bytes.getUint8(at + count);
  // A backslash that is left over joins lines where it meets the line end that another stood for.
  const isSpace = spaces[letter] === 1 && (count & (count - 1)) === 0;
  return quotes[letter] === 1 || isSpace ? count + 1 : 0;
}

/** Whether an escape may begin that does more than part words; `gap` is what `gapAt` says of the place. */
export function mayChangeWords(bytes: DataView, at: number, gap: number): boolean {
  const next = bytes.getUint8(at + 1);
  switch (bytes.getUint8(at)) {
    case backslash:
      return gap > 0 ? mayJoinLines(bytes, at, gap) : isBackslashEscape(bytes, at);
    case ampersand:
      return isEntity(bytes, at);
    case equals:
      return next === 0x0a || next === 0x0d || isByte(bytes, at + 1);
    case percent:
      return isByte(bytes, at + 1);
    default:
      return false;
  }
}

/** Quoted-printable goes on behind an equals sign at the end of a line. */
function mayJoinLines(bytes: DataView, at: number, gap: number): boolean {
  const isSpace = spaces[bytes.getUint8(at + gap - 1)] === 1;
  return isSpace && at > 0 && bytes.getUint8(at - 1) === equals;
}

function isBackslashEscape(bytes: DataView, at: number): boolean {
  const last = at + backslashesAt(bytes, at) - 1;
  const next = bytes.getUint8(last + 1);
  if (next === backslash || spaces[next] === 1 || strokeOrBreak[next] === 1) return true;
  const digit = bytes.getUint8(last + 2);
  return numbers[next] === 1 && (digits[digit] === 1 || digit === openingBrace);
}

function backslashesAt(bytes: DataView, at: number): number {
  let count = 0;
  while (count < mostBackslashes && bytes.getUint8(at + count) === backslash) count += 1;
  return count;
}

function isByte(bytes: DataView, at: number): boolean {
  return digits[bytes.getUint8(at)] === 1 && digits[bytes.getUint8(at + 1)] === 1;
}

function isEntity(bytes: DataView, at: number): boolean {
  const last = Math.min(at + longestEntity, bytes.byteLength);
  let end = at + 1;
  while (end < last && isNameByte(bytes.getUint8(end))) end += 1;
  return end < last && bytes.getUint8(end) === semicolon;
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    Number(letters.includes(String.fromCharCode(byte))),
  );
}
