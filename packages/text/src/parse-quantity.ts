import { type FindQuantitiesOptions, findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

/**
 * Reads a text that is one quantity and nothing else, or null: for a cell of a price list or a form.
 *
 * @example
 * ```ts
 * const floor = parseQuantity('from $5,200 a month', { now: '2026-05-04' });
 * [floor.kind, floor.low, floor.bound, floor.per] // => ['money', 5200, 'at_least', 'month']
 * parseQuantity('two weeks ago', { now: '2026-05-04' }).from // => '2026-04-20'
 * parseQuantity('two weeks or ten days', { now: '2026-05-04' }) // => null
 * ```
 */
export function parseQuantity(text: string, options: FindQuantitiesOptions): Quantity | null {
  const [quantity, ...more] = findQuantities(text, options);
  return quantity && more.length === 0 && quantity.quote === text.trim() ? quantity : null;
}
