import type { Row } from '../rows/row.ts';
import { sampleSize } from './row-sample.ts';
import type { Shard, ShardManifest } from './shard.ts';

/**
 * A shard whose rows come only once, such as those of standard input, for a check whose templates are known: its
 * beginning, which is read for the sample that leaks are planted in, is kept and given again to the scan.
 *
 * @example
 * ```ts
 * const row = (id) => ({ id, file: '-', row: 1, texts: [{ field: 'body', text: 'Hello.' }] });
 * const shard = readOnce(shardOf('-', [row('a'), row('b')]));
 * for await (const batch of shard.rows()) break;
 * (await shard.rows().next()).value.length // => 2
 * ```
 */
export function readOnce({ file, rows }: Shard): Shard {
  const source = rows();
  const kept: (readonly Row[])[] = [];
  let size = 0;
  let isPast = false;
  let manifest: ShardManifest | undefined;

  async function* read(): AsyncGenerator<readonly Row[], ShardManifest, undefined> {
    if (isPast) throw new RangeError(`${file} was read to its end, and its rows come only once`);
    yield* kept;
    while (manifest === undefined) {
      const { value, done } = await source.next();
      if (done) manifest = value;
      else {
        keep(value);
        yield value;
      }
    }
    return manifest;
  }

  function keep(batch: readonly Row[]): void {
    if (size < sampleSize) kept.push(batch);
    else isPast = true;
    size += batch.length;
  }

  return { file, rows: read };
}
