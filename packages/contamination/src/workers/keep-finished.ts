import { ShardError } from '../files/shard-error.ts';
import type { Shard } from '../scan/shard.ts';
import type { ShardPartial } from '../scan/shard-partial.ts';
import { IncompleteScanError } from './incomplete-scan-error.ts';

/** One of those who take the next shard from a queue until it is empty. */
export type ShardScanner<Any extends Shard> = (shard: Any) => Promise<ShardPartial>;

/**
 * Has every shard scanned by the first who is free. A shard that cannot be scanned keeps no other from it: the error comes
 * at last, with the partials of the others, which are in the order of the shards.
 */
export async function keepFinished<Any extends Shard>(
  shards: readonly Any[],
  scanners: readonly ShardScanner<Any>[],
): Promise<readonly ShardPartial[]> {
  const found: ShardPartial[] = [];
  const errors: ShardError[] = [];
  let next = 0;
  await Promise.all(
    scanners.map(async (scan) => {
      while (next < shards.length) {
        const at = next++;
        try {
          found[at] = await scan(shards[at] as Any);
        } catch (error) {
          // Whatever else goes wrong is nothing about this shard: nobody is to begin another.
          if (!(error instanceof ShardError)) {
            next = shards.length;
            throw error;
          }
          errors[at] = error;
        }
      }
    }),
  );
  // Each list has holes where the other has none.
  const partials = Object.values(found);
  if (errors.length > 0) throw new IncompleteScanError({ partials, errors: Object.values(errors) });
  return partials;
}
