import { createEscapeDropper } from './drop-escapes.ts';
import { type EncodedBytes, findEncoded } from './find-encoded.ts';
import { createRunFinder } from './find-runs.ts';
import type { FingerprintTables } from './fingerprint-tables.ts';
import type { LeakKey } from './leak-key.ts';

import { createWordReader, type Words } from './word-reader.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** What a scan of a text tells whoever asked for it. */
export type TextVisitor = {
  /** Called once for each fingerprint, with the first place where its run stands. */
  found(fingerprint: number, offset: number): void;
  encoded(bytes: EncodedBytes): void;
};

// What is read of a window, and what is made of it, fits into the cache of a processor.
const windowBytes = 1 << 15;
// More than eight long words take, each letter of them written as an escape.
const overlapBytes = 1 << 11;
const mostLevels = 4;

/**
 * Makes a function that looks for sealed runs in UTF-8, window by window: as it stands, and with its escapes taken out, as
 * often as there are some. It answers whether the bytes were UTF-8, and stops where they are not.
 */
export function createTextScan(tables: FingerprintTables, key: LeakKey) {
  const reader = createWordReader(key.wordSeed);
  const findRuns = createRunFinder(tables, key);
  const dropEscapes = createEscapeDropper();
  const decoder = new TextDecoder();

  return (bytes: Uint8Array, visitor: TextVisitor): boolean => {
    const known = new Set<number>();
    const report = (words: Words, from: number) => {
      for (const { fingerprint, word } of findRuns(words)) {
        if (known.has(fingerprint)) continue;
        known.add(fingerprint);
        visitor.found(fingerprint, from + words.startOf(word));
      }
    };
    const scanUnescaped = (plain: Uint8Array, from: number) => {
      // An escape may stand for half a character.
      report(reader.readBytes(plain) ?? reader.readText(decoder.decode(plain)), from);
      for (const encoded of findEncoded(plain)) visitor.encoded(encoded);
    };
    for (const { from, window } of windowsOf(bytes)) {
      const words = reader.readBytes(window);
      if (words === undefined) return false;
      report(words, from);
      let plain = words.mayBeEscaped ? dropEscapes(window) : undefined;
      for (let level = 0; plain !== undefined && level < mostLevels; level += 1) {
        if (plain.hasOtherWords) scanUnescaped(plain.bytes, from);
        plain = dropEscapes(plain.bytes.slice());
      }
    }
    for (const encoded of findEncoded(bytes)) visitor.encoded(encoded);
    return true;
  };
}

function* windowsOf(bytes: Uint8Array): Generator<{ from: number; window: Uint8Array }> {
  let from = 0;
  for (;;) {
    const isLast = from + windowBytes >= bytes.length;
    const to = isLast ? bytes.length : characterStart(bytes, from + windowBytes);
    yield { from, window: bytes.subarray(from, to) };
    if (isLast) return;
    from = characterStart(bytes, to - overlapBytes);
  }
}

function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}
