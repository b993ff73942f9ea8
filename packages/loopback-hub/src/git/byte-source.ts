import type { Readable } from 'node:stream';

/** Bytes as they arrive, taken in the pieces that the reader needs. */
export type ByteSource = {
  /** A line without its end. */
  line(): Promise<string>;
  bytes(count: number): Promise<Buffer>;
};

/** Reads a stream piece by piece; `ended` says why no more will come. */
export function createByteSource(stream: Readable, ended: Promise<Error>): ByteSource {
  let held: Buffer[] = [];
  let size = 0;
  let wake = () => {};
  let reason: Error | undefined;
  stream.on('data', (chunk: Buffer) => {
    held.push(chunk);
    size += chunk.length;
    wake();
  });
  ended.then((why) => {
    reason = why;
    wake();
  });
  const more = async () => {
    const before = size;
    while (size === before) {
      if (reason !== undefined) throw reason;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const joined = () => {
    const [first] = held;
    if (held.length === 1 && first !== undefined) return first;
    const all = Buffer.concat(held);
    held = [all];
    return all;
  };
  const cut = (end: number, next = end) => {
    const all = joined();
    held = [all.subarray(next)];
    size -= next;
    return all.subarray(0, end);
  };
  return {
    async line() {
      let end = joined().indexOf(0x0a);
      for (; end < 0; end = joined().indexOf(0x0a)) await more();
      return cut(end, end + 1).toString('utf8');
    },
    async bytes(count) {
      while (size < count) await more();
      return cut(count);
    },
  };
}
