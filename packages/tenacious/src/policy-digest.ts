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
  'sha256:273edd79364debbefdc95883eea14de98e8cfe3a6edaa837cacb6043380a351c';
