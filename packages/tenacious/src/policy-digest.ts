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
  'sha256:ca0115b19a2691079ccd8a753f1c9a7c4cb3b3757f32d69fa0ac5e836dca6677';
