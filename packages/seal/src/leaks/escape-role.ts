/** What a sign that an escape may begin with does to words: the sum of whatever holds. */
export const escapeRole = {
  none: 0,
  /** It parts words, and so does the letter behind it: a line end written as `\n` does. */
  gap: 1,
  /** What it stands for has to be put in its place before words are told apart. */
  other: 2,
} as const;

const backslash = 0x5c;
const ampersand = 0x26;
const percent = 0x25;
const equals = 0x3d;
const openingBrace = 0x7b;

/** The signs that escapes begin with, of backslashes, entities, addresses and quoted-printable: 1; all else: 0. */
export const escapeSigns = /* @__PURE__ */ bytesOf('\\&%=');
/** What stands for white space behind a backslash, or for a quote, as escapes of JSON mostly do. */
const gaps = /* @__PURE__ */ bytesOf('nrtbfv0"\'');
const quotes = /* @__PURE__ */ bytesOf('"\'');
const others = /* @__PURE__ */ bytesOf('\\/\n\r');
const numbers = /* @__PURE__ */ bytesOf('uUx');
const digits = /* @__PURE__ */ bytesOf('0123456789abcdefABCDEF');
const names = /* @__PURE__ */ bytesOf(
  '#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
);
const longestEntity = 34;

/** Reads the role of a sign from the bytes around it; three of them behind the text have to be there. */
export function escapeRoleAt(bytes: DataView, at: number): number {
  const next = bytes.getUint8(at + 1);
  switch (bytes.getUint8(at)) {
    case backslash:
      if (gaps[next] === 1) return escapeRole.gap + joinedRole(bytes, at);
      return others[next] === 1 || isNumber(bytes, at + 1) ? escapeRole.other : escapeRole.none;
    case ampersand:
      return isEntity(bytes, at) ? escapeRole.other : escapeRole.none;
    case equals:
      if (next === 0x0a || next === 0x0d) return escapeRole.other;
      return isByte(bytes, at + 1) ? escapeRole.other : escapeRole.none;
    case percent:
      return isByte(bytes, at + 1) ? escapeRole.other : escapeRole.none;
    default:
      return escapeRole.none;
  }
}

/** Behind another sign a line end may be the rest of a longer escape: it goes on on the next line. */
function joinedRole(bytes: DataView, at: number): number {
  const before = at === 0 ? 0 : bytes.getUint8(at - 1);
  const isQuoted = before === equals && quotes[bytes.getUint8(at + 1)] === 1;
  return (before === backslash || before === equals) && !isQuoted
    ? escapeRole.other
    : escapeRole.none;
}

function isNumber(bytes: DataView, at: number): boolean {
  const next = bytes.getUint8(at + 1);
  return numbers[bytes.getUint8(at)] === 1 && (digits[next] === 1 || next === openingBrace);
}

function isByte(bytes: DataView, at: number): boolean {
  return digits[bytes.getUint8(at)] === 1 && digits[bytes.getUint8(at + 1)] === 1;
}

function isEntity(bytes: DataView, at: number): boolean {
  const last = Math.min(at + longestEntity, bytes.byteLength);
  let end = at + 1;
  while (end < last && names[bytes.getUint8(end)] === 1) end += 1;
  return end < last && bytes.getUint8(end) === 0x3b;
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    Number(letters.includes(String.fromCharCode(byte))),
  );
}
