const replacement = 0xfffd;

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
