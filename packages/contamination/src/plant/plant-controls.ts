import { createRandom } from '@tenacious-bench/stats';
import type { Row } from '../rows/row.ts';
import { type ControlKind, controlKinds } from './control-kinds.ts';
import { readHosts } from './hosts.ts';
import { passageOf } from './passage.ts';
import type { PlantedSource } from './plant-leaks.ts';

/** A row that copies no task, made to be taken for one. */
export type ControlRow = Row & { readonly kind: ControlKind['kind'] };

export type ControlOptions = {
  readonly seed: number | string;
  /** Rows of each kind. @default 100 */
  readonly perKind?: number;
};

/**
 * Makes rows that copy no task, out of reference rows that are known to hold none: their sentences in another order, a
 * task's template around their words, and their text with some of a task's words strewn in.
 *
 * @example
 * ```ts
 * const task = { id: 'a', texts: [{ field: 'input', text: 'the ferry leaves at nine' }] };
 * const reference = { id: 'r', file: 'train.jsonl', row: 1, texts: [{ field: 'body', text: 'A quiet harbour.' }] };
 * plantControls([task], [reference], { seed: 7, perKind: 1 }).map((row) => row.kind)
 * // => ['shuffled_sentences', 'same_words']
 * ```
 */
export function plantControls(
  tasks: readonly PlantedSource[],
  hosts: readonly Row[],
  { seed, perKind = 100 }: ControlOptions,
): ControlRow[] {
  const read = readHosts(hosts);
  const passages = tasks.map(({ texts }) => passageOf(texts));
  const controls = controlKinds.flatMap(({ kind, fits, write }) => {
    const random = createRandom(seed).fork(kind);
    const drawn = cycle(random.shuffle(passages.filter(fits)), perKind);
    return drawn.map((passage, index) => {
      const { field } = random.choice(read.rows);
      const texts = [{ field, text: write(passage, read, random) }];
      return { id: `control-${kind}-${index + 1}`, file: 'planted', kind, texts };
    });
  });
  return controls.map((control, index) => ({ ...control, row: index + 1 }));
}

function cycle<Item>(items: readonly Item[], length: number): Item[] {
  return items.length === 0
    ? []
    : Array.from({ length }, (_, index) => items[index % items.length] as Item);
}
