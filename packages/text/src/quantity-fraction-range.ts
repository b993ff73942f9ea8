import { cardinalAt } from './number-word-figures.ts';
import { denominatorOf } from './quantity-denominator.ts';
import { lowerAt, type QuantityReader, type Read, skipJoiner } from './quantity-reader.ts';

/** "a third to a half", "between one quarter and one third". */
export function fractionRangeAt(
  reader: QuantityReader,
  index: number,
): { readonly low: number; readonly high: number; readonly next: number } | null {
  const isFramed = lowerAt(reader, index) === 'between';
  const first = shareAt(reader, isFramed ? index + 1 : index);
  if (!first || lowerAt(reader, first.next) !== (isFramed ? 'and' : 'to')) return null;
  const second = shareAt(reader, first.next + 1);
  const isRising = second !== null && first.value < second.value;
  return isRising ? { low: first.value, high: second.value, next: second.next } : null;
}

/** "a half", "one third", "three quarters": whatever would be a share if it stood beside another. */
function shareAt(reader: QuantityReader, index: number): Read<number> | null {
  const numerator = lowerAt(reader, index) === 'a' ? 1 : (cardinalAt(reader, index)?.value ?? 0);
  if (numerator < 1) return null;
  const at = skipJoiner(reader, index + 1);
  const isHalf = lowerAt(reader, at) === 'half';
  const denominator = isHalf ? 2 : denominatorOf(lowerAt(reader, at));
  if (!denominator || numerator >= denominator) return null;
  return { value: numerator / denominator, next: at + 1 };
}
