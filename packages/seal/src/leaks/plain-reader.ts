import { createEscapeDropper, type Unescaped } from './drop-escapes.ts';
import { isUtf8, mend } from './text-bytes.ts';
import { createWordReader, type Words } from './word-reader.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The words of some bytes without their escapes. */
type PlainWords = {
  readonly words: Words;
  /** What came of the bytes, if escapes stood for more than white space; else nothing. */
  readonly unescaped: Uint8Array;
};

const mostLayers = 8;

export type PlainReader = {
  /** `undefined` for bytes that are no UTF-8. */
  readBytes(bytes: Uint8Array): PlainWords | undefined;
  readText(text: string): Words;
};

/** Makes a reader of words that takes escapes away first. What is sealed and what is scanned are read by the same one. */
export function createPlainReader(seed: number): PlainReader {
  const reader = createWordReader(seed);
  const dropEscapes = createEscapeDropper();
  const encoder = new TextEncoder();
  const readBytes = (bytes: Uint8Array): PlainWords | undefined => {
    const words = reader.readUnescaped(bytes);
    if (words !== 'escaped') return words && { words, unescaped: nothing };
    let plain: Unescaped = { bytes, hasOtherLetters: false };
    let read: Words | 'escaped' | undefined = words;
    for (let layer = 0; layer < mostLayers && read === 'escaped'; layer += 1) {
      const dropped = dropEscapes(plain.bytes);
      if (dropped === undefined) break;
      const hasOtherLetters = plain.hasOtherLetters || dropped.hasOtherLetters;
      plain = { bytes: dropped.bytes, hasOtherLetters };
      read = reader.readUnescaped(plain.bytes);
    }
    if (read === 'escaped') read = reader.readBytes(plain.bytes);
    // An escape may stand for half a character, and then it is not the bytes that are no UTF-8.
    if (read === undefined && !isUtf8(bytes)) return undefined;
    if (read === undefined) mend(plain.bytes);
    const found = read ?? reader.readBytes(plain.bytes);
    return found && { words: found, unescaped: plain.hasOtherLetters ? plain.bytes : nothing };
  };
  return {
    readBytes,
    readText: (text) => readBytes(encoder.encode(text))?.words ?? reader.readText(text),
  };
}

const nothing = new Uint8Array(0);
