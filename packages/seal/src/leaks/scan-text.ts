import { type EncodedBytes, findEncoded } from './find-encoded.ts';
import { createRunFinder } from './find-runs.ts';
import type { FingerprintTables } from './fingerprint-tables.ts';
import type { LeakKey } from './leak-key.ts';
import { createUnescape, mayBeEscaped } from './unescape-text.ts';
import { createWordReader, type Words } from './word-reader.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** What a scan of a text tells whoever asked for it. */
export type TextVisitor = {
  /** Called once for each fingerprint, with the first place where its run stands. */
  found(fingerprint: number, offset: number): void;
  encoded(bytes: EncodedBytes): void;
};

const windowBytes = 1 << 18;
// More than eight long words take, each letter of them written as an escape.
const overlapBytes = 1 << 12;
const mostLevels = 4;

/**
 * Makes a function that looks for sealed runs in UTF-8, window by window: as it stands, and with its escapes taken away,
 * as often as there are some.
 */
export function createTextScan(tables: FingerprintTables, key: LeakKey) {
  const reader = createWordReader(key.wordSeed);
  const findRuns = createRunFinder(tables, key);
  const dropEscapes = createUnescape();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  return (bytes: Uint8Array, visitor: TextVisitor): void => {
    const known = new Set<number>();
    const report = (words: Words, from: number) => {
      for (const { fingerprint, word } of findRuns(words)) {
        if (known.has(fingerprint)) continue;
        known.add(fingerprint);
        visitor.found(fingerprint, from + words.startOf(word));
      }
    };
    for (const { from, window } of windowsOf(bytes)) {
      report(reader.readBytes(window), from);
      if (!mayBeEscaped(window)) continue;
      let text = decoder.decode(window);
      for (let level = 0; level < mostLevels; level += 1) {
        const plain = dropEscapes(text);
        if (plain === text) break;
        report(reader.readText(plain), from);
        for (const encoded of findEncoded(encoder.encode(plain))) visitor.encoded(encoded);
        text = plain;
      }
    }
    for (const encoded of findEncoded(bytes)) visitor.encoded(encoded);
  };
}

function* windowsOf(bytes: Uint8Array): Generator<{ from: number; window: Uint8Array }> {
  let from = 0;
  for (;;) {
    const to = Math.min(from + windowBytes, bytes.length);
    yield { from, window: bytes.subarray(from, to) };
    if (to === bytes.length) return;
    from = characterStart(bytes, to - overlapBytes);
  }
}

function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}
