import type { Block } from './blocks-of.ts';
import type { EncodedBytes } from './encoded-bytes.ts';
import { EncodedFinder } from './encoded-finder.ts';
import { createRunFinder } from './find-runs.ts';
import type { FingerprintTables } from './fingerprint-tables.ts';
import { createLatinText } from './latin-text.ts';
import type { LeakKey } from './leak-key.ts';
import type { LeakRefusal } from './leak-scan.ts';
import { createPlainReader } from './plain-reader.ts';
import { copyLoosely } from './text-bytes.ts';
import { createTextWindows, type TextWindow, type WindowRooms } from './text-windows.ts';
import type { Words } from './word-reader.ts';

/** What a scan of a text tells whoever asked for it. */
export type TextVisitor = {
  /** Called once for each fingerprint, with the first place where its run stands and what had to be transcoded. */
  found(fingerprint: number, offset: number, encoding: readonly string[]): void;
  encoded(bytes: EncodedBytes): void;
  /** What was taken for text is something else. */
  refused(reason: LeakRefusal['reason']): void;
};

/** Text that is scanned block by block. */
export type TextScan = { write(block: Block): void };

/** `loose`: nothing is known of the bytes, and whatever is no ASCII separates words. */
export type TextKind = 'text' | 'loose';

/** Makes a function that begins scans for sealed runs, without the escapes of a text. They share their memory. */
export function createTextScans(tables: FingerprintTables, key: LeakKey) {
  const reader = createPlainReader(key.wordSeed);
  const findRuns = createRunFinder(tables, key);
  const free: WindowRooms = [];
  let room = new Uint8Array(0);

  return (kind: TextKind, visitor: TextVisitor): TextScan => {
    const known = new Set<number>();
    const windowOf = createTextWindows(free);
    const outer = new EncodedFinder(visitor.encoded);
    const inner = new EncodedFinder(visitor.encoded);
    const latin = createLatinText();
    let reading: 'utf-8' | 'windows-1252' | 'loose' = kind === 'text' ? 'utf-8' : 'loose';

    const report = (words: Words, from: number, encoding: readonly string[]) => {
      for (const { fingerprint, word } of findRuns(words)) {
        if (known.has(fingerprint)) continue;
        known.add(fingerprint);
        visitor.found(fingerprint, from + words.startOf(word), encoding);
      }
    };
    /** Whether the bytes were UTF-8, and so have been scanned. */
    const scan = ({ bytes, from }: TextWindow, encoding: readonly string[] = []): boolean => {
      const read = reader.readBytes(bytes);
      if (read === undefined) return false;
      report(read.words, from, encoding);
      if (read.unescaped.length > 0) inner.write(read.unescaped, true);
      return true;
    };
    const loosely = ({ bytes, from }: TextWindow): TextWindow => {
      if (room.length < bytes.length) room = new Uint8Array(2 * bytes.length);
      return { bytes: copyLoosely(bytes, room), from };
    };
    return {
      write(block) {
        const { bytes, isLast } = block;
        outer.write(bytes, isLast);
        const window = windowOf(block);
        if (reading !== 'loose' && bytes.includes(0)) {
          reading = 'loose';
          visitor.refused('unknown_binary');
        }
        if (reading === 'utf-8' && !scan(window)) reading = 'windows-1252';
        if (reading === 'windows-1252') {
          latin.note(bytes);
          scan({ ...window, bytes: latin.transcode(window.bytes) }, ['windows-1252']);
        }
        if (reading !== 'utf-8') scan(loosely(window));
        const reason = reading === 'windows-1252' && isLast ? latin.reason() : undefined;
        if (reason !== undefined) visitor.refused(reason);
      },
    };
  };
}
