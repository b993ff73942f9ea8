/** Takes bytes off a stream by number instead of by chunk. */
export type ByteReader = {
  /** The next bytes without taking them, fewer only at the end. */
  peek(length: number): Promise<Buffer>;
  /** The next bytes, fewer only at the end. */
  take(length: number): Promise<Buffer>;
  /** Whatever is left, in the chunks that it comes in; throws at its end what cut the stream short. */
  rest(): AsyncGenerator<Uint8Array, void, undefined>;
};

export function createByteReader(bytes: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = bytes[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let failure: { readonly error: unknown } | undefined;

  async function peek(length: number): Promise<Buffer> {
    const parts = [held];
    let size = held.length;
    while (size < length) {
      const chunk = await pull();
      if (chunk === undefined) break;
      parts.push(chunk);
      size += chunk.length;
    }
    if (parts.length > 1) held = Buffer.concat(parts);
    return held.subarray(0, length);
  }

  // What was read before a failure is given out first.
  async function pull(): Promise<Buffer | undefined> {
    if (failure !== undefined) return undefined;
    try {
      const next = await chunks.next();
      return next.done === true ? undefined : bufferOf(next.value);
    } catch (error) {
      failure = { error };
      return undefined;
    }
  }

  async function take(length: number): Promise<Buffer> {
    const taken = await peek(length);
    held = held.subarray(taken.length);
    return taken;
  }

  async function* rest(): AsyncGenerator<Uint8Array, void, undefined> {
    const first = held;
    held = Buffer.alloc(0);
    if (first.length > 0) yield first;
    if (failure !== undefined) throw failure.error;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }

  return { peek, take, rest };
}

/** The same bytes with the methods of a Buffer. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
