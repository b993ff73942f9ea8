import { checkEmbedded } from './check-embedded.ts';
import type { Embedder, EmbedFunction } from './embedder.ts';
import { throwIfStopped } from './throw-if-stopped.ts';

/**
 * An embedder made of any function from texts to vectors, or of another embedder. What it gives is checked: an answer
 * for each text, finite numbers only, and the same number of dimensions from the first call to the last.
 *
 * @example
 * ```ts
 * const embedder = embedderOf((texts) => texts.map((text) => Float32Array.of(text.length, 1)));
 * await embedder.embed(['four']) // => [{ vectors: [Float32Array.of(4, 1)], truncated: false }]
 * const broken = embedderOf((texts) => texts.map(() => Float32Array.of(Number.NaN)));
 * await broken.embed(['four']) // throws EmbedderError
 * ```
 */
export function embedderOf(
  embed: Embedder | EmbedFunction,
  { name = 'custom embedder' }: { readonly name?: string } = {},
): Embedder {
  const embedder = typeof embed === 'function' ? embedderOfFunction(embed, name) : embed;
  let dimensions: number | undefined;
  return {
    name: embedder.name,
    isLexical: embedder.isLexical,
    settings: embedder.settings,
    embed: async (texts, options) => {
      const embedded = await embedder.embed(texts, options);
      const expected = { embedder: embedder.name, texts: texts.length, dimensions };
      dimensions = checkEmbedded(embedded, expected);
      return embedded;
    },
    dispose: async () => embedder.dispose?.(),
  };
}

function embedderOfFunction(embed: EmbedFunction, name: string): Embedder {
  return {
    name,
    isLexical: false,
    settings: {},
    embed: async (texts, { signal, onProgress } = {}) => {
      throwIfStopped(signal);
      const vectors = texts.length === 0 ? [] : await embed(texts);
      onProgress?.(texts.length, texts.length);
      return Array.from(vectors, (vector) => ({ vectors: [vector], truncated: false }));
    },
  };
}
