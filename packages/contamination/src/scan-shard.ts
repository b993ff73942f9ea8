import { digest } from '@tenacious-bench/schema';
import { createSeedFinder } from './find-seeds.ts';
import { type OverlapBars, overlapBars } from './judge-overlap.ts';
import { type MaskedRow, maskedRow } from './masked-row.ts';
import { type MatchedTask, matchRow } from './match-row.ts';
import type { Row } from './row.ts';
import type { Shard, ShardManifest } from './shard.ts';
import type { FoundMatch, ShardPartial, TaskFindings } from './shard-partial.ts';
import { shortTaskMatches } from './short-task-matches.ts';
import type { TaskIndex } from './task-index.ts';

export type ScanOptions = {
  readonly bars?: OverlapBars;
  /** How many matches are kept for one task in one shard; the others are counted. @default 20 */
  readonly most?: number;
};

/** Looks rows up in an index of tasks, one after the other, and says at last what they have of each. */
export type ShardScanner = {
  add(row: Row): void;
  finish(shard: Pick<ShardManifest, 'file' | 'digest' | 'rows' | 'unread'>): ShardPartial;
};

/**
 * Compares a shard of reference text with tasks.
 *
 * @example
 * ```ts
 * const text = 'Nine engineers are free from the first of June, four of them senior.';
 * const row = (id, body) => ({ id, file: `${id}.jsonl`, row: 1, texts: [{ field: 'body', text: body }] });
 * const index = indexTasks([row('task', text)]);
 * const partial = await scanShard(index, shardOf('lake.jsonl', [row('lake', `They wrote: "${text.toUpperCase()}"`)]));
 * partial.found[0].matches[0].verdict // => 'leak'
 * ```
 */
export async function scanShard(
  index: TaskIndex,
  shard: Shard,
  options: ScanOptions = {},
): Promise<ShardPartial> {
  const scanner = createShardScanner(index, options);
  const batches = shard.rows();
  for (;;) {
    const { value, done } = await batches.next();
    if (done) return scanner.finish(value);
    for (const row of value) scanner.add(row);
  }
}

/** The same for whoever has the rows in hand. */
export function createShardScanner(
  index: TaskIndex,
  { bars = overlapBars, most = 20 }: ScanOptions = {},
): ShardScanner {
  const findSeeds = createSeedFinder(index);
  const taskAt = rememberedTasks(index);
  const findings = new Map<number, Findings>();
  const shortTasks = shortTaskMatches(index);
  return {
    add(row) {
      const found = findSeeds(row);
      const matched = matchRow(index, row, { found, taskAt, bars });
      for (const one of [...matched, ...shortTasks(row, found)]) addMatch(findings, one, most);
    },
    finish: ({ file, digest: shardDigest, rows, unread }) => ({
      schema: 'tenacious-bench/contamination-partial@1.0',
      settings: settingsDigest(index, { bars, most }),
      shard: { file, digest: shardDigest, rows, unread },
      compared: index.tasks.map((task) => task.digest).sort(),
      truncatedTexts: 0,
      found: [...findings]
        .map(([task, one]) => findingsOf(index, task, one))
        .sort((one, other) => (one.task < other.task ? -1 : 1)),
    }),
  };
}

/** Names everything that decides what a scan finds, apart from the tasks and the rows. */
export function settingsDigest(
  { n, templates }: Pick<TaskIndex, 'n' | 'templates'>,
  { bars, most }: Required<ScanOptions>,
): string {
  return digest({
    n,
    bars,
    most,
    templates: { n: templates.n, ngrams: [...templates.ngrams].sort() },
  });
}

type Findings = { matches: FoundMatch[]; leftOut: number; readonly uses: Map<number, number> };

function addMatch(
  findings: Map<number, Findings>,
  { task, match, ngrams }: MatchedTask,
  most: number,
): void {
  const of: Findings = findings.get(task) ?? { matches: [], leftOut: 0, uses: new Map() };
  findings.set(task, of);
  for (const at of ngrams) of.uses.set(at, (of.uses.get(at) ?? 0) + 1);
  if (match === undefined) return;
  of.matches.push(match);
  // Sorted now and then, not for each: a task of boilerplate may match every row of a lake.
  if (of.matches.length >= 2 * most) keepBest(of, most);
}

function keepBest(of: Findings, most: number): void {
  of.matches.sort(byWeight);
  of.leftOut += Math.max(0, of.matches.length - most);
  of.matches = of.matches.slice(0, most);
}

/** Leaks first, then what covers most; equal ones in the order of the reference. */
export function byWeight(one: FoundMatch, other: FoundMatch): number {
  return (
    Number(one.verdict === 'review') - Number(other.verdict === 'review') ||
    coveredWords(other) - coveredWords(one) ||
    (other.residual ?? 0) - (one.residual ?? 0) ||
    compareText(one.reference.file, other.reference.file) ||
    one.reference.row - other.reference.row ||
    compareText(one.check, other.check)
  );
}

function coveredWords({ covered }: FoundMatch): number {
  return covered.reduce((sum, [start, end]) => sum + end - start, 0);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function findingsOf(index: TaskIndex, task: number, of: Findings): TaskFindings {
  const kept = { ...of };
  keepBest(kept, Math.max(1, of.matches.length));
  return {
    task: index.tasks[task]?.digest ?? '',
    matches: kept.matches,
    leftOut: kept.leftOut,
    uses: [...of.uses].sort(([one], [other]) => one - other),
  };
}

// A task is read again when a row shares something with it; few are needed at a time.
function rememberedTasks(index: TaskIndex, most = 4096): (task: number) => MaskedRow {
  const remembered = new Map<number, MaskedRow>();
  return (task) => {
    const known = remembered.get(task) ?? maskedRow(rowAt(index, task), index.templates);
    if (remembered.size >= most) remembered.clear();
    remembered.set(task, known);
    return known;
  };
}

function rowAt({ tasks }: TaskIndex, task: number): Row {
  const found = tasks[task];
  if (found !== undefined) return found.row;
  throw new RangeError(`there is no task ${task} in an index of ${tasks.length}`);
}
