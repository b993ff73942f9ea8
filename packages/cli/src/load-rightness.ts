import type { IsRight } from '@tenacious-bench/evaluation';
import {
  type Label,
  type ProductionEvent,
  parseLabel,
  parseProductionEvent,
} from '@tenacious-bench/schema';
import { loadRows } from './load-rows.ts';
import { UnusableInput, type World } from './world.ts';

/** Where it is said which messages are right: in labels of a dimension, in production logs, or in both. */
export type RightnessSources = {
  readonly labels?: string | undefined;
  readonly right: string;
  readonly events?: string | undefined;
};

/** Reads which messages are right: those that everybody who could say so calls right. */
export async function loadRightness(
  { labels, right: dimension, events }: RightnessSources,
  world: World,
): Promise<IsRight> {
  const said = [
    ...(labels === undefined ? [] : await saidInLabels(labels, dimension, world)),
    ...(events === undefined ? [] : await saidInEvents(events, world)),
  ];
  const right = new Map<string, boolean>();
  for (const { output, isRight } of said) right.set(output, isRight && right.get(output) !== false);
  return ({ task, agent, trial }) => right.get(`${task} ${agent}:${trial}`);
}

type Said = { readonly output: string; readonly isRight: boolean };

async function saidInLabels(file: string, dimension: string, world: World): Promise<Said[]> {
  const labels = await loadRows(file, parseLabel, { idOf: ({ id }) => id }, world);
  const own = labels.filter((label) => label.dimension === dimension && label.value !== null);
  if (own.length === 0)
    throw new UnusableInput(
      `${file} has no label of the dimension ${dimension}; name one with --right`,
    );
  return own.map((label) => ({ output: outputOf(label, file), isRight: isRightBy(label, file) }));
}

function outputOf({ id, task, output }: Label, file: string): string {
  if (output !== undefined) return `${task} ${output}`;
  throw new UnusableInput(
    `${file}: label ${id} names no output, such as careful:0 for agent and trial`,
  );
}

function isRightBy({ id, value, rater }: Label, file: string): boolean {
  if (rater.kind === 'simulated')
    throw new UnusableInput(`${file}: label ${id} is simulated: nobody called that message right`);
  if (typeof value === 'boolean') return value;
  throw new UnusableInput(
    `${file}: label ${id} is ${JSON.stringify(value)}: it takes true or false`,
  );
}

async function saidInEvents(file: string, world: World): Promise<Said[]> {
  const events = await loadRows(file, parseProductionEvent, { idOf: ({ id }) => id }, world);
  return events.flatMap((event) => saidBy(event) ?? []);
}

function saidBy(event: ProductionEvent): Said | undefined {
  if (event.kind === 'checked') return undefined;
  const output = `${event.task} ${event.agent}:${event.trial}`;
  switch (event.kind) {
    case 'review':
      return { output, isRight: event.decision === 'send' };
    case 'label':
      return event.right === null ? undefined : { output, isRight: event.right };
    case 'incident':
      return { output, isRight: false };
    default:
      return event satisfies never;
  }
}
