declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

/**
 * Gathers a number of lines as UTF-8, in memory that grows. A text that was put together is thousands of pieces until
 * somebody reads it, and keeping those of all rows costs more than all hashing, so each line is written out at once.
 */
export class LineWriter {
  readonly #encoder = new TextEncoder();
  readonly #count: number;
  #memory = new Uint8Array(1 << 16);
  #used = 0;
  #lines = 0;

  constructor(count: number) {
    this.#count = count;
  }

  add(line: string): void {
    // A UTF-16 code unit is at most three bytes.
    const needed = this.#used + 3 * line.length + 1;
    this.#lines += 1;
    if (needed > this.#memory.length) {
      this.#memory = grown(this.#memory, { needed, share: Math.min(1, this.#lines / this.#count) });
    }
    this.#used += this.#encoder.encodeInto(line, this.#memory.subarray(this.#used)).written;
    this.#memory[this.#used++] = lineEnd;
  }

  bytes(): Uint8Array {
    return this.#memory.subarray(0, this.#used);
  }
}

export const lineEnd = 0x0a;

const mostAhead = 64 * 1024 * 1024;

// To what all lines need if they are like those so far, for each growing copies what is there; but not far ahead, for the
// first lines may be the only long ones.
function grown(memory: Uint8Array, { needed, share }: { needed: number; share: number }) {
  const expected = Math.min(Math.ceil((1.1 * needed) / share), needed + mostAhead);
  const larger = new Uint8Array(Math.max(2 * memory.length, expected));
  larger.set(memory);
  return larger;
}
