import type { LeakRefusal } from './leak-scan.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: 'windows-1252') => { decode(bytes: Uint8Array): string };

/** Text that is neither ASCII nor UTF-8, if it is Windows-1252. */
export type LatinText = {
  /** The same bytes in UTF-8. */
  transcode(bytes: Uint8Array): Uint8Array;
  /** Notes what speaks for it and against it. */
  note(bytes: Uint8Array): void;
  /** Why all that was noted cannot be Windows-1252; nothing if it can. */
  reason(): Extract<LeakRefusal['reason'], `unknown_${string}`> | undefined;
};

/** Most letters of a text in Latin letters are ASCII; where they are not, this is some encoding that nobody told of. */
export function createLatinText(): LatinText {
  let hasControls = false;
  let length = 0;
  let high = 0;
  return {
    transcode: (bytes) => new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes)),
    note(bytes) {
      hasControls ||= bytes.some(isControl);
      length += bytes.length;
      high += bytes.reduce((count, byte) => count + (byte >> 7), 0);
    },
    reason() {
      if (hasControls) return 'unknown_binary';
      return high > 0.3 * length ? 'unknown_encoding' : undefined;
    },
  };
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d);
}
