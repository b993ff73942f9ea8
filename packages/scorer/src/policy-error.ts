import type { Issue } from '@tenacious-bench/schema';

/**
 * A policy that must not be used: every reason, each naming the rule and the fix.
 *
 * @example
 * ```ts
 * const issues = [{ code: 'weights', path: 'dimensions', message: 'the weights add up to 0.9, not to 1' }];
 * const error = new PolicyError('demo', issues);
 * error.message // => 'policy demo does not compile: dimensions: the weights add up to 0.9, not to 1'
 * ```
 */
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
