import {
  type ContaminationReport,
  contentId,
  digest,
  documentTag,
  type TimeShift,
} from '@tenacious-bench/schema';
import { overlapBars } from '../overlap/judge-overlap.ts';
import type { TaskIndex } from '../overlap/task-index.ts';
import type { SemanticSearch } from '../vectors/semantic-search.ts';
import { mergePartials } from './merge-partials.ts';
import { reportMatches } from './report-matches.ts';
import { verdictOf } from './report-verdict.ts';
import { type ScanOptions, settingsDigest } from './scan-shard.ts';
import type { ShardPartial } from './shard-partial.ts';

export type Proof = Pick<ContaminationReport, 'selfProof' | 'controls'> & {
  /** Whether what was planted was found; nothing is proved where nothing was planted. */
  readonly passed: boolean;
};

export type FinishOptions = Pick<ScanOptions, 'bars' | 'most' | 'semantic'> & {
  /** The date that the report carries. */
  readonly now: string;
  readonly proof: Proof;
  /** What is known about when the tasks came to be. */
  readonly timeShift?: readonly TimeShift[];
};

/**
 * Puts what every shard has of every task into one report: the same bytes whatever came first, or twice.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const index = indexTasks([row('task', 'The ferry to the outer islands leaves at nine from the second pier.')]);
 * const shards = [shardOf('a', [row('one', 'A quiet harbour.')]), shardOf('b', [row('two', 'Nobody was there.')])];
 * const [a, b] = await Promise.all(shards.map((shard) => scanShard(index, shard)));
 * const proof = { selfProof: [], controls: { planted: 0, found: 0, interval: [0, 1] }, passed: false };
 * const report = finishReport(index, [b, a, b], { now: '2026-05-04', proof });
 * [report.verdict, report.reference.rows] // => ['insufficient', 2]
 * ```
 */
export function finishReport(
  index: TaskIndex,
  partials: readonly ShardPartial[],
  { now, proof, bars = overlapBars, most = 20, semantic, timeShift }: FinishOptions,
): ContaminationReport {
  const tasks = index.tasks.map((task) => task.digest);
  const merged = mergePartials(partials, {
    settings: settingsDigest(index, { bars, most, semantic }),
    tasks,
  });
  const rows = merged.shards.reduce((sum, shard) => sum + shard.rows, 0);
  const unread = merged.shards.reduce((sum, shard) => sum + shard.unread.length, 0);
  const { matches, leftOut } = reportMatches(index, merged, { most, rows });
  const reference = {
    digest: digest(merged.shards.map((shard) => shard.digest)),
    rows,
    shards: merged.shards.map((shard) => ({ ...shard, unread: [...shard.unread] })),
  };
  const insufficient = tooShort(index);
  const { selfProof, controls, passed } = proof;
  const content = {
    verdict: verdictOf(
      { selfProof, insufficient, reference },
      { isProven: passed, hasLeak: matches.some(({ verdict }) => verdict === 'leak') },
    ),
    tasks: { digest: digest(tasks), rows: tasks.length },
    reference,
    checks: checksOf(index, { bars, most, semantic, timeShift }),
    templates: templatesOf(index),
    coverage: {
      fields: [
        ...new Set(index.tasks.flatMap(({ row }) => row.texts.map(({ field }) => field))),
      ].sort(),
      rowsCompared: tasks.length * rows,
      rowsTotal: tasks.length * (rows + unread),
      ngrams: index.tasks.reduce((sum, { ngrams }) => sum + ngrams, 0),
      truncatedTexts: merged.truncatedTexts,
      matchesLeftOut: leftOut,
    },
    selfProof,
    controls,
    insufficient,
    ...(timeShift && { timeShift: [...timeShift] }),
    matches: [...matches],
  } satisfies Omit<ContaminationReport, 'schema' | 'id' | 'createdAt'>;
  return {
    schema: documentTag('contamination-report'),
    id: contentId('contamination', content),
    createdAt: now,
    ...content,
  };
}

function tooShort({ tasks, n }: TaskIndex): ContaminationReport['insufficient'] {
  return tasks
    .filter(({ own }) => own < n)
    .map(({ row, own, size }) => ({
      task: row.id,
      because: `it has ${words(own)} of its own${own === size ? '' : ` beside ${size - own} of template`}, fewer than ${n}: only an equal whole is sure to be found`,
    }));
}

function words(count: number): string {
  return count === 1 ? '1 word' : `${count} words`;
}

function checksOf(
  { n }: TaskIndex,
  {
    bars,
    most,
    semantic,
    timeShift,
  }: Pick<FinishOptions, 'bars' | 'most' | 'semantic'> & {
    readonly timeShift: FinishOptions['timeShift'] | undefined;
  },
): ContaminationReport['checks'] {
  const vectors = semantic && { ...semantic.settings, ...thresholdOf(semantic) };
  return [
    { check: 'exact', settings: {} },
    { check: 'ngram', settings: { n, ...bars, most: most ?? 0 } },
    ...(vectors === undefined ? [] : [{ check: 'embedding' as const, settings: vectors }]),
    ...(timeShift === undefined ? [] : [{ check: 'time_shift' as const, settings: {} }]),
  ];
}

function thresholdOf({ null: { threshold, quantileValue, pairs } }: SemanticSearch) {
  return { threshold, nullPairs: pairs, nullQuantile: quantileValue ?? null };
}

function templatesOf({ templates }: TaskIndex): ContaminationReport['templates'] {
  const { source, runs, n } = templates;
  if (runs.length === 0) return { source, runs: 0 };
  return { source, digest: digest({ n, runs }), runs: runs.length };
}
