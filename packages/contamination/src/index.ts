export type { NgramIndex, NgramIndexOptions } from './build-ngram-index.ts';
export { buildNgramIndex } from './build-ngram-index.ts';
export type { NgramHits, NgramScanner } from './create-ngram-scanner.ts';
export { createNgramScanner } from './create-ngram-scanner.ts';
export type { TokenReader } from './create-token-reader.ts';
export { createTokenReader } from './create-token-reader.ts';
export type {
  EmbeddedText,
  Embedder,
  EmbedFunction,
  EmbedOptions,
  StopSignal,
} from './embedder.ts';
export type { Token } from './find-tokens.ts';
export { findTokens } from './find-tokens.ts';
export { hashToken } from './hash-token.ts';
export { locatePosition } from './locate-position.ts';
export type { Row, RowText } from './row.ts';
