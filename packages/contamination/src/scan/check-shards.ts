import type { ContaminationReport, TimeShift } from '@tenacious-bench/schema';
import type { OverlapBars } from '../overlap/judge-overlap.ts';
import { indexTasks, requireTasks, type TaskIndex } from '../overlap/task-index.ts';
import type { Row } from '../rows/row.ts';
import { createTemplateFinder, type TemplateFinder } from '../templates/template-finder.ts';
import { noTemplates, type Templates } from '../templates/templates.ts';
import type { Embedder, EmbedFunction, StopSignal } from '../vectors/embedder.ts';
import { embedderOf } from '../vectors/embedder-of.ts';
import { lexicalSearch } from '../vectors/lexical-search.ts';
import { createSemanticSearch, type SemanticSearch } from '../vectors/semantic-search.ts';
import { throwIfStopped } from '../vectors/throw-if-stopped.ts';
import { finishReport } from './finish-report.ts';
import { proveIndex } from './prove-index.ts';
import { createRowSample, sampleSize } from './row-sample.ts';
import { type ScanShards, scanInOrder } from './scan-in-order.ts';
import type { Shard } from './shard.ts';

export type CheckOptions = {
  /** The date that the report carries. */
  readonly now: string;
  /** Words in a row that a task and a row must share to be compared. @default 8 */
  readonly n?: number;
  /**
   * What is template: found on both sides, known already, or nothing, because only what varies was declared or because
   * somebody wants it so.
   * @default 'discover'
   */
  readonly templates?: 'discover' | 'declared' | 'none' | Templates;
  /** Compares texts as vectors too; false compares words alone. @default lexicalEmbedder over the tasks */
  readonly embedder?: Embedder | EmbedFunction | false;
  /** The lowest cosine that may be a leak. @default 0.85 */
  readonly floor?: number;
  readonly bars?: OverlapBars;
  /** How many matches are kept for one task. @default 20 */
  readonly most?: number;
  /** Draws what is planted to prove the check. @default 1 */
  readonly seed?: number | string;
  /** Leaks that are planted of each form. @default 100 */
  readonly perForm?: number;
  readonly timeShift?: readonly TimeShift[];
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Scans the shards in another way: in worker threads, or only those that are new. @default one after the other */
  readonly scan?: ScanShards;
};

/** What a check is doing, and how many rows of one file it has read for that. */
export type CheckProgress = {
  readonly step: 'templates' | 'scan' | 'proof';
  readonly file: string;
  readonly rows: number;
};

export type CheckedShards = {
  readonly report: ContaminationReport;
  /** What counted as template: review it, keep it, and give it to the next check. */
  readonly templates: Templates;
  /** Why the check does not prove itself; empty when it does. */
  readonly unproven: readonly string[];
};

/**
 * Compares tasks with shards of reference text of any size, and proves on planted leaks that it would have found them.
 * Shards are read twice where templates have to be found first, so they must be readable twice.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const task = row('task', 'The ferry to the outer islands leaves at nine from the second pier, and twice on Sundays.');
 * const lake = shardOf('lake', [row('diary', 'Nothing of note happened by the sea today.')]);
 * const { report } = await checkShards([task], [lake], { now: '2026-05-04' });
 * [report.verdict, report.reference.rows] // => ['clean', 1]
 * ```
 */
export async function checkShards(
  tasks: readonly Row[],
  shards: readonly Shard[],
  options: CheckOptions,
): Promise<CheckedShards> {
  const {
    now,
    n = 8,
    seed = 1,
    perForm,
    bars,
    most,
    timeShift,
    signal,
    onProgress,
    scan = scanInOrder,
  } = options;
  requireTasks(tasks);
  if (shards.length === 0)
    throw new RangeError('there is no reference, so there is nothing to look in');
  const { templates, sample } = await readFirst(tasks, shards, options);
  const index = indexTasks(tasks, { n, templates, shared: options.scan !== undefined });
  const semantic = await semanticSearch(index, options);
  const chosen = { semantic, ...(bars && { bars }), ...(most !== undefined && { most }) };
  const partials = await scan(index, shards, {
    ...chosen,
    ...(signal && { signal }),
    onProgress: (file, rows) => onProgress?.({ step: 'scan', file, rows }),
  });
  onProgress?.({ step: 'proof', file: 'planted', rows: 0 });
  const proof = await proveIndex(index, sample, {
    seed,
    ...chosen,
    ...(perForm !== undefined && { perForm }),
  });
  const report = finishReport(index, partials, {
    now,
    proof,
    ...chosen,
    ...(timeShift && { timeShift }),
  });
  return { report, templates, unproven: proof.because };
}

/** Reads the shards for what is needed before they can be scanned: templates, and a sample to plant leaks in. */
async function readFirst(
  tasks: readonly Row[],
  shards: readonly Shard[],
  { templates = 'discover', seed = 1, signal, onProgress }: CheckOptions,
): Promise<{ templates: Templates; sample: readonly Row[] }> {
  const finder = templates === 'discover' ? createTemplateFinder(tasks) : undefined;
  const sample = createRowSample(sampleSize, seed);
  for (const shard of shards) {
    let rows = 0;
    for await (const batch of shard.rows()) {
      throwIfStopped(signal);
      // Templates need every row; a sample of the beginning of each shard is enough when they are known.
      for (const row of finder === undefined ? batch.slice(0, sampleSize - rows) : batch) {
        finder?.add(row);
        sample.add(row);
      }
      rows += batch.length;
      onProgress?.({ step: 'templates', file: shard.file, rows });
      if (finder === undefined && rows >= sampleSize) break;
    }
  }
  return { templates: knownTemplates(templates, finder), sample: sample.rows() };
}

function knownTemplates(
  templates: NonNullable<CheckOptions['templates']>,
  finder: TemplateFinder | undefined,
): Templates {
  if (typeof templates === 'object') return templates;
  if (finder !== undefined) return finder.find();
  return { ...noTemplates, source: templates === 'declared' ? 'declared' : 'none' };
}

async function semanticSearch(
  index: TaskIndex,
  { embedder, floor, signal }: CheckOptions,
): Promise<SemanticSearch | undefined> {
  if (embedder === false) return undefined;
  const options = { ...(floor !== undefined && { floor }), ...(signal && { signal }) };
  return embedder === undefined
    ? lexicalSearch(index, options)
    : createSemanticSearch(index, embedderOf(embedder), options);
}
