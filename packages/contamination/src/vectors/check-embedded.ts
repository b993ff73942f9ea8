import type { EmbeddedText } from './embedder.ts';
import { EmbedderError } from './embedder-error.ts';

/** What an embedder has to give: so many texts, in as many dimensions as before. */
export type ExpectedVectors = {
  readonly embedder: string;
  readonly texts: number;
  readonly dimensions: number | undefined;
};

/** The number of dimensions of all these vectors; what cannot be compared throws an `EmbedderError`. */
export function checkEmbedded(
  embedded: readonly EmbeddedText[],
  { embedder, texts, dimensions }: ExpectedVectors,
): number | undefined {
  if (embedded.length !== texts) {
    throw new EmbedderError(
      `${embedder} gave ${embedded.length} answers for ${texts} texts: nobody can tell which belongs to which`,
      { embedder },
    );
  }
  let known = dimensions;
  for (const [text, { vectors }] of embedded.entries()) {
    if (vectors.length === 0) {
      throw new EmbedderError(
        `${embedder} gave no vector for text ${text}: it would be like no other, whatever it says`,
        { embedder, text },
      );
    }
    for (const vector of vectors)
      known = checkVector(vector, { embedder, text, dimensions: known });
  }
  return known;
}

function checkVector(
  vector: Float32Array,
  {
    embedder,
    text,
    dimensions,
  }: { embedder: string; text: number; dimensions: number | undefined },
): number {
  // A function written in JavaScript may give plain arrays or nothing at all.
  if (!(vector instanceof Float32Array) || vector.length === 0) {
    throw new EmbedderError(
      `${embedder} gave no Float32Array with numbers for text ${text}: there is nothing to compare`,
      { embedder, text },
    );
  }
  if (dimensions !== undefined && vector.length !== dimensions) {
    throw new EmbedderError(
      `${embedder} gave ${vector.length} dimensions for text ${text} and ${dimensions} before: their cosine is not defined`,
      { embedder, text },
    );
  }
  const place = vector.findIndex((value) => !Number.isFinite(value));
  if (place >= 0) {
    throw new EmbedderError(
      `${embedder} gave ${vector[place]} in dimension ${place} of text ${text}: nothing can be said about that text`,
      { embedder, text },
    );
  }
  return vector.length;
}
