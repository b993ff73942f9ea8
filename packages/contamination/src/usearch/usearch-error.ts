/**
 * The package `usearch` is not there or does not run on this machine.
 *
 * @example
 * ```ts
 * new UsearchError('usearch is not installed').name // => 'UsearchError'
 * ```
 */
export class UsearchError extends Error {
  override readonly name = 'UsearchError';
}
