import { ungroupBytes } from './byte-groups.ts';
import { unpackLz4 } from './lz4-frame.ts';

/** Where a chunk stands in its xorb, header included, `end` not included. */
export type XorbChunk = {
  readonly start: number;
  readonly end: number;
  readonly scheme: number;
  readonly size: number;
};

const headerBytes = 8;
const footerMark = Buffer.from('XETBLOB');

/** Finds the chunks of a xorb; what follows its last chunk is an optional footer. */
export function findChunks(xorb: Buffer): readonly XorbChunk[] {
  const chunks: XorbChunk[] = [];
  for (let start = 0; start < xorb.length; ) {
    if (xorb.subarray(start, start + footerMark.length).equals(footerMark)) break;
    const chunk = readHeader(xorb, start);
    chunks.push(chunk);
    start = chunk.end;
  }
  return chunks;
}

/** The content of a chunk. */
export function readChunk(xorb: Buffer, { start, end, scheme, size }: XorbChunk): Buffer {
  const packed = xorb.subarray(start + headerBytes, end);
  const bytes = unpack(packed, scheme, size);
  if (bytes.length !== size) throw new RangeError(`a chunk has ${bytes.length} bytes, not ${size}`);
  return bytes;
}

function readHeader(xorb: Buffer, start: number): XorbChunk {
  if (start + headerBytes > xorb.length) throw new RangeError('the header of a chunk is cut off');
  const version = xorb.readUInt8(start);
  if (version !== 0) throw new RangeError(`chunks of version ${version} are not known`);
  const end = start + headerBytes + xorb.readUIntLE(start + 1, 3);
  if (end > xorb.length) throw new RangeError('a chunk is cut off');
  return { start, end, scheme: xorb.readUInt8(start + 4), size: xorb.readUIntLE(start + 5, 3) };
}

function unpack(packed: Buffer, scheme: number, size: number): Buffer {
  switch (scheme) {
    case 0:
      return packed;
    case 1:
      return unpackLz4(packed, size);
    case 2:
      return ungroupBytes(unpackLz4(packed, size));
    default:
      throw new RangeError(`chunks packed by scheme ${scheme} are not known`);
  }
}
