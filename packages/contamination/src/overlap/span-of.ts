import type { FieldSpan } from '../scan/shard-partial.ts';
import type { MaskedRow } from './masked-row.ts';

/** The text under neighbouring words of one text, given by their positions. */
export function spanOf(
  { row, places }: MaskedRow,
  { start, end }: { readonly start: number; readonly end: number },
): FieldSpan {
  const [first, last] = [places[start], places[end - 1]];
  return {
    field: row.texts[first?.text ?? 0]?.field ?? '',
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}
