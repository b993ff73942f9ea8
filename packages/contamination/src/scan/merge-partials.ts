import { digest } from '@tenacious-bench/schema';
import type { ShardPartial, TaskFindings } from './shard-partial.ts';

/** Partials as one: each shard once, and of each task what every shard has of it. */
export type MergedPartials = {
  readonly shards: readonly ShardPartial['shard'][];
  readonly truncatedTexts: number;
  /** By the digest of the task: findings in the order of the shards. */
  readonly found: ReadonlyMap<string, readonly TaskFindings[]>;
};

/**
 * Merges partials in any order and any number of times: the same shard and the same task count once. Every task must
 * have been compared with every shard, by the same settings.
 *
 * @example
 * ```ts
 * const shard = { file: 'a.jsonl', digest: 'sha256:1', rows: 2, unread: [] };
 * const partial = { schema: 'tenacious-bench/contamination-partial@1.0', settings: 's', shard, compared: ['t'], truncatedTexts: 0, found: [] };
 * mergePartials([partial, partial], { settings: 's', tasks: ['t'] }).shards.length // => 1
 * mergePartials([partial], { settings: 's', tasks: ['t', 'u'] }) // throws RangeError
 * ```
 */
export function mergePartials(
  partials: readonly ShardPartial[],
  { settings, tasks }: { readonly settings: string; readonly tasks: readonly string[] },
): MergedPartials {
  const byShard = new Map<string, ShardPartial[]>();
  for (const partial of partials) {
    requireSettings(partial, settings);
    const { file, digest: bytes } = partial.shard;
    const key = `${file}\n${bytes}`;
    byShard.set(key, [...(byShard.get(key) ?? []), partial]);
  }
  const shards = [...byShard].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, of]) => of);
  for (const of of shards) {
    requireSameRows(of);
    requireCompared(of, tasks);
  }
  const wanted = new Set(tasks);
  const found = new Map<string, TaskFindings[]>();
  for (const findings of shards.flatMap(findingsOnce)) {
    if (!wanted.has(findings.task)) continue;
    found.set(findings.task, [...(found.get(findings.task) ?? []), findings]);
  }
  return {
    shards: shards.flatMap((of) => of.slice(0, 1).map(({ shard }) => shard)),
    truncatedTexts: shards.reduce(
      (sum, of) => sum + Math.max(...of.map(({ truncatedTexts }) => truncatedTexts)),
      0,
    ),
    found,
  };
}

function requireSettings({ settings, shard }: ShardPartial, expected: string): void {
  if (settings === expected) return;
  throw new RangeError(
    `${shard.file} was scanned with other settings or templates than these; scan it again with the same ones`,
  );
}

function requireCompared(partials: readonly ShardPartial[], tasks: readonly string[]): void {
  const compared = new Set(partials.flatMap((partial) => partial.compared));
  const missing = tasks.filter((task) => !compared.has(task)).length;
  if (missing === 0) return;
  throw new RangeError(
    `${partials[0]?.shard.file} was not compared with ${missing} of ${tasks.length} tasks; scan it for those too`,
  );
}

// Two partials of one shard may hold the same task; then they have to say the same of it.
function findingsOnce(partials: readonly ShardPartial[]): TaskFindings[] {
  const once = new Map<
    string,
    { readonly findings: TaskFindings | undefined; readonly said: string }
  >();
  for (const { shard, compared, found } of partials) {
    const byTask = new Map(found.map((findings) => [findings.task, findings]));
    for (const task of compared) {
      const findings = byTask.get(task);
      const said = findings === undefined ? '' : digest(findings);
      if ((once.get(task)?.said ?? said) !== said)
        throw new RangeError(`two scans of ${shard.file} found different things; scan it again`);
      once.set(task, { findings, said });
    }
  }
  return [...once.values()].flatMap(({ findings }) => findings ?? []);
}

function requireSameRows([first, ...others]: readonly ShardPartial[]): void {
  if (first === undefined || others.every(({ shard }) => digest(shard) === digest(first.shard)))
    return;
  throw new RangeError(`two scans of ${first.shard.file} read different rows; scan it again`);
}
