/**
 * A shard of which nothing can be said: it cannot be opened, or has none of what was asked for.
 *
 * @example
 * ```ts
 * new ShardError('train.jsonl: there is no such file').message // => 'train.jsonl: there is no such file'
 * ```
 */
export class ShardError extends Error {
  override readonly name = 'ShardError';
}
