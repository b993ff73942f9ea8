import { LineageError } from '@tenacious-bench/models';
import { printable } from '@tenacious-bench/scorer';
import { UnusableInput } from '../world.ts';

/** What a declaration makes; one that cannot be used is the caller's mistake, and says whose declaration it is. */
export function usable<Value>(make: () => Value, { agent }: { agent?: string } = {}): Value {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof LineageError || cause instanceof RangeError)) throw cause;
    const whose = agent === undefined ? '' : `agent ${agent}: `;
    throw new UnusableInput(printable(`${whose}${cause.message}`), { cause });
  }
}
