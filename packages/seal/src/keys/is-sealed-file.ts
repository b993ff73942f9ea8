import { isUtf8 } from '../leaks/text-bytes.ts';
import { readStanzas } from './age-file.ts';

const shortestBody = 32;

/** Whether bytes are an age file: a header that can be read, and behind it nothing that could be. */
export async function isSealedFile(bytes: Uint8Array): Promise<boolean> {
  if ((await readStanzas(bytes)) === undefined) return false;
  const body = bytes.subarray(headerEnd(bytes));
  // Thirty-two random bytes are no UTF-8 in all but one of millions of files.
  return body.length >= shortestBody && !isUtf8(body);
}

/** Where the line ends that begins with three dashes. */
function headerEnd(bytes: Uint8Array): number {
  let line = 0;
  while (line < bytes.length) {
    const end = bytes.indexOf(0x0a, line);
    if (end < 0) return bytes.length;
    if (bytes[line] === 0x2d && bytes[line + 1] === 0x2d && bytes[line + 2] === 0x2d)
      return end + 1;
    line = end + 1;
  }
  return line;
}
