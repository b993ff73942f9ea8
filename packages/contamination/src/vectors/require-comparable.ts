import type { UnitVectors } from './unit-vectors.ts';

/** Refuses a bound that no search can mean. */
export function requireCosine(atLeast: number): void {
  if (atLeast > 0 && atLeast <= 1) return;
  throw new RangeError(
    `atLeast is ${atLeast}: a cosine outside (0, 1] would pair everything with everything, or nothing`,
  );
}

/** Refuses vectors that no cosine is defined for. */
export function requireSameDimensions(tasks: UnitVectors, reference: UnitVectors): void {
  if (tasks.count === 0 || reference.count === 0) return;
  if (tasks.dimensions === reference.dimensions) return;
  throw new RangeError(
    `tasks have ${tasks.dimensions} dimensions and the reference has ${reference.dimensions}: their cosine is not defined`,
  );
}
