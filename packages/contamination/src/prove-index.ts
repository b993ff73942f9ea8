import { createSeedFinder } from './find-seeds.ts';
import { type OverlapBars, overlapBars } from './judge-overlap.ts';
import { type MaskedRow, maskedRow } from './masked-row.ts';
import { matchRow } from './match-row.ts';
import { type PlantedSource, plantLeaks } from './plant/plant-leaks.ts';
import { type CheckProof, proveCheck } from './plant/prove-check.ts';
import type { Row } from './row.ts';
import type { TaskIndex } from './task-index.ts';

export type ProveIndexOptions = {
  readonly seed: number | string;
  /** Rows that are planted of each form. @default 100 */
  readonly perForm?: number;
  readonly bars?: OverlapBars;
};

/**
 * Plants leaks of the tasks in copies of reference rows and looks for them by the same path as for real ones. Rows that
 * have something of a task already are no place to plant in: what is found there would be true.
 */
export function proveIndex(
  index: TaskIndex,
  sample: readonly Row[],
  { seed, perForm = 100, bars = overlapBars }: ProveIndexOptions,
): CheckProof {
  const verdicts = verdictFinder(index, bars);
  const hosts = sample.filter((row) => verdicts(row).length === 0);
  const sources = index.tasks
    .filter(({ own }) => own >= index.n)
    .map(({ row }) => sourceOf(maskedRow(row, index.templates)));
  const { planted } = plantLeaks(sources, hosts, { seed, perForm, minimumWords: 1 });
  const leaksOf = (row: Row) =>
    verdicts(row).flatMap(({ id, verdict }) => (verdict === 'leak' ? [id] : []));
  return proveCheck(planted, hosts, leaksOf, { alike: alikeTasks(index, verdicts) });
}

// Where tasks share a passage, a copy of one is a copy of a part of the other, and to say so is no false alarm.
function alikeTasks(
  { tasks }: TaskIndex,
  verdicts: ReturnType<typeof verdictFinder>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(tasks.map(({ row }) => [row.id, new Set(verdicts(row).map(({ id }) => id))]));
}

function verdictFinder(index: TaskIndex, bars: OverlapBars) {
  const findSeeds = createSeedFinder(index);
  const tasks = index.tasks.map(({ row }) => row);
  const taskAt = (task: number) => maskedRow(tasks[task] as Row, index.templates);
  return (row: Row) =>
    matchRow(index, row, { found: findSeeds(row), taskAt, bars }).flatMap(({ task, match }) => {
      const { id } = tasks[task] as Row;
      return match === undefined ? [] : [{ id, verdict: match.verdict }];
    });
}

function sourceOf({ row, places, isOwn, words }: MaskedRow): PlantedSource {
  const texts = row.texts.map((text, number) => ({
    ...text,
    template: [...words.keys()]
      .filter((at) => places[at]?.text === number && isOwn[at] === 0 && words[at] !== '')
      .map((at) => ({ start: places[at]?.start ?? 0, end: places[at]?.end ?? 0 })),
  }));
  return { id: row.id, texts };
}
