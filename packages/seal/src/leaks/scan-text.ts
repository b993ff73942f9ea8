import { type EncodedBytes, findEncoded } from './find-encoded.ts';
import { createRunFinder } from './find-runs.ts';
import type { FingerprintTables } from './fingerprint-tables.ts';
import type { LeakKey } from './leak-key.ts';

import { createPlainReader } from './plain-reader.ts';
import type { Words } from './word-reader.ts';

/** What a scan of a text tells whoever asked for it. */
export type TextVisitor = {
  /** Called once for each fingerprint, with the first place where its run stands. */
  found(fingerprint: number, offset: number): void;
  encoded(bytes: EncodedBytes): void;
};

// What is read of a window, and what is made of it, fits into the cache of a processor.
const windowBytes = 1 << 16;
// More than eight long words take, each letter of them written as an escape.
const overlapBytes = 1 << 11;

/**
 * Makes a function that looks for sealed runs in UTF-8, window by window, without its escapes. It answers whether the bytes
 * were UTF-8, and stops where they are not.
 */
export function createTextScan(tables: FingerprintTables, key: LeakKey) {
  const reader = createPlainReader(key.wordSeed);
  const findRuns = createRunFinder(tables, key);

  return (bytes: Uint8Array, visitor: TextVisitor): boolean => {
    const known = new Set<number>();
    const report = (words: Words, from: number) => {
      for (const { fingerprint, word } of findRuns(words)) {
        if (known.has(fingerprint)) continue;
        known.add(fingerprint);
        visitor.found(fingerprint, from + words.startOf(word));
      }
    };
    for (const { from, window } of windowsOf(bytes)) {
      const read = reader.readBytes(window);
      if (read === undefined) return false;
      report(read.words, from);
      for (const encoded of findEncoded(read.unescaped)) visitor.encoded(encoded);
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
