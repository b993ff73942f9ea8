import type { FrozenFile } from './frozen-tree.ts';

/** A frozen file as the client of the Hub takes it: read piece by piece, as often as it is sent. */
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

  override stream(): ReturnType<Blob['stream']> {
    return ReadableStream.from(
      this.#file.open({ start: this.#start, end: this.#start + this.size }),
    );
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.stream()).arrayBuffer();
  }

  override text(): Promise<string> {
    return new Response(this.stream()).text();
  }
}
