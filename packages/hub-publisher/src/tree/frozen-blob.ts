import type { FrozenFile } from './frozen-tree.ts';

/** Part of a file, and whether whoever reads it may keep what he was handed. */
type BlobOptions = {
  readonly start?: number;
  readonly end?: number;
  /** @default false */
  readonly isKept?: boolean;
};

/** A frozen file as the client of the Hub takes it: read piece by piece, once to be hashed and as often as it is sent. */
export class FrozenBlob extends Blob {
  override readonly size: number;
  readonly #file: FrozenFile;
  readonly #start: number;
  readonly #isKept: boolean;

  constructor(file: FrozenFile, { start = 0, end = file.bytes, isKept = false }: BlobOptions = {}) {
    super([]);
    this.size = end - start;
    this.#file = file;
    this.#start = start;
    this.#isKept = isKept;
  }

  override slice(start = 0, end: number = this.size): FrozenBlob {
    const last = this.#start + Math.min(end, this.size);
    const first = Math.min(this.#start + start, last);
    return new FrozenBlob(this.#file, { start: first, end: last, isKept: this.#isKept });
  }

  /** The same bytes for somebody who keeps every chunk; without this the fifth is the end of the first. */
  kept(): FrozenBlob {
    return new FrozenBlob(this.#file, { ...this.#range(), isKept: true });
  }

  override stream(): ReturnType<Blob['stream']> {
    return ReadableStream.from(this.#isKept ? this.#file.open(this.#range()) : this.#inTurn());
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.kept().stream()).arrayBuffer();
  }

  override text(): Promise<string> {
    return new Response(this.kept().stream()).text();
  }

  #range() {
    return { start: this.#start, end: this.#start + this.size };
  }

  /** In the same rooms again and again: new ones for a gigabyte pile up faster than they are collected. */
  async *#inTurn(): AsyncGenerator<Uint8Array> {
    const rooms: Room[] = [];
    const { start, end } = this.#range();
    for (let at = start; at < end; at += roomBytes) {
      const oldest = rooms.length < roomCount ? undefined : rooms.shift();
      const room = oldest === undefined ? new Uint8Array(roomBytes) : takenBack(oldest);
      rooms.push(room);
      yield* this.#file.open({ start: at, end: Math.min(at + roomBytes, end), room });
    }
  }
}

type Room = Uint8Array<ArrayBuffer>;

// One is filled, one waits, one is looked at, and one more.
const roomCount = 4;
const roomBytes = 64 * 1024;

/** The memory of a chunk, which is empty from now on: whoever has kept it does not send other bytes in its place. */
function takenBack({ buffer }: Room): Room {
  return new Uint8Array(structuredClone(buffer, { transfer: [buffer] }));
}
