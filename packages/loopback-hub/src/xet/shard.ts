/** Some chunks of a xorb, `end` not included, and how many bytes they hold unpacked. */
export type XetTerm = {
  readonly xorb: string;
  readonly start: number;
  readonly end: number;
  readonly size: number;
};

/** A file as a shard describes it. */
export type XetFile = {
  readonly hash: string;
  readonly sha256: string | undefined;
  readonly terms: readonly XetTerm[];
};

const tag = Buffer.from([
  ...Buffer.from('HFRepoMetaData\0'),
  ...[85, 105, 103, 69, 106, 123, 129, 87, 131, 165, 189, 217, 92, 205, 209, 74, 169],
]);
const entryBytes = 48;
const withVerification = 0x80000000;
const withSha256 = 0x40000000;

/** Reads the files that a shard describes; what it says of xorbs is in the xorbs themselves. */
export function readShard(shard: Buffer): readonly XetFile[] {
  if (!shard.subarray(0, tag.length).equals(tag)) throw new RangeError('not a shard');
  const files: XetFile[] = [];
  let at = entryBytes;
  while (!isLast(shard, at)) {
    const { file, end } = readFile(shard, at);
    files.push(file);
    at = end;
  }
  return files;
}

function isLast(shard: Buffer, at: number): boolean {
  if (at + 32 > shard.length) throw new RangeError('the shard is cut off');
  return shard.subarray(at, at + 32).every((byte) => byte === 0xff);
}

function readFile(shard: Buffer, at: number): { readonly file: XetFile; readonly end: number } {
  const flags = shard.readUInt32LE(at + 32);
  const count = shard.readUInt32LE(at + 36);
  const terms: XetTerm[] = [];
  for (let index = 0; index < count; index++)
    terms.push(readTerm(shard, at + (index + 1) * entryBytes));
  let end = at + (count + 1) * entryBytes;
  if (flags >= withVerification) end += count * entryBytes;
  const hasSha256 = (flags & withSha256) !== 0;
  const sha256 = hasSha256 ? readHash(shard, end) : undefined;
  return {
    file: { hash: readHash(shard, at), sha256, terms },
    end: hasSha256 ? end + entryBytes : end,
  };
}

function readTerm(shard: Buffer, at: number): XetTerm {
  return {
    xorb: readHash(shard, at),
    size: shard.readUInt32LE(at + 36),
    start: shard.readUInt32LE(at + 40),
    end: shard.readUInt32LE(at + 44),
  };
}

// A hash is written as four numbers of 64 bits, each with its lowest byte first.
function readHash(shard: Buffer, at: number): string {
  const words = [0, 8, 16, 24].map((offset) => shard.readBigUInt64LE(at + offset));
  return words.map((word) => word.toString(16).padStart(16, '0')).join('');
}
