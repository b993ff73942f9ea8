import type { Issue } from '@tenacious-bench/schema';

/** A policy that must not be used: every reason, each naming the rule and the fix. */
export class PolicyError extends Error {
  readonly issues: readonly Issue[];

  constructor(policy: string, issues: readonly Issue[]) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(`policy ${policy} does not compile: ${first?.path}: ${first?.message}${more}`);
    this.name = 'PolicyError';
    this.issues = issues;
  }
}
