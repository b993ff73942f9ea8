import type { Shard } from '../scan/shard.ts';
import type { ReadShardOptions } from './read-shard-options.ts';

/** A shard that is a file, with all that another thread needs to open it too. */
export type FileShard = Shard & { readonly options: ReadShardOptions };

/** Whether a shard is a file that can be opened again: the standard input cannot. */
export function isFileShard(shard: Shard): shard is FileShard {
  return 'options' in shard && shard.file !== '-';
}
