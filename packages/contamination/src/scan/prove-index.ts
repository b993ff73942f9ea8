import { type OverlapBars, overlapBars } from '../overlap/judge-overlap.ts';
import { type MaskedRow, maskedRow } from '../overlap/masked-row.ts';
import { createRowMatcher } from '../overlap/row-matcher.ts';
import type { TaskIndex } from '../overlap/task-index.ts';
import { plantControls } from '../plant/plant-controls.ts';
import { type PlantedSource, plantLeaks } from '../plant/plant-leaks.ts';
import { type CheckProof, proveCheck } from '../plant/prove-check.ts';
import type { Row } from '../rows/row.ts';
import type { SemanticSearch } from '../vectors/semantic-search.ts';

export type ProveIndexOptions = {
  readonly seed: number | string;
  /** Rows that are planted of each form, and of each kind that only looks like a leak. @default 100 */
  readonly perForm?: number;
  readonly bars?: OverlapBars;
  readonly semantic?: SemanticSearch | undefined;
};

/**
 * Plants leaks of the tasks in copies of reference rows and looks for them by the same path as for real ones.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const index = indexTasks([row('task', 'The ferry to the outer islands leaves at nine from the second pier.')]);
 * const { passed, selfProof } = await proveIndex(index, [row('other', 'Nothing of note happened by the sea.')], { seed: 7 });
 * [passed, selfProof[0].form, selfProof[0].found] // => [true, 'verbatim', 100]
 * (await proveIndex(index, [], { seed: 7 })).because // => ['there is no reference row with words to plant a leak in']
 * ```
 */
export async function proveIndex(
  index: TaskIndex,
  sample: readonly Row[],
  { seed, perForm = 100, bars = overlapBars, semantic }: ProveIndexOptions,
): Promise<CheckProof> {
  const verdictsOf = createVerdicts(index, { bars, semantic });
  const filled = sample.filter((row) => maskedRow(row, index.templates).size > 0);
  if (filled.length === 0)
    return unproven('there is no reference row with words to plant a leak in');
  const hosts = hostsAmong(filled, await verdictsOf(filled));
  if (hosts.length === 0)
    return unproven(
      'every reference row is a leak, so nothing that is planted in it would show that others are found',
    );
  const sources = index.tasks
    .filter(({ own }) => own >= index.n)
    .map(({ row }) => sourceOf(maskedRow(row, index.templates)));
  if (sources.length === 0) return unproven('no task has words enough of its own to be planted');
  const { planted } = plantLeaks(sources, hosts, { seed, perForm, minimumWords: 1 });
  const controls = plantControls(sources, hosts, { seed, perKind: perForm });
  const ofPlanted = await verdictsOf([...planted, ...controls]);
  const leaks = new Map(
    [...planted, ...controls].map((row, at) => [
      row as Row,
      (ofPlanted[at] ?? []).filter(isLeak).map(({ task }) => task),
    ]),
  );
  return proveCheck(planted, controls, (row) => leaks.get(row) ?? []);
}

type Verdict = { readonly task: string; readonly verdict: 'leak' | 'review' };

/** What is found in a row that has something of a task would be true: such rows are taken only for want of others. */
function hostsAmong(rows: readonly Row[], verdicts: readonly Verdict[][]): readonly Row[] {
  const free = rows.filter((_, row) => verdicts[row]?.length === 0);
  return free.length > 0 ? free : rows.filter((_, row) => !verdicts[row]?.some(isLeak));
}

function isLeak({ verdict }: Verdict): boolean {
  return verdict === 'leak';
}

function createVerdicts(
  index: TaskIndex,
  options: { bars: OverlapBars; semantic: SemanticSearch | undefined },
) {
  const match = createRowMatcher(index, options);
  return async (rows: readonly Row[]): Promise<Verdict[][]> =>
    (await match(rows)).matched.map((ofRow) =>
      ofRow.flatMap(({ task, match: found }) => {
        const id = index.tasks[task]?.row.id;
        return found === undefined || id === undefined
          ? []
          : [{ task: id, verdict: found.verdict }];
      }),
    );
}

function unproven(because: string): CheckProof {
  const controls = { planted: 0, found: 0, interval: [0, 1] as [number, number] };
  return { selfProof: [], controls, precision: 1, passed: false, because: [because] };
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
