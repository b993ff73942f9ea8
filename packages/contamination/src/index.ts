export type {
  EmbeddedText,
  Embedder,
  EmbedFunction,
  EmbedOptions,
  StopSignal,
} from './embedder.ts';
export type { Row, RowText } from './row.ts';
