/**
 * An embedder gave back something that is no vector for each text; `text` is the position of the text it is about.
 *
 * @example
 * ```ts
 * const error = new EmbedderError('vector 3 is missing', { embedder: 'mine', text: 3 });
 * error.text // => 3
 * error.embedder // => 'mine'
 * ```
 */
export class EmbedderError extends Error {
  override readonly name = 'EmbedderError';
  readonly embedder: string;
  readonly text: number | undefined;

  constructor(message: string, { embedder, text }: { embedder: string; text?: number }) {
    super(message);
    this.embedder = embedder;
    this.text = text;
  }
}
