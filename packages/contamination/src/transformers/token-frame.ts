import { EmbeddingModelError } from './embedding-model-error.ts';

/** The tokens that a model wants before and after each text: `[CLS]` and `[SEP]` for BERT. */
export type TokenFrame = { readonly before: readonly number[]; readonly after: readonly number[] };

/** The tokens of a text, with those that frame it or without. */
export type Tokenize = (text: string, options: { isFramed: boolean }) => readonly number[];

/**
 * Finds out what a tokenizer puts around a text by encoding two words: no name of a special token tells, since
 * BERT frames both sides, T5 only the end and others nothing.
 */
export function findTokenFrame(tokenize: Tokenize): TokenFrame {
  const [first, second] = [frameOf('a', tokenize), frameOf('b', tokenize)];
  const isClean = tokenize('', { isFramed: false }).length === 0;
  if (isClean && first && second && isEqual(first, second)) return first;
  throw new EmbeddingModelError(
    'the tokenizer of this model does not put the same tokens around every text, so that a long text cannot be cut into windows: use another model, or lexicalEmbedder, which needs no model',
  );
}

function frameOf(word: string, tokenize: Tokenize): TokenFrame | undefined {
  const framed = tokenize(word, { isFramed: true });
  const bare = tokenize(word, { isFramed: false });
  const start = framed.findIndex((_, at) => bare.every((id, offset) => framed[at + offset] === id));
  if (bare.length === 0 || start < 0) return undefined;
  return { before: framed.slice(0, start), after: framed.slice(start + bare.length) };
}

function isEqual(one: TokenFrame, other: TokenFrame): boolean {
  return isSame(one.before, other.before) && isSame(one.after, other.after);
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
