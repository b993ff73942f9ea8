import type { Fact } from '@tenacious-bench/schema';
import { daysAfter } from './days-after.ts';
import type { DatedObservation } from './observation.ts';
import { presentValues } from './present-values.ts';
import { slug } from './slug.ts';
import { validityDays } from './validity-days.ts';

export type OpenRoles = {
  readonly stack: string;
  readonly count: number;
  /** How many there were at the start of the window. */
  readonly previous?: number;
  readonly windowDays?: number;
};

/**
 * The open roles of one stack, with their trend where it is known; news for 60 days.
 *
 * @example
 * ```ts
 * const roles = { stack: 'Go', count: 6, previous: 2, windowDays: 60 };
 * const fact = openRolesFact(roles, { observedAt: '2026-05-11' });
 * fact.id // => 'open-roles-go'
 * fact.validUntil // => '2026-07-10'
 * ```
 */
export function openRolesFact(
  { stack, count, previous, windowDays }: OpenRoles,
  {
    observedAt,
    source = 'careers page',
    confidence = 'high',
    id = `open-roles-${slug(stack)}`,
  }: DatedObservation,
): Fact {
  return {
    id,
    topic: 'open_roles',
    subject: 'recipient',
    values: presentValues({ stack, count, previous, windowDays }),
    confidence,
    observedAt,
    source,
    disclosure: 'quotable',
    validUntil: daysAfter(observedAt, validityDays.open_roles),
  };
}
