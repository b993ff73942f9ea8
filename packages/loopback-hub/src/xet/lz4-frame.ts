const magic = 0x184d2204;
const flag = { checksum: 0x10, contentSize: 0x08, dictionary: 0x01 };

/** Unpacks a frame of LZ4 that is known to hold `size` bytes. Checksums are left to the SHA-256 of the whole. */
export function unpackLz4(frame: Buffer, size: number): Buffer {
  if (frame.length < 7 || frame.readUInt32LE(0) !== magic)
    throw new RangeError('not a frame of LZ4');
  const flags = frame.readUInt8(4);
  const out = Buffer.alloc(size);
  let at = 7 + (flags & flag.contentSize ? 8 : 0) + (flags & flag.dictionary ? 4 : 0);
  let written = 0;
  for (;;) {
    const header = frame.readUInt32LE(at);
    at += 4;
    if (header === 0) break;
    const end = at + (header & 0x7fffffff);
    if (end > frame.length) throw new RangeError('a block of LZ4 is cut off');
    const block = frame.subarray(at, end);
    const isStored = header >= 0x80000000;
    written = isStored ? append(block, out, written) : unpackBlock(block, out, written);
    at = end + (flags & flag.checksum ? 4 : 0);
  }
  if (written !== size) throw new RangeError(`LZ4 holds ${written} bytes in place of ${size}`);
  return out;
}

function append(bytes: Buffer, out: Buffer, written: number): number {
  if (written + bytes.length > out.length) throw new RangeError('LZ4 holds more than was promised');
  bytes.copy(out, written);
  return written + bytes.length;
}

function unpackBlock(block: Buffer, out: Buffer, from: number): number {
  let at = 0;
  let written = from;
  while (at < block.length) {
    const token = block.readUInt8(at++);
    const literals = length(token >> 4);
    if (at + literals > block.length) throw new RangeError('a block of LZ4 is cut off');
    written = append(block.subarray(at, at + literals), out, written);
    at += literals;
    // The last sequence has literals only.
    if (at >= block.length) break;
    const distance = block.readUInt16LE(at);
    at += 2;
    written = repeat(out, written, distance, length(token & 15) + 4);
  }
  return written;

  function length(start: number): number {
    let total = start;
    if (start !== 15) return total;
    for (let more = 255; more === 255; total += more) more = block.readUInt8(at++);
    return total;
  }
}

function repeat(out: Buffer, written: number, distance: number, count: number): number {
  const source = written - distance;
  if (distance === 0 || source < 0) throw new RangeError('LZ4 repeats what was not there');
  if (written + count > out.length) throw new RangeError('LZ4 holds more than was promised');
  // What is repeated may reach into what is being written, so it is copied in growing steps.
  for (let done = 0; done < count; ) {
    const step = Math.min(count - done, written + done - source);
    out.copyWithin(written + done, source, source + step);
    done += step;
  }
  return written + count;
}
