import { type FileShard, isFileShard } from '../files/file-shard.ts';
import { ShardError } from '../files/shard-error.ts';
import type { TaskIndex } from '../overlap/task-index.ts';
import { type ScanShards, scanInOrder } from '../scan/scan-in-order.ts';
import { settingsDigest } from '../scan/scan-shard.ts';
import type { Shard } from '../scan/shard.ts';
import type { ShardPartial } from '../scan/shard-partial.ts';
import type { KeptPartials, PartialStore } from './open-partials.ts';
import { someTasks } from './some-tasks.ts';

/**
 * Scans only what was not scanned before: all tasks in new and changed shards, new and changed tasks in the others. The
 * report is the same to the byte as that of a full scan, and a scan that was killed goes on after the last shard that it
 * finished. `scan` does the scanning, by default one shard after the other.
 *
 * What is kept only counts for the same settings, and these are n, the bars, the templates and how vectors are compared.
 * So give a check the templates that were found and reviewed once, as a lock: templates that are discovered anew are
 * others as soon as a row or task makes another run of words common, and then everything has to be scanned again. The
 * built-in vectors weigh words by all tasks, so that a new task changes them all; without vectors, or with those of a
 * model whose threshold stays, work is in proportion to what is new.
 */
export function scanWithStore(
  store: PartialStore,
  { scan = scanInOrder }: { readonly scan?: ScanShards } = {},
): ScanShards {
  return async (index, shards, options) => {
    const settings = settingsDigest(index, options);
    const partials: ShardPartial[] = [];
    const kept = new Map<FileShard, KeptPartials>();
    const jobs = new Map<string, { readonly tasks: number[]; readonly shards: Shard[] }>();
    for (const shard of shards) {
      const known = isFileShard(shard) ? await store.find(shard, settings) : nothing;
      if (isFileShard(shard)) kept.set(shard, known);
      partials.push(...known.partials);
      const tasks = missingTasks(index, known.partials);
      if (tasks.length === 0) continue;
      const job = jobs.get(tasks.join()) ?? { tasks, shards: [] };
      jobs.set(tasks.join(), job);
      job.shards.push(shard);
    }
    for (const job of jobs.values()) {
      const files = new Map(job.shards.filter(isFileShard).map((shard) => [shard.file, shard]));
      const part = someTasks(index, job.tasks, options.semantic);
      const found = await scan(part.index, job.shards, {
        ...options,
        semantic: part.semantic,
        onPartial: async (partial) => {
          const shard = files.get(partial.shard.file);
          const known = shard && kept.get(shard);
          requireUnchanged(partial, known?.partials ?? []);
          if (shard) await store.keep(shard, partial, known?.state);
          await options.onPartial?.(partial);
        },
      });
      partials.push(...found);
    }
    return partials;
  };
}

const nothing: KeptPartials = { partials: [], state: undefined };

function missingTasks({ tasks }: TaskIndex, kept: readonly ShardPartial[]): number[] {
  const compared = new Set(kept.flatMap((partial) => partial.compared));
  return [...tasks.keys()].filter((task) => !compared.has(tasks[task]?.digest ?? ''));
}

// What is kept of the old content would be merged with what the new one has.
function requireUnchanged({ shard }: ShardPartial, kept: readonly ShardPartial[]): void {
  if (kept.every((other) => other.shard.digest === shard.digest)) return;
  throw new ShardError(`${shard.file}: it changed while it was scanned; scan it again`);
}
