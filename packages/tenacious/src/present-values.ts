import type { Fact, FactValue } from '@tenacious-bench/schema';

/** The values that are known: a fact says what was seen, and has no field for what was not. */
export function presentValues(
  values: Readonly<Record<string, FactValue | undefined>>,
): Fact['values'] {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, FactValue] => entry[1] !== undefined),
  );
}
