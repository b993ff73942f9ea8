import type { ByteReader } from './byte-reader.ts';
import { DamageError } from './damage-error.ts';
import { decodeText } from './decode-text.ts';
import type { ValueBatches } from './jsonl-values.ts';
import type { UnreadList } from './unread-list.ts';

/** Text up to this size is one row. */
export const windowBytes = 4 * 1024 * 1024;

/** What two windows have in common, so that a passage which lies across their border is whole in one of them. */
export const overlapBytes = 64 * 1024;

/** Plain text: one row, or one for each window of a long file. */
export async function* textValues(bytes: ByteReader, unread: UnreadList): ValueBatches {
  refuseUtf16(await bytes.peek(2));
  for (let row = 1; ; row += 1) {
    const ahead = await bytes.peek(windowBytes + 1);
    if (ahead.length === 0) break;
    const isLast = ahead.length <= windowBytes;
    const end = isLast ? ahead.length : lastBreak(ahead.subarray(0, windowBytes));
    const text = withoutMark(readWindow(ahead.subarray(0, end), row, unread));
    if (text !== '') yield [{ row, value: text }];
    await bytes.take(isLast ? end : lastBreak(ahead.subarray(0, end - overlapBytes)));
  }
  // Throws what cut the file short.
  for await (const _ of bytes.rest());
}

function refuseUtf16([first, second]: Buffer): void {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) throw new DamageError('it is UTF-16: save it as UTF-8');
}

function readWindow(bytes: Buffer, row: number, unread: UnreadList): string {
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  unread.add(`row ${row}`, 'what is not UTF-8 was read as replacement characters');
  return bytes.toString('utf8');
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Where the last word begins, or for want of white space the last character. */
function lastBreak(bytes: Buffer): number {
  const from = Math.max(1, bytes.length - overlapBytes);
  for (let at = bytes.length; at > from; at -= 1) if (isSpace(bytes[at - 1])) return at;
  // Bytes 10xxxxxx continue a character.
  for (let at = bytes.length - 1; at > from; at -= 1)
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return at;
  return bytes.length;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
