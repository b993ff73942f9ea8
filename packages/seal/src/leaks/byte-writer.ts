declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Writes bytes one by one over memory that it keeps. */
export type ByteWriter = {
  /** Forgets what was written, and makes room for about so many bytes. */
  restart(room: number): void;
  byte(byte: number): void;
  slice(bytes: Uint8Array, start: number, end: number): void;
  text(text: string): void;
  codePoint(code: number): void;
  length(): number;
  last(): number;
  /** What was written since; overwritten after the next restart. */
  bytes(): Uint8Array;
};

export function createByteWriter(): ByteWriter {
  const encoder = new TextEncoder();
  let memory = new Uint8Array(1 << 12);
  let used = 0;
  const byte = (value: number) => {
    // An entity may be shorter than what it stands for.
    if (used === memory.length) memory = grown(memory, 2 * used);
    memory[used++] = value;
  };
  const text = (value: string) => {
    for (const piece of encoder.encode(value)) byte(piece);
  };
  return {
    byte,
    text,
    slice(bytes, start, end) {
      const needed = used + end - start;
      if (needed > memory.length) memory = grown(memory, 2 * needed);
      memory.set(bytes.subarray(start, end), used);
      used = needed;
    },
    restart(room) {
      if (memory.length < room) memory = new Uint8Array(2 * room);
      used = 0;
    },
    codePoint(code) {
      if (code < 0x80) byte(code);
      else text(code > 0x10ffff ? ' ' : String.fromCodePoint(code));
    },
    length: () => used,
    last: () => memory[used - 1] ?? 0,
    bytes: () => memory.subarray(0, used),
  };
}

function grown(memory: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(memory);
  return larger;
}
