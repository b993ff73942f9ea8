/**
 * The digest of the policy of this package, whose examples all hold. Whoever compiles the policy may say so, and starts in a
 * fraction of the time.
 *
 * @example
 * ```ts
 * import { compilePolicy } from '@tenacious-bench/scorer';
 *
 * const { reference } = compilePolicy(tenaciousPolicy, { tried: tenaciousPolicyDigest });
 * reference.digest === tenaciousPolicyDigest // => true
 * ```
 */
export const tenaciousPolicyDigest =
  'sha256:44df4d34daa807d1e3762412252fefc69430d43d2cfe31b3b09d421489e735dc';
