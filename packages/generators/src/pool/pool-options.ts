import type { Domain } from '../domain.ts';

/** What the checks of a pool have to know of its domain. */
export type PoolNames = Pick<Domain, 'parties' | 'names'>;

/** From which share of its own n-grams on two tasks are too alike to be on two sides of a split. */
export const kinThreshold = 0.5;

/** Refuses a similarity that no two texts, or any two texts, would reach. */
export function assertThreshold(subject: string, value: number): void {
  if (value > 0 && value <= 1) return;
  throw new RangeError(
    `${subject} is ${value}: it is a similarity above 0 and up to 1, so ${value > 1 ? 'nothing' : 'everything'} would be alike`,
  );
}
