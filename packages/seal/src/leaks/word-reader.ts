import { createTextFolder } from './fold-text.ts';
import { endOfWord, readWords } from './read-words.ts';

declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** The words of the text that was read last. */
export type Words = {
  readonly count: number;
  readonly hashes: Uint32Array;
  /** Where a word begins: in bytes where the text is ASCII, and near that elsewhere. */
  startOf(word: number): number;
  /** Some words in a row as they are compared. */
  runOf(word: number, length: number): string;
};

export type WordReader = {
  readText(text: string): Words;
  /** The same for UTF-8, many times as fast where it is ASCII. */
  readBytes(bytes: Uint8Array): Words;
};

/** Makes a reader of words over memory that it keeps from text to text. */
export function createWordReader(seed: number): WordReader {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const fold = createTextFolder();
  let memory = reserve(1 << 12);

  const ensure = (length: number) => {
    if (length > memory.longest) memory = reserve(2 * length);
    return memory;
  };
  const finish = (length: number): Words => {
    const { bytes, hashes, starts } = memory;
    return {
      count: readWords(memory, length, seed),
      hashes,
      startOf: (word) => starts[word] ?? 0,
      runOf: (word, count) =>
        Array.from({ length: count }, (_, at) => wordAt(bytes, starts[word + at] ?? 0)).join(' '),
    };
  };
  const readText = (text: string): Words => {
    const folded = fold(text);
    const { written } = encoder.encodeInto(folded, ensure(folded.length).text);
    return finish(written);
  };
  return {
    readText,
    readBytes(bytes) {
      const { text, groups } = ensure(bytes.length);
      text.set(bytes);
      if (hasOnlyAscii(groups, text, bytes.length)) return finish(bytes.length);
      return readText(decoder.decode(bytes));
    },
  };
}

/** Memory for texts of up to so many bytes, of which every second may be a word, and for the four bytes behind one. */
function reserve(least: number) {
  const longest = Math.ceil(least / 4) * 4;
  const { buffer } = new Uint8Array(longest + 4);
  return {
    longest,
    text: new Uint8Array(buffer),
    groups: new Uint32Array(buffer),
    bytes: new DataView(buffer),
    hashes: new Uint32Array(longest / 2 + 1),
    starts: new Uint32Array(longest / 2 + 1),
  };
}

function hasOnlyAscii(groups: Uint32Array, bytes: Uint8Array, length: number): boolean {
  const whole = length >>> 2;
  let high = 0;
  for (let group = 0; group < whole; group += 1) high |= groups[group] as number;
  for (let rest = whole * 4; rest < length; rest += 1) high |= bytes[rest] as number;
  return (high & 0x80808080) === 0;
}

function wordAt(bytes: DataView, start: number): string {
  const codes: number[] = [];
  for (let at = start; at < endOfWord(bytes, start); at += 1) codes.push(bytes.getUint8(at) | 0x20);
  return String.fromCharCode(...codes);
}
