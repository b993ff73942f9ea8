/**
 * A model that is not there, cannot be loaded or gives no usable vectors; the message says in one line what to do about it.
 *
 * @example
 * ```ts
 * await transformersEmbedder({ model: './no-such-folder' }) // throws EmbeddingModelError: there is no folder
 * new EmbeddingModelError('the model gives NaN').name // => 'EmbeddingModelError'
 * ```
 */
export class EmbeddingModelError extends Error {
  override readonly name = 'EmbeddingModelError';

  constructor(message: string, { cause }: { readonly cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
