import { BudgetError, LineageError, ModelCallError } from '@tenacious-bench/models';
import { printable } from '@tenacious-bench/scorer';
import { UnusableInput } from './world.ts';

/** Tells in one line why a model could not be asked, or not to the end; what was answered is recorded. */
export function refuseModelFailure(cause: unknown): never {
  if (cause instanceof LineageError || cause instanceof RangeError)
    throw new UnusableInput(printable(cause.message), { cause });
  if (cause instanceof ModelCallError || cause instanceof BudgetError)
    throw new UnusableInput(
      `${printable(cause.message)}; what was answered is kept, and the same command goes on from there`,
      { cause },
    );
  throw cause;
}
