import { ByteMemory } from './byte-memory.ts';
import { codePointAt, letterLength } from './text-bytes.ts';

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
      const length = letterLength(bytes[at] as number);
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
