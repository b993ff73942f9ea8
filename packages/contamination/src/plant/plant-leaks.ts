import { createRandom, type Random } from '@tenacious-bench/stats';
import type { Row } from '../row.ts';
import { type Hosts, readHosts } from './hosts.ts';
import { countOwnWords, type Passage, passageOf, type SourceText } from './passage.ts';
import type { PlantedForm } from './planted-form.ts';
import { plantedForms } from './planted-forms.ts';

/** A task whose text is planted. */
export type PlantedSource = { readonly id: string; readonly texts: readonly SourceText[] };

/** A row with a leak in it. */
export type PlantedRow = Row & {
  readonly form: string;
  /** The id of the task whose text it holds. */
  readonly task: string;
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
 * planted[0] // => { id: 'planted-verbatim-1', file: 'planted', row: 1, form: 'verbatim', task: 'a', texts: [{ field: 'body', text }] }
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
  const isPlantable = ({ passage }: Source) => countOwnWords(passage) >= minimumWords;
  const plantable = sources.filter(isPlantable);
  const rows = forms.flatMap((form) =>
    plantForm(form, plantable, {
      hosts: read,
      random: createRandom(seed).fork(form.form),
      perForm,
      minimumWords,
    }),
  );
  return {
    planted: rows.map((row, index) => ({ ...row, row: index + 1 })),
    unplanted: sources.filter((source) => !isPlantable(source)).map(({ id }) => id),
  };
}

type Source = PlantedSource & { readonly passage: Passage };

function plantForm(
  { form, part = 'all', plant }: PlantedForm,
  sources: readonly Source[],
  { hosts, random, perForm, minimumWords }: Drawn,
): Omit<PlantedRow, 'row'>[] {
  const fitting =
    part === 'all' ? sources : sources.flatMap((source) => longestOf(source, minimumWords));
  const rows: Omit<PlantedRow, 'row'>[] = [];
  for (let before = -1; rows.length > before && rows.length < perForm; ) {
    before = rows.length;
    for (const source of random.shuffle(fitting)) {
      if (rows.length === perForm) break;
      const host = random.choice(hosts.rows);
      const others = sources.filter(({ id }) => id !== source.id).map(({ passage }) => passage);
      const text = plant(source.passage, { host, hosts, others, random });
      if (text === undefined) continue;
      const id = `planted-${form}-${rows.length + 1}`;
      rows.push({
        id,
        file: 'planted',
        form,
        task: source.id,
        texts: [{ field: host.field, text }],
      });
    }
  }
  return rows;
}

type Drawn = {
  readonly hosts: Hosts;
  readonly random: Random;
  readonly perForm: number;
  readonly minimumWords: number;
};

function longestOf({ id, texts }: Source, minimumWords: number): Source[] {
  if (texts.length < 2) return [];
  const passages = texts.map((text) => passageOf([text]));
  const longest = passages.reduce((one, other) =>
    countOwnWords(other) > countOwnWords(one) ? other : one,
  );
  return countOwnWords(longest) < minimumWords ? [] : [{ id, texts, passage: longest }];
}
