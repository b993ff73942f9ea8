import { shareSchema } from '@tenacious-bench/schema';
import * as z from 'zod';

/** How coarse every released figure is. They are signed with it, and stay the same for all submissions to a split. */
export const releaseRulesSchema = z.strictObject({
  /** The least share by which two figures differ. */
  step: shareSchema,
  /** How many rows a step has at least, and in how many outputs two scored submissions differ at least. */
  crowd: z.int().min(2),
  /** Slices of fewer rows are withheld. */
  leastSlice: z.int().min(2),
  confidence: z.number().gt(0).lt(1),
  /** Every row counts: one without an output, or with one that cannot be scored, has not passed and scores 0. */
  denominator: z.literal('all_rows'),
});
export type ReleaseRules = z.infer<typeof releaseRulesSchema>;

export type ReleaseOptions = {
  /** @default 0.01 */
  readonly step?: number;
  /** @default 5 */
  readonly crowd?: number;
  /** @default 10 */
  readonly leastSlice?: number;
  /** @default 0.95 */
  readonly confidence?: number;
};

export function releaseRules({
  step = 0.01,
  crowd = 5,
  leastSlice = 10,
  confidence = 0.95,
}: ReleaseOptions): ReleaseRules {
  const rules = { step, crowd, leastSlice, confidence, denominator: 'all_rows' as const };
  const checked = releaseRulesSchema.safeParse(rules);
  if (checked.success) return checked.data;
  const field = checked.error.issues[0]?.path[0];
  const value =
    field === 'step' || field === 'crowd' || field === 'leastSlice' ? rules[field] : confidence;
  throw new RangeError(
    `${String(field)} is ${value}: released figures could be solved for single rows`,
  );
}
