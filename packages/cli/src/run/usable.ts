import { LineageError } from '@tenacious-bench/models';
import { printable } from '@tenacious-bench/scorer';
import { UnusableInput } from '../world.ts';

/** What a declaration makes; one that cannot be used is the caller's mistake. */
export function usable<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof LineageError || cause instanceof RangeError)) throw cause;
    throw new UnusableInput(printable(cause.message), { cause });
  }
}
