import { createRandom } from '@tenacious-bench/stats';
import type { PlantedSource } from '../plant/plant-leaks.ts';
import type { Row } from '../rows/row.ts';
import { madeUpWords } from './made-up-words.ts';
import { proseTemplates } from './prose-templates.ts';
import { sentenceTemplates } from './sentence-templates.ts';
import { syntheticLeaks } from './synthetic-leaks.ts';
import { syntheticRows } from './synthetic-rows.ts';
import { drawNegatives, drawTasks, type TaskRow } from './synthetic-sides.ts';

export type SyntheticOptions = {
  readonly seed: number | string;
  /** `prose`: long passages of made-up words; `sentences`: English sentences around short values. @default 'prose' */
  readonly variant?: 'prose' | 'sentences';
  /** @default 300 */
  readonly tasks?: number;
  /** Rows that are neither a leak nor made to look like one. @default 2000 */
  readonly plain?: number;
  /** Leaks of each planted form. @default 10 */
  readonly leaksPerForm?: number;
  /** How often one task is repeated verbatim, and another edited. @default 20 */
  readonly copies?: number;
  /** Rows of each kind that only look like a leak. @default 40 */
  readonly negativesPerKind?: number;
  /** Families of four tasks that share a paragraph. @default 5 */
  readonly families?: number;
};

export type SyntheticCorpus = {
  readonly tasks: readonly Row[];
  readonly reference: readonly Row[];
  /** The tasks with their true template spans. */
  readonly sources: readonly PlantedSource[];
  /** The reference rows that leak a task, by its id. */
  readonly gold: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows that leak another task of the family, by a task's id: they hold a paragraph of it, and either answer is right. */
  readonly unsettled: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each reference row was made as, by its id: a planted form, a kind of negative, or `plain`. */
  readonly kinds: ReadonlyMap<string, string>;
};

/**
 * Makes tasks and reference rows that share templates, with leaks of every form and rows that only look like leaks, and
 * says exactly which reference row leaks which task.
 */
export function syntheticCorpus(options: SyntheticOptions): SyntheticCorpus {
  const { seed, variant = 'prose', leaksPerForm = 10, copies = 20 } = options;
  const random = createRandom(seed);
  const words = madeUpWords(random.fork('vocabulary'));
  const isProse = variant === 'prose';
  const templates = isProse ? proseTemplates(words, random.fork('templates')) : sentenceTemplates;
  const draw = syntheticRows(templates, words, random.fork('rows'));
  const quotes = Array.from({ length: 12 }, () => words.prose(9));
  const tasks = drawTasks(draw, words, { quotes, ...options });
  const negatives = drawNegatives(draw, tasks, { quotes, random: random.fork('look'), ...options });
  const sources = tasks.map((row, index) => ({ ...row, id: `task-${index + 1}` }));
  const leaks = syntheticLeaks(
    {
      loners: sources.filter(({ family }) => family === undefined),
      kin: sources.filter(
        ({ family }, index) => family !== undefined && family !== sources[index - 1]?.family,
      ),
    },
    negatives.map((row, index) => asRow(row, `clean-${index}`, index)),
    { seed, leaksPerForm, copies },
  );
  const made = random
    .fork('order')
    .shuffle<Made>([...negatives, ...leaks.map((row) => ({ ...row, kind: row.form }))]);
  const idOf = (index: number) => `reference-${index + 1}`;
  return {
    tasks: sources.map((source, index) => asRow(source, source.id, index)),
    reference: made.map((row, index) => asRow(row, idOf(index), index)),
    sources: sources.map(({ id, texts }) => ({ id, texts })),
    kinds: new Map(made.map(({ kind }, index) => [idOf(index), kind])),
    ...leaksByTask(made, sources, idOf),
  };
}

/** A reference row before it has its place; `task` is the one that it leaks. */
type Made = Pick<Row, 'texts' | 'unit'> & { readonly kind: string; readonly task?: string };

function asRow({ texts, unit }: Pick<Row, 'texts' | 'unit'>, id: string, index: number): Row {
  return {
    id,
    file: `${id.replace(/-.*/, '')}.jsonl`,
    row: index + 1,
    texts: texts.map(({ field, text }) => ({ field, text })),
    ...(unit === undefined ? {} : { unit }),
  };
}

function leaksByTask(
  made: readonly Made[],
  sources: readonly (TaskRow & { readonly id: string })[],
  idOf: (index: number) => string,
): Pick<SyntheticCorpus, 'gold' | 'unsettled'> {
  const gold = new Map<string, Set<string>>();
  for (const [index, { task }] of made.entries()) {
    if (task !== undefined) gold.set(task, (gold.get(task) ?? new Set()).add(idOf(index)));
  }
  const families = sources.filter(({ family }) => family !== undefined);
  const leaksOfKin = families.map(({ id, family }): [string, Set<string>] => {
    const kin = families.filter((other) => other.family === family && other.id !== id);
    return [id, new Set(kin.flatMap((other) => [...(gold.get(other.id) ?? [])]))];
  });
  return { gold, unsettled: new Map(leaksOfKin.filter(([, rows]) => rows.size > 0)) };
}
