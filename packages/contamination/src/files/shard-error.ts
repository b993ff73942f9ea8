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

/** The error of a file system as one line for a person; any other error as it is. */
export function toShardError(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  const because = reasons.get(error.code) ?? `it cannot be read (${error.code})`;
  return new ShardError(`${file}: ${because}`, { cause: error });
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'nobody may read it'],
  ['EISDIR', 'it is a folder'],
]);
