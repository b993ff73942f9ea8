declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Writes bytes of which nothing is known as far as they are text: what is no ASCII separates words. */
export function copyLoosely(bytes: Uint8Array, room: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    room[at] = byte < 0x80 ? byte : 0x20;
  }
  return room.subarray(0, bytes.length);
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where the last letter is over of which all bytes are there, if these are UTF-8. */
export function endOfLetters(bytes: Uint8Array, length = bytes.length): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) return letterLength(byte) > back ? length - back : length;
  }
  return length;
}

/** Where the letter begins that a place is in. */
export function startOfLetter(bytes: Uint8Array, at: number): number {
  let start = at;
  while (at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

/** How many bytes a letter has, by its first. */
export function letterLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The least code point that takes so many bytes. */
const least = [0, 0, 0x80, 0x800, 0x10000];

/** The code point of so many bytes, or -1 where they are no UTF-8. */
export function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] as number;
  if (length === 1) return first;
  if (first < 0xc0) return -1;
  let code = first & (0x7f >> length);
  for (let index = at + 1; index < at + length; index += 1) {
    const byte = bytes[index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const isHalf = code >= 0xd800 && code < 0xe000;
  return first >= 0xf8 || isHalf || code < (least[length] ?? 0) || code > 0x10ffff ? -1 : code;
}

/** Writes spaces over whatever is no UTF-8. */
export function mend(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const length = letterLength(bytes[at] as number);
    const isWhole = codePointAt(bytes, at, length) >= 0;
    if (!isWhole) bytes[at] = 0x20;
    at += isWhole ? length : 1;
  }
}
