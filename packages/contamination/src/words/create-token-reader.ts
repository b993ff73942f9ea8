import { createPlainFolder } from './create-plain-folder.ts';
import { findTokens, withoutBackslashes } from './find-tokens.ts';
import { hashAsciiWords } from './hash-ascii-words.ts';
import { hashToken } from './hash-token.ts';

// Every runtime has it, though neither the language nor the types of a pure package say so.
declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

/** Reads texts into the hashes of their tokens, over memory that it keeps from text to text. */
export type TokenReader = {
  /** The hash of every token in order; what is returned is overwritten by the next text. */
  read(text: string): Uint32Array;
  /** Whether the last text could be read as ASCII, which takes a hundredth of the time. */
  readonly isFastText: boolean;
};

/**
 * Makes a reader of token hashes: what `findTokens(text).map(({ text }) => hashToken(text))` gives, many times as
 * fast.
 *
 * @example
 * ```ts
 * const reader = createTokenReader();
 * reader.read('A full-stack bench')[3] === hashToken('bench') // => true
 * ```
 */
export function createTokenReader(): TokenReader {
  const foldPlainly = createPlainFolder();
  const readAscii = createAsciiReader();
  let isFastText = true;
  return {
    read(text) {
      const hashes = readAscii(text) ?? readAscii(foldPlainly(withoutBackslashes(text)));
      isFastText = hashes !== undefined;
      return hashes ?? Uint32Array.from(findTokens(text), (token) => hashToken(token.text));
    },
    get isFastText() {
      return isFastText;
    },
  };
}

/** Makes a function that answers `undefined` when it is given anything but ASCII without unseen controls. */
function createAsciiReader(): (text: string | undefined) => Uint32Array | undefined {
  const encoder = new TextEncoder();
  let memory = reserve(1 << 16);
  return (text) => {
    if (text === undefined) return undefined;
    if (text.length > memory.longest) memory = reserve(Math.max(text.length, 2 * memory.longest));
    const { bytes, view, hashes } = memory;
    // Outside ASCII a character has more bytes than code units.
    if (encoder.encodeInto(text, bytes).written !== text.length) return undefined;
    const count = hashAsciiWords(view, text.length, hashes);
    return count < 0 ? undefined : hashes.subarray(0, count);
  };
}

/** Memory for texts of up to so many bytes, of which every second may be a word, and for the four bytes after one. */
function reserve(longest: number) {
  const bytes = new Uint8Array(longest + 4);
  const view = new DataView(bytes.buffer);
  return { longest, bytes, view, hashes: new Uint32Array(longest / 2 + 1) };
}
