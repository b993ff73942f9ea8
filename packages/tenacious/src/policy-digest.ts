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
  'sha256:ea5138cb545ef3ffd08f260193887e45b8628d9e08f19b0a5b9199ce96be77fa';
