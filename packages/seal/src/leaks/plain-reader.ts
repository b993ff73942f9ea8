import { createEscapeDropper, type Unescaped } from './drop-escapes.ts';
import { isUtf8 } from './text-bytes.ts';
import { createWordReader, type Words } from './word-reader.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The words of some bytes without their escapes. */
type PlainWords = {
  readonly words: Words;
  /** What came of the bytes, if escapes stood for more than white space; else nothing. */
  readonly unescaped: Uint8Array;
};

export type PlainReader = {
  /** `undefined` for bytes that are no UTF-8. */
  readBytes(bytes: Uint8Array): PlainWords | undefined;
  readText(text: string): Words;
};

/** Makes a reader of words that takes escapes away first. What is sealed and what is scanned are read by the same one. */
export function createPlainReader(seed: number): PlainReader {
  const reader = createWordReader(seed);
  const dropEscapes = createEscapeDropper();
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  // Where one window has escapes the next will have some too, and need not be read as it is.
  let expectsEscapes = false;

  const readPlain = (plain: Unescaped, bytes: Uint8Array): PlainWords | undefined => {
    const read = reader.readBytes(plain.bytes);
    // An escape may stand for half a character, and then it is not the bytes that are no UTF-8.
    if (read === undefined && !isUtf8(bytes)) return undefined;
    return {
      words: read ?? reader.readText(decoder.decode(plain.bytes)),
      unescaped: plain.hasOtherSigns ? plain.bytes : nothing,
    };
  };
  const readBytes = (bytes: Uint8Array): PlainWords | undefined => {
    const plain = expectsEscapes ? dropEscapes(bytes) : undefined;
    if (plain?.hasOtherWords) return readPlain(plain, bytes);
    const words = reader.readBytes(bytes);
    if (words === undefined) return undefined;
    const late = words.mayBeEscaped ? dropEscapes(bytes) : undefined;
    expectsEscapes = late?.hasOtherWords === true;
    return late?.hasOtherWords ? readPlain(late, bytes) : { words, unescaped: nothing };
  };
  return {
    readBytes,
    readText: (text) => readBytes(encoder.encode(text))?.words ?? reader.readText(text),
  };
}

const nothing = new Uint8Array(0);
