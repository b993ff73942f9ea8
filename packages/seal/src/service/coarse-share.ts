import { countSchema, shareSchema } from '@tenacious-bench/schema';
import { wilsonInterval } from '@tenacious-bench/stats';
import * as z from 'zod';
import type { ReleaseRules } from './release-rules.ts';

/** A share as it may be told: in which of some wide cells it lies, and an interval that holds for all of the cell. */
export const coarseShareSchema = z.strictObject({
  cell: countSchema,
  /** The middle of the cell. */
  value: shareSchema,
  /** The share of these rows lies from here … */
  from: shareSchema,
  /** … to here. */
  to: shareSchema,
  /** What other rows of the kind would give, by Wilson, from the lower end of the cell … */
  low: shareSchema,
  /** … to the upper. */
  high: shareSchema,
});
export type CoarseShare = z.infer<typeof coarseShareSchema>;

/**
 * Tells an amount of so many rows by its cell alone. An interval around the exact share would let it be solved, and so
 * would a cell for 0 or for all: the last cell takes what is left over, so that none has fewer amounts than a step.
 */
export function coarseShare(amount: number, rows: number, rules: ReleaseRules): CoarseShare {
  const width = rowsPerStep(rows, rules);
  const last = Math.max(1, Math.floor((rows + 1) / width)) - 1;
  const cell = Math.min(Math.floor(amount / width), last);
  const from = cell * width;
  const to = cell === last ? rows : from + width;
  return {
    cell,
    value: rounded((from + to) / 2 / rows),
    from: rounded(from / rows),
    to: rounded(to / rows),
    low: rounded(wilsonInterval(from, rows, rules).low),
    high: rounded(wilsonInterval(to, rows, rules).high),
  };
}

/** How many rows a step is. */
export function rowsPerStep(rows: number, { step, crowd }: ReleaseRules): number {
  return Math.max(Math.ceil(step * rows), crowd);
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
