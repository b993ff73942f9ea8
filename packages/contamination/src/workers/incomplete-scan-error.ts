import { ShardError } from '../files/shard-error.ts';
import type { ShardPartial } from '../scan/shard-partial.ts';

/** Some shards could not be scanned; what the others have is kept. */
export class IncompleteScanError extends ShardError {
  /** What could be scanned, in the order of the shards. */
  readonly partials: readonly ShardPartial[];
  /** Why each of the other shards could not. */
  readonly errors: readonly ShardError[];

  constructor({
    partials,
    errors,
  }: {
    readonly partials: readonly ShardPartial[];
    readonly errors: readonly ShardError[];
  }) {
    const shards = partials.length + errors.length;
    const because = errors.map(({ message }) => message).join('; ');
    super(`${errors.length} of ${shards} shards could not be scanned: ${because}`);
    this.partials = partials;
    this.errors = errors;
  }
}
