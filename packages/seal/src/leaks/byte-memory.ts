const replacement = 0xfffd;
const mostKept = 1 << 20;

/** Bytes that are written one behind the other, over memory that is kept. */
export class ByteMemory {
  bytes = new Uint8Array(0);
  length = 0;

  /** Forgets what was written, and makes room for so many bytes. */
  restart(room: number): void {
    if (this.bytes.length < room) this.bytes = new Uint8Array(2 * room);
    this.length = 0;
  }

  byte(byte: number): void {
    this.bytes[this.length++] = byte;
  }

  /** Writes bytes behind those that are there, in as much memory as that takes. */
  append(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.bytes.length) this.bytes = grown(this.bytes, 2 * needed);
    this.bytes.set(bytes, this.length);
    this.length = needed;
  }

  /** The first bytes, in memory of their own. */
  copy(length: number): Uint8Array {
    return this.bytes.slice(0, length);
  }

  /** Forgets what was written, and gives much memory back. */
  release(): void {
    if (this.bytes.length > mostKept) this.bytes = new Uint8Array(0);
    this.length = 0;
  }

  /** Copies what stands before the next byte that a table marks, and answers how many bytes these are. */
  copyUntil(marked: Uint8Array, bytes: Uint8Array, from: number): number {
    const target = this.bytes;
    const shift = this.length - from;
    let at = from;
    // Four at a time: most bytes are copied by this loop.
    for (; at + 4 <= bytes.length; at += 4) {
      const a = bytes[at] as number;
      const b = bytes[at + 1] as number;
      const c = bytes[at + 2] as number;
      const d = bytes[at + 3] as number;
      const marks = (marked[a] as number) | (marked[b] as number);
      if ((marks | (marked[c] as number) | (marked[d] as number)) !== 0) break;
      target[at + shift] = a;
      target[at + shift + 1] = b;
      target[at + shift + 2] = c;
      target[at + shift + 3] = d;
    }
    for (; at < bytes.length && marked[bytes[at] as number] === 0; at += 1) {
      target[at + shift] = bytes[at] as number;
    }
    this.length = at + shift;
    return at - from;
  }

  /** Writes UTF-8; half of a pair is no character. */
  codePoint(code: number): void {
    if (code < 0x80) this.byte(code);
    else if (code < 0x800) this.#tail(code, 1, 0xc0);
    else if (code >= 0xd800 && code < 0xe000) this.#tail(replacement, 2, 0xe0);
    else if (code < 0x10000) this.#tail(code, 2, 0xe0);
    else if (code <= 0x10ffff) this.#tail(code, 3, 0xf0);
    else this.byte(0x20);
  }

  /** Writes some bytes, with room for so many more behind them. */
  slice(bytes: Uint8Array, more: number): void {
    const needed = this.length + bytes.length + more;
    if (needed > this.bytes.length) this.bytes = grown(this.bytes, 2 * needed);
    for (let at = 0; at < bytes.length; at += 1) this.byte(bytes[at] as number);
  }

  last(): number {
    return this.bytes[this.length - 1] ?? 0;
  }

  #tail(code: number, bytes: number, mark: number): void {
    this.byte(mark | (code >> (6 * bytes)));
    for (let rest = bytes - 1; rest >= 0; rest -= 1) this.byte(0x80 | ((code >> (6 * rest)) & 63));
  }
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
