import type { ContaminationReport, TimeShift } from '@tenacious-bench/schema';
import type { Embedder, EmbedFunction, StopSignal } from './embedder.ts';
import { embedderOf } from './embedder-of.ts';
import { finishReport } from './finish-report.ts';
import type { OverlapBars } from './judge-overlap.ts';
import { lexicalEmbedder } from './lexical-embedder.ts';
import { proveIndex } from './prove-index.ts';
import type { Row } from './row.ts';
import { scanShard } from './scan-shard.ts';
import { createSemanticSearch } from './semantic-search.ts';
import { shardOf } from './shard-of.ts';
import { indexTasks } from './task-index.ts';
import { createTemplateFinder } from './template-finder.ts';
import { noTemplates, type Templates } from './templates.ts';

export type CheckOptions = {
  /** The date that the report carries. */
  readonly now: string;
  /** Words in a row that a task and a row must share to be compared. @default 8 */
  readonly n?: number;
  /**
   * What is template: found on both sides, known already, or nothing because the texts are what varies.
   * @default 'discover'
   */
  readonly templates?: 'discover' | 'declared' | 'none' | Templates;
  /** Compares texts as vectors too; false compares words alone. @default lexicalEmbedder over the tasks */
  readonly embedder?: Embedder | EmbedFunction | false;
  readonly bars?: OverlapBars;
  /** Draws what is planted to prove the check. @default 1 */
  readonly seed?: number | string;
  /** Leaks that are planted of each form. @default 100 */
  readonly perForm?: number;
  readonly timeShift?: readonly TimeShift[];
  readonly signal?: StopSignal;
};

/**
 * Compares tasks with reference rows that are in memory, and proves on planted leaks that it would have found them.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const task = row('task', 'The ferry to the outer islands leaves at nine from the second pier, and twice on Sundays.');
 * const lake = [row('diary', 'We heard that the ferry to the outer islands leaves at nine from the second pier.'), row('other', 'Nothing of note happened by the sea today.')];
 * const { verdict, matches } = await checkContamination([task], lake, { now: '2026-05-04' });
 * [verdict, matches[0].reference.id, matches[0].measures.longest] // => ['contaminated', 'diary', 13]
 * ```
 */
export async function checkContamination(
  tasks: readonly Row[],
  reference: readonly Row[],
  {
    now,
    n = 8,
    templates = 'discover',
    embedder,
    bars,
    seed = 1,
    perForm,
    timeShift,
    signal,
  }: CheckOptions,
): Promise<ContaminationReport> {
  const index = indexTasks(tasks, { n, templates: templatesFor(templates, tasks, reference) });
  const semantic = await semanticSearch(index, embedder, signal);
  const scan = { semantic, ...(bars && { bars }), ...(signal && { signal }) };
  const partial = await scanShard(index, shardOf('reference', reference), scan);
  const proof = await proveIndex(index, reference, {
    seed,
    semantic,
    ...(bars && { bars }),
    ...(perForm !== undefined && { perForm }),
  });
  return finishReport(index, [partial], {
    now,
    proof,
    semantic,
    ...(bars && { bars }),
    ...(timeShift && { timeShift }),
  });
}

async function semanticSearch(
  index: ReturnType<typeof indexTasks>,
  embedder: CheckOptions['embedder'],
  signal: StopSignal | undefined,
) {
  if (embedder === false) return undefined;
  const background = index.tasks.map(({ row }) => row.texts.map(({ text }) => text).join('\n'));
  const chosen = embedder === undefined ? lexicalEmbedder({ background }) : embedderOf(embedder);
  return createSemanticSearch(index, chosen, { ...(signal && { signal }) });
}

function templatesFor(
  templates: NonNullable<CheckOptions['templates']>,
  tasks: readonly Row[],
  reference: readonly Row[],
): Templates {
  if (typeof templates === 'object') return templates;
  if (templates !== 'discover') return { ...noTemplates, source: templates };
  const finder = createTemplateFinder(tasks);
  for (const row of reference) finder.add(row);
  return finder.find();
}
