import { Decompress } from 'fzstd';

// The decoder of Node stops at the end of the first frame without a word, so this one is used in all versions.
const pieceBytes = 1 << 16;

/** What a zstd file holds, all its frames. */
export function unpackZstd(bytes: Uint8Array, mostBytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const decoder = new Decompress((piece) => {
    length += piece.length;
    if (length > mostBytes) throw new RangeError(`it holds more than ${mostBytes} bytes`);
    pieces.push(piece.slice());
  });
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    decoder.push(bytes.subarray(start, start + pieceBytes), start + pieceBytes >= bytes.length);
  }
  return Buffer.concat(pieces);
}
