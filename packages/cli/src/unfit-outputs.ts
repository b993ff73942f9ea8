import type { Issue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { UnusableInput } from './world.ts';

/** Why outputs cannot be judged against tasks, in one line. */
export function unfitOutputs(
  { outputs, tasks }: { readonly outputs: string; readonly tasks: string },
  issues: readonly Issue[],
): UnusableInput {
  const [first] = issues;
  const more = issues.length > 1 ? `, and ${issues.length - 1} more do not fit` : '';
  return new UnusableInput(
    printable(
      `${outputs} does not fit ${tasks}: ${first?.message}${more}; name the tasks that were asked`,
    ),
  );
}
