import { createByteFolder } from './fold-bytes.ts';
import { createTextFolder } from './fold-text.ts';
import { endOfWord, readWords, unread } from './read-words.ts';

declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};
declare const TextDecoder: new (
  label: 'utf-8',
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

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
  /** The same for UTF-8, many times as fast where it is ASCII; `undefined` for bytes that are neither. */
  readBytes(bytes: Uint8Array): Words | undefined;
  /** The same, unless there may be an escape in it that does more than part words. */
  readUnescaped(bytes: Uint8Array): Words | 'escaped' | undefined;
};

/** Makes a reader of words over memory that it keeps from text to text. */
export function createWordReader(seed: number): WordReader {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes: Uint8Array) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };
  const { fold, foldLetter } = createTextFolder();
  const foldBytes = createByteFolder(foldLetter);
  let memory = reserve(1 << 12);

  const ensure = (length: number) => {
    if (length > memory.longest) memory = reserve(2 * length);
    return memory;
  };
  const words = (
    length: number,
    { untilEscape, untilOther = false }: { untilEscape: boolean; untilOther?: boolean },
  ): Words | keyof typeof unread => {
    const { bytes, hashes, starts } = memory;
    const count = readWords(memory, length, { seed, untilEscape, untilOther });
    if (count < 0) return count === unread.escaped ? 'escaped' : 'notAscii';
    return {
      count,
      hashes,
      startOf: (word) => starts[word] ?? 0,
      runOf: (word, length) =>
        Array.from({ length }, (_, at) => wordAt(bytes, starts[word + at] ?? 0)).join(' '),
    };
  };
  const readText = (text: string): Words => {
    const folded = fold(text);
    const { written } = encoder.encodeInto(folded, ensure(folded.length).text);
    const found = words(written, { untilEscape: false });
    if (typeof found === 'string') throw new Error('a folded text is ASCII');
    return found;
  };
  const fill = (bytes: Uint8Array): number => {
    ensure(bytes.length).text.set(bytes);
    return bytes.length;
  };
  const read = (bytes: Uint8Array, untilEscape: boolean): Words | 'escaped' | undefined => {
    const found = words(fill(bytes), { untilEscape, untilOther: true });
    if (found !== 'notAscii') return found;
    // What is spelled in ASCII still has every sign that an escape begins with.
    const again = words(fill(foldBytes(bytes) ?? bytes), { untilEscape });
    if (again !== 'notAscii') return again;
    const text = decode(memory.text.subarray(0, bytes.length));
    return text === undefined ? undefined : readText(text);
  };
  return {
    readText,
    readBytes(bytes) {
      const found = read(bytes, false);
      if (found === 'escaped') throw new Error('escapes do not end this reading');
      return found;
    },
    readUnescaped: (bytes) => read(bytes, true),
  };
}

/** Memory for texts of up to so many bytes, of which every second may be a word, and for the four bytes behind one. */
function reserve(least: number) {
  const { buffer } = new Uint8Array(least + 4);
  return {
    longest: least,
    text: new Uint8Array(buffer),
    bytes: new DataView(buffer),
    hashes: new Uint32Array(least / 2 + 1),
    starts: new Uint32Array(least / 2 + 1),
  };
}

function wordAt(bytes: DataView, start: number): string {
  const codes: number[] = [];
  for (let at = start; at < endOfWord(bytes, start); at += 1) codes.push(bytes.getUint8(at) | 0x20);
  return String.fromCharCode(...codes);
}
