import type { IsRight } from '@tenacious-bench/evaluation';
import { type Label, parseLabel } from '@tenacious-bench/schema';
import { loadRows } from '../load-rows.ts';
import { UnusableInput, type World } from '../world.ts';
import type { CompareRequest } from './compare-request.ts';

/** Reads which messages are right: those that every rater who could say so calls right. */
export async function loadRight(
  { file, dimension }: NonNullable<CompareRequest['labels']>,
  world: World,
): Promise<IsRight> {
  const labels = await loadRows(file, parseLabel, { idOf: ({ id }) => id }, world);
  const own = labels.filter((label) => label.dimension === dimension && label.value !== null);
  if (own.length === 0)
    throw new UnusableInput(
      `${file} has no label of the dimension ${dimension}; name one with --right`,
    );
  const right = new Map<string, boolean>();
  for (const label of own) {
    const key = `${label.task} ${outputOf(label, file)}`;
    right.set(key, isRight(label, file) && right.get(key) !== false);
  }
  return ({ task, agent, trial }) => right.get(`${task} ${agent}:${trial}`);
}

function isRight({ id, value, rater }: Label, file: string): boolean {
  if (rater.kind === 'simulated')
    throw new UnusableInput(`${file}: label ${id} is simulated: nobody called that message right`);
  if (typeof value === 'boolean') return value;
  throw new UnusableInput(
    `${file}: label ${id} is ${JSON.stringify(value)}: it takes true or false`,
  );
}

function outputOf({ id, output }: Label, file: string): string {
  if (output !== undefined) return output;
  throw new UnusableInput(
    `${file}: label ${id} names no output, such as careful:0 for agent and trial`,
  );
}
