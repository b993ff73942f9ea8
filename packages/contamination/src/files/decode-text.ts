import { isAscii, isUtf8 } from 'node:buffer';

/** The text of some bytes; `undefined` when they are not UTF-8. */
export function decodeText(bytes: Buffer): string | undefined {
  // Ten times faster than UTF-8, and what most text is.
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** Bytes beyond this are no text of every engine that is supported. */
export const longestText = 2 ** 28;
