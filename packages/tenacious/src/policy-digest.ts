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
  'sha256:fbe33a460d731bc225331d19277a0f19e3b8c141f3382be95b40aeba3a57402c';
