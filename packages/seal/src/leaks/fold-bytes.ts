import { ByteMemory } from './byte-memory.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Spells UTF-8 in ASCII, over memory that is kept; `undefined` where that takes more than one letter at a time. */
export type ByteFolder = (bytes: Uint8Array) => Uint8Array | undefined;

/** Makes a folder of bytes from one of letters, for most texts that are not ASCII have a few such letters alone. */
export function createByteFolder(foldOf: (letter: string) => string | undefined): ByteFolder {
  const encoder = new TextEncoder();
  const memory = new ByteMemory();
  const folds = new Map<number, Uint8Array | undefined>();
  const foldOfCode = (code: number) => {
    if (!folds.has(code)) {
      const fold = foldOf(String.fromCodePoint(code));
      folds.set(code, fold === undefined ? undefined : encoder.encode(fold));
    }
    return folds.get(code);
  };
  return (bytes) => {
    memory.restart(bytes.length);
    let at = 0;
    for (;;) {
      at += memory.copyUntil(others, bytes, at);
      if (at >= bytes.length) return memory.bytes.subarray(0, memory.length);
      const length = lengthOf(bytes[at] as number);
      const code = codePointAt(bytes, at, length);
      const fold = code < 0 ? undefined : foldOfCode(code);
      if (fold === undefined) return undefined;
      at += length;
      memory.slice(fold, bytes.length - at);
    }
  };
}

/** What is not plain ASCII: 1. */
const others = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(!((byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d))),
);

function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The least code point that takes so many bytes. */
const least = [0, 0, 0x80, 0x800, 0x10000];

/** The code point of so many bytes, or -1 where they are no UTF-8. */
function codePointAt(bytes: Uint8Array, at: number, length: number): number {
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
