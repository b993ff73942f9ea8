import { createTextFolder } from './fold-text.ts';
import { endOfWord, readWords } from './read-words.ts';

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
  /** Whether there is anything that an escape may begin with. */
  readonly mayBeEscaped: boolean;
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
  const fold = createTextFolder();
  let memory = reserve(1 << 12);

  const ensure = (length: number) => {
    if (length > memory.longest) memory = reserve(2 * length);
    return memory;
  };
  const words = (length: number): Words | undefined => {
    const { bytes, hashes, starts } = memory;
    const count = readWords(memory, length, seed);
    if (count < 0) return undefined;
    return {
      count,
      mayBeEscaped: memory.mayBeEscaped,
      hashes,
      startOf: (word) => starts[word] ?? 0,
      runOf: (word, length) =>
        Array.from({ length }, (_, at) => wordAt(bytes, starts[word + at] ?? 0)).join(' '),
    };
  };
  const readText = (text: string): Words => {
    const folded = fold(text);
    const read = words(encoder.encodeInto(folded, ensure(folded.length).text).written);
    if (read === undefined) throw new Error('a folded text is ASCII');
    return read;
  };
  return {
    readText,
    readBytes(bytes) {
      ensure(bytes.length).text.set(bytes);
      const read = words(bytes.length);
      if (read !== undefined) return read;
      // Folding takes signs away that mean nothing to words.
      const { mayBeEscaped } = memory;
      const text = decode(bytes);
      return text === undefined ? undefined : { ...readText(text), mayBeEscaped };
    },
  };
}

/** Memory for texts of up to so many bytes, of which every second may be a word, and for the four bytes behind one. */
function reserve(least: number) {
  const { buffer } = new Uint8Array(least + 4);
  return {
    mayBeEscaped: false,
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
