declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

/** Gathers lines as UTF-8. */
export type LineWriter = {
  add(line: string): void;
  bytes(): Uint8Array;
};

/**
 * Makes a writer over memory that grows. A text that was put together is thousands of pieces until somebody reads it, and
 * keeping those of all rows costs more than all hashing, so each line is written out at once.
 */
export function createLineWriter(): LineWriter {
  const encoder = new TextEncoder();
  let memory = new Uint8Array(1 << 16);
  let used = 0;
  return {
    add(line) {
      // A UTF-16 code unit is at most three bytes.
      const needed = used + 3 * line.length + 1;
      if (needed > memory.length) memory = grown(memory, needed);
      used += encoder.encodeInto(line, memory.subarray(used)).written;
      memory[used++] = lineEnd;
    },
    bytes: () => memory.subarray(0, used),
  };
}

export const lineEnd = 0x0a;

function grown(memory: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(2 * memory.length, needed));
  larger.set(memory);
  return larger;
}
