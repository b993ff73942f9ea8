import { requireFinite } from './require-sample.ts';

/** Refuses a number outside the closed range [low, high]. */
export function requireBetween(
  value: number,
  name: string,
  [low, high]: readonly [number, number],
): void {
  requireFinite(value, name);
  if (value < low || value > high) {
    throw new RangeError(`${name} is ${value}; it must lie from ${low} to ${high}.`);
  }
}

/** Refuses a level (confidence, power, alpha) that is not strictly between 0 and 1. */
export function requireLevel(value: number, name: string): void {
  requireFinite(value, name);
  if (value <= 0 || value >= 1) {
    throw new RangeError(`${name} is ${value}; it must lie strictly between 0 and 1.`);
  }
}

/** Refuses a number that is not above zero. */
export function requirePositive(value: number, name: string): void {
  requireFinite(value, name);
  if (value <= 0) {
    throw new RangeError(`${name} is ${value}; it must be above 0.`);
  }
}

/** Refuses a count that is not a whole number of at least `atLeast`. */
export function requireCount(value: number, name: string, atLeast: number): void {
  requireFinite(value, name);
  if (!Number.isSafeInteger(value) || value < atLeast) {
    throw new RangeError(`${name} is ${value}; a whole number of at least ${atLeast} is needed.`);
  }
}
