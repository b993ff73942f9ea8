export { characterNgrams } from './character-ngrams.ts';
export { columnsOf } from './columns-of.ts';
export { countWords } from './count-words.ts';
export type { FindQuantitiesOptions } from './find-quantities.ts';
export { findQuantities } from './find-quantities.ts';
export { findSentences } from './find-sentences.ts';
export type { Word } from './find-words.ts';
export { findWords } from './find-words.ts';
export type { BlockZone, InlineZone, MessageZones, Zone } from './find-zones.ts';
export { findZones } from './find-zones.ts';
export type { MessageParts } from './message-text.ts';
export { messageText } from './message-text.ts';
export type { NormalizedText, NormalizeOptions } from './normalize.ts';
export { normalize } from './normalize.ts';
export { parseNumberWords } from './number-words.ts';
export { parseQuantity } from './parse-quantity.ts';
export { printable } from './printable.ts';
export type {
  Amount,
  Bound,
  ChangeQuantity,
  CompoundQuantity,
  CountQuantity,
  DateInterval,
  DatePrecision,
  DateQuantity,
  DurationQuantity,
  DurationUnit,
  FractionQuantity,
  IdentifierQuantity,
  MoneyQuantity,
  MultiplierQuantity,
  NumberQuantity,
  OrdinalQuantity,
  PercentQuantity,
  Quantity,
  QuantityKind,
  TimeQuantity,
} from './quantity.ts';
export type { Span } from './span.ts';
export { isWordBoundary, isWordCharacter } from './word-character.ts';
export type { WordNgram } from './word-ngrams.ts';
export { wordNgrams } from './word-ngrams.ts';
export { zonesAt } from './zones-at.ts';
