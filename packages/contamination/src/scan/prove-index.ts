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
 * Plants leaks of the tasks in copies of reference rows and looks for them by the same path as for real ones. Rows that
 * have something of a task already are no place to plant in: what is found there would be true.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const index = indexTasks([row('task', 'The ferry to the outer islands leaves at nine from the second pier, and twice on Sundays.')]);
 * const { passed, selfProof } = await proveIndex(index, [row('other', 'A quiet morning at the harbour. Nobody was there.')], { seed: 1 });
 * [passed, selfProof[0].form, selfProof[0].found === selfProof[0].planted] // => [true, 'verbatim', true]
 * ```
 */
export async function proveIndex(
  index: TaskIndex,
  sample: readonly Row[],
  { seed, perForm = 100, bars = overlapBars, semantic }: ProveIndexOptions,
): Promise<CheckProof> {
  const verdictsOf = createVerdicts(index, { bars, semantic });
  const ofSample = await verdictsOf(sample);
  const hosts = sample.filter((_, row) => ofSample[row]?.length === 0);
  if (hosts.length === 0)
    return unproven('no reference row is free of matches, so there is no place to plant a leak in');
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
