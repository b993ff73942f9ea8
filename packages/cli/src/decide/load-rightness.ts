import {
  type Label,
  type ProductionEvent,
  parseLabel,
  parseProductionEvent,
  type Result,
} from '@tenacious-bench/schema';
import { loadRows } from '../load-rows.ts';
import { UnusableInput, type World } from '../world.ts';

type Sources = {
  readonly labels?: string | undefined;
  readonly right: string;
  readonly events?: string | undefined;
};

/** Reads which messages are right: those that everybody who could say so calls right. */
export async function loadRightness(
  { labels, right: dimension, events }: Sources,
  world: World,
): Promise<(result: Result) => boolean | undefined> {
  const right = new Map<string, boolean>();
  const say = (key: string, isRight: boolean) =>
    right.set(key, isRight && right.get(key) !== false);
  if (labels !== undefined) {
    const rows = await loadRows(labels, parseLabel, { idOf: ({ id }) => id }, world);
    const own = rows.filter((label) => label.dimension === dimension && label.value !== null);
    if (own.length === 0)
      throw new UnusableInput(
        `${labels} has no label of the dimension ${dimension}; name one with --right`,
      );
    for (const label of own) say(`${label.task} ${outputOf(label, labels)}`, saidIn(label, labels));
  }
  if (events !== undefined) {
    const rows = await loadRows(events, parseProductionEvent, { idOf: ({ id }) => id }, world);
    for (const event of rows) {
      const isRight = saidBy(event);
      if (isRight !== undefined && event.kind !== 'checked')
        say(`${event.task} ${event.agent}:${event.trial}`, isRight);
    }
  }
  return ({ task, agent, trial }) => right.get(`${task} ${agent}:${trial}`);
}

function saidBy(event: ProductionEvent): boolean | undefined {
  switch (event.kind) {
    case 'review':
      return event.decision === 'send';
    case 'label':
      return event.right ?? undefined;
    case 'incident':
      return false;
    case 'checked':
      return undefined;
    default:
      return event satisfies never;
  }
}

function saidIn({ id, value, rater }: Label, file: string): boolean {
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
