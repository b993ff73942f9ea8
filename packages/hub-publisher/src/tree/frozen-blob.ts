import type { FrozenFile } from './frozen-tree.ts';

/** A frozen file as the client of the Hub takes it: read piece by piece, once to be hashed and as often as it is sent. */
export class FrozenBlob extends Blob {
  override readonly size: number;
  readonly #file: FrozenFile;
  readonly #start: number;

  constructor(file: FrozenFile, start = 0, end: number = file.bytes) {
    super([]);
    this.size = end - start;
    this.#file = file;
    this.#start = start;
  }

  override slice(start = 0, end: number = this.size): FrozenBlob {
    const last = this.#start + Math.min(end, this.size);
    return new FrozenBlob(this.#file, Math.min(this.#start + start, last), last);
  }

  /** For somebody who is done with a chunk soon: its memory is used again for a later one. */
  override stream(): ReturnType<Blob['stream']> {
    return ReadableStream.from(this.#inTurn());
  }

  /** For somebody who may keep every chunk. */
  keepable(): ReturnType<Blob['stream']> {
    return ReadableStream.from(
      this.#file.open({ start: this.#start, end: this.#start + this.size }),
    );
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.keepable()).arrayBuffer();
  }

  override text(): Promise<string> {
    return new Response(this.keepable()).text();
  }

  async *#inTurn(): AsyncGenerator<Uint8Array> {
    const rooms = Array.from({ length: roomCount }, () => new Uint8Array(roomBytes));
    const end = this.#start + this.size;
    let turn = 0;
    for (let start = this.#start; start < end; start += roomBytes) {
      const room = rooms[turn % roomCount];
      turn += 1;
      yield* this.#file.open({
        start,
        end: Math.min(start + roomBytes, end),
        ...(room && { room }),
      });
    }
  }
}

const roomCount = 8;
const roomBytes = 64 * 1024;
