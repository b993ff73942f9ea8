import {
  findLeakPairs,
  type LeakPair,
  type Row,
  rowTexts,
  type SplitRow,
  type StopSignal,
  type Templates,
} from '@tenacious-bench/contamination';
import type { Task } from '@tenacious-bench/schema';
import { counted } from './counted.ts';
import { UnusableInput, type World } from './world.ts';

/** A task of a split as the check reads it. */
export type CheckedSplit = SplitRow & { readonly row: Row };

/** Tasks with splits as rows; the split is no text, since two tasks are no more alike for being on one side. */
export function splitRows(
  tasks: readonly Task[],
  fields: readonly string[] | undefined,
): CheckedSplit[] {
  return tasks.map(({ split = '', ...task }, place) => {
    const texts = rowTexts(task, { fields });
    const { id, family: unit } = task;
    return { id, split, unit, row: { id, file: split, row: place + 1, texts, unit } };
  });
}

export type LeaksOptions = {
  readonly n: number;
  /** The same in each round, and for whoever checks the result. */
  readonly templates: Templates;
  readonly signal: StopSignal;
};

/** The leaks among all tasks, by the check that compares tasks with reference text. */
export async function leaksOfSplits(
  rows: readonly CheckedSplit[],
  { n, templates, signal }: LeaksOptions,
  world: Pick<World, 'showProgress'>,
): Promise<LeakPair[]> {
  world.showProgress(`comparing ${counted(rows.length, 'task')} with each other`);
  try {
    return await findLeakPairs(
      rows.map(({ row }) => row),
      { n, templates, signal },
    );
  } catch (cause) {
    if (!signal.aborted) throw cause;
    throw new UnusableInput('interrupted; nothing was written', { cause });
  }
}
