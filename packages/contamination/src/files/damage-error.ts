/** Bytes from which nothing more can be read. What was read before stays. */
export class DamageError extends Error {
  override readonly name = 'DamageError';
}
