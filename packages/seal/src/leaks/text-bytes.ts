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
    if (byte >= 0xc0) return lengthOf(byte) > back ? length - back : length;
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
function lengthOf(first: number): number {
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
