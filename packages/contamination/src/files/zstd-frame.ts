import type { ByteReader } from './byte-reader.ts';
import { DamageError } from './damage-error.ts';

/**
 * The bytes of one frame, block by block, when the next bytes are its first.
 *
 * Frames are taken apart here because the decoder of Node stops at the end of the first without a word, and some
 * versions of it do so in the middle of a block as well.
 */
export async function* zstdFrame(stored: ByteReader): AsyncGenerator<Uint8Array, void, undefined> {
  const header = await takeHeader(stored);
  yield header;
  let isLast = false;
  while (!isLast) {
    const head = await takeAll(stored, 3);
    const fields = head.readUIntLE(0, 3);
    isLast = (fields & 1) === 1;
    yield head;
    yield await takeAll(stored, isRepeatedByte(fields) ? 1 : fields >> 3);
  }
  if (hasChecksum(header)) yield await takeAll(stored, 4);
}

/** Whether another frame follows; frames that are there to be skipped are. */
export async function reachesFrame(stored: ByteReader): Promise<boolean> {
  for (;;) {
    const start = await stored.peek(8);
    if (start.length === 0) return false;
    if (start.indexOf(frameMark) === 0) return true;
    if (start.length < 8 || start.readUInt32LE(0) >>> 4 !== skippedMark) {
      throw new DamageError('something else follows its end');
    }
    await stored.take(8);
    await takeAll(stored, start.readUInt32LE(4));
  }
}

const frameMark = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const skippedMark = 0x184d2a5;

// The sizes of the parts of a header, as the format lays them down (RFC 8878, section 3.1.1.1).
const dictionaryBytes = [0, 1, 2, 4];
const contentBytes = [0, 2, 4, 8];

async function takeHeader(stored: ByteReader): Promise<Buffer> {
  const start = await takeAll(stored, 5);
  const descriptor = start.readUInt8(4);
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const content = contentBytes[descriptor >> 6] || (isSingleSegment ? 1 : 0);
  const dictionary = dictionaryBytes[descriptor & 3] ?? 0;
  const rest = await takeAll(stored, (isSingleSegment ? 0 : 1) + dictionary + content);
  return Buffer.concat([start, rest]);
}

function hasChecksum(header: Buffer): boolean {
  return (header.readUInt8(4) & 4) !== 0;
}

function isRepeatedByte(blockFields: number): boolean {
  return ((blockFields >> 1) & 3) === 1;
}

async function takeAll(stored: ByteReader, length: number): Promise<Buffer> {
  const bytes = await stored.take(length);
  if (bytes.length < length) throw new DamageError('it ends too early');
  return bytes;
}
