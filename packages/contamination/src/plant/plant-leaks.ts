import { createRandom } from '@tenacious-bench/stats';
import type { Row } from '../rows/row.ts';
import { readHosts } from './hosts.ts';
import { kinPassages } from './kin-passages.ts';
import { countOwnWords, passageOf, type SourceText } from './passage.ts';
import { type PlantableTask, plantForm } from './plant-form.ts';
import type { PlantedForm } from './planted-form.ts';
import { plantedForms } from './planted-forms.ts';

/** A task whose text is planted. */
export type PlantedSource = { readonly id: string; readonly texts: readonly SourceText[] };

/** A row with a leak in it. */
export type PlantedRow = Row & {
  readonly form: string;
  /** The id of the task whose text it holds. */
  readonly task: string;
  /** Tasks that share much of its text, so that it is a leak of them as well. */
  readonly kin: readonly string[];
};

export type PlantOptions = {
  readonly seed: number | string;
  /** Rows of each form; every task is planted when there are as many. @default 100 */
  readonly perForm?: number;
  /** A task with fewer words of its own is not planted: nothing can be said about it. @default 8 */
  readonly minimumWords?: number;
  /** @default every form there is */
  readonly forms?: readonly PlantedForm[];
};

export type Planted = {
  readonly planted: readonly PlantedRow[];
  /** Tasks with too few words of their own. */
  readonly unplanted: readonly string[];
};

/**
 * Plants copies of tasks, plain and disguised, in reference rows that are known to hold none, so that a check can count
 * how many it finds.
 *
 * @example
 * ```ts
 * const text = 'the ferry to the outer islands leaves at nine';
 * const reference = { id: 'r', file: 'train.jsonl', row: 1, texts: [{ field: 'body', text: 'A quiet harbour.' }] };
 * const { planted } = plantLeaks([{ id: 'a', texts: [{ field: 'input', text }] }], [reference], { seed: 7, perForm: 1 });
 * planted[0] // => { id: 'planted-verbatim-1', file: 'planted', row: 1, form: 'verbatim', task: 'a', kin: [], texts: [{ field: 'body', text }] }
 * plantLeaks([], [], { seed: 7 }) // throws RangeError
 * ```
 */
export function plantLeaks(
  tasks: readonly PlantedSource[],
  hosts: readonly Row[],
  { seed, perForm = 100, minimumWords = 8, forms = plantedForms }: PlantOptions,
): Planted {
  const read = readHosts(hosts);
  const sources = tasks.map(({ id, texts }) => ({ id, texts, passage: passageOf(texts) }));
  const kin = kinById(sources);
  const hasEnough = ({ passage }: PlantableTask) => countOwnWords(passage) >= minimumWords;
  const plantable = sources.filter(hasEnough);
  const leaks = forms.flatMap((form) => {
    const random = createRandom(seed).fork(form.form);
    return plantForm(form, plantable, { hosts: read, random, perForm, minimumWords });
  });
  return {
    planted: leaks.map(({ task, form, place, field, text }, index) => ({
      id: `planted-${form}-${place}`,
      file: 'planted',
      row: index + 1,
      texts: [{ field, text }],
      form,
      task,
      kin: kin.get(task) ?? [],
    })),
    unplanted: sources.filter((source) => !hasEnough(source)).map(({ id }) => id),
  };
}

function kinById(sources: readonly PlantableTask[]): ReadonlyMap<string, readonly string[]> {
  const kin = kinPassages(sources.map(({ passage }) => passage));
  const ids = sources.map(({ id }) => id);
  return new Map(ids.map((id, index) => [id, (kin[index] ?? []).map((other) => ids[other] ?? '')]));
}
