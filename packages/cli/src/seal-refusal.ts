import { formatIssue, type Issue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { UnusableInput } from './world.ts';

/** Why something sealed cannot be used, in one line: a reason that both parts give is said once. */
export function refusalOf(folder: string, issues: readonly Issue[]): UnusableInput {
  const [first = '', ...others] = reasonLines(issues);
  return new UnusableInput(`${printable(folder)}: ${first}`, { details: others });
}

/** One line for each reason. */
export function reasonLines(issues: readonly Issue[]): string[] {
  const reasons = new Map<string, Issue>();
  for (const issue of issues) {
    const reason = `${issue.code} ${issue.message}`;
    if (!reasons.has(reason)) reasons.set(reason, issue);
  }
  return [...reasons.values()].slice(0, 20).map((issue) => printable(formatIssue(issue)));
}

/** What the library calls a misuse is a mistake in the arguments here. */
export async function asArguments<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof RangeError) throw new UnusableInput(cause.message, { cause });
    throw cause;
  }
}
