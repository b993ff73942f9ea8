import type { Row } from '../rows/row.ts';
import type { SemanticSearch, SimilarRow } from '../vectors/semantic-search.ts';
import { createSeedFinder } from './find-seeds.ts';
import type { OverlapBars } from './judge-overlap.ts';
import { type MaskedRow, maskedRow } from './masked-row.ts';
import { type MatchedTask, matchRow } from './match-row.ts';
import { rememberedNgrams } from './remembered-ngrams.ts';
import type { TaskIndex } from './task-index.ts';

/** What each row of a batch has of the tasks, in order. */
type MatchedRows = {
  readonly matched: readonly (readonly MatchedTask[])[];
  readonly truncated: number;
};

/** Compares rows with tasks in every way that is switched on: real ones and planted ones take the same path. */
export type RowMatcher = (rows: readonly Row[]) => Promise<MatchedRows>;

export type MatcherOptions = {
  readonly bars: OverlapBars;
  readonly semantic?: SemanticSearch | undefined;
};

// Nearly every row: one array for all of them.
const none: readonly MatchedTask[] = [];

export function createRowMatcher(index: TaskIndex, { bars, semantic }: MatcherOptions): RowMatcher {
  const findSeeds = createSeedFinder(index);
  const taskAt = rememberedTasks(index);
  const ngramsOf = rememberedNgrams(index.n);
  return async (rows) => {
    const matched: (readonly MatchedTask[])[] = rows.map((row) => {
      const found = findSeeds(row);
      if (found.size === 0) return none;
      return matchRow(index, row, { found, taskAt, ngramsOf, bars });
    });
    if (semantic === undefined) return { matched, truncated: 0 };
    const { pairs, truncated } = await semantic.search(rows);
    for (const { row, ...pair } of pairs)
      matched[row] = [...(matched[row] ?? []), similarTask(pair, rows[row] as Row)];
    return { matched, truncated };
  };
}

function similarTask(
  { task, residual, raw, verdict }: Omit<SimilarRow, 'row'>,
  { id, file, row }: Row,
): MatchedTask {
  const reference = { id, file, row };
  const match = {
    check: 'embedding',
    verdict,
    reference,
    raw,
    residual,
    covered: [],
    longest: 0,
    spans: [],
  } as const;
  return { task, match, ngrams: new Set() };
}

// A task is read again when a row shares something with it; few are needed at a time.
function rememberedTasks(
  { tasks, templates }: TaskIndex,
  most = 4096,
): (task: number) => MaskedRow {
  const remembered = new Map<number, MaskedRow>();
  return (task) => {
    const indexed = tasks[task];
    if (indexed === undefined)
      throw new RangeError(`there is no task ${task} in an index of ${tasks.length}`);
    const known = remembered.get(task) ?? maskedRow(indexed.row, templates);
    if (remembered.size >= most) remembered.clear();
    remembered.set(task, known);
    return known;
  };
}
